import { type Edit, type FiledArticle, foldedName, type QuoteHit } from '@clipdesk/core'
import { pairOf } from './given-edits.ts'
import { numberOfQuote } from './quotes-in.ts'

/** The words for what can be taken back; "NAME = OTHER NAME" is for what was said of these two. */
const WORDS = ['headline', 'outlet', 'author', 'date', 'speaker', 'same', 'different'] as const

/** What `undo` takes, for people. */
export const UNDO_WORDS = `${WORDS.slice(0, -1).join(', ')} or ${WORDS.at(-1)}; or the two names`

/** Tells the edits that are meant by what somebody takes back, of a speaker's only those of one quote where its number is given. */
export function meantBy(
  undo: string,
  article: FiledArticle,
  { quotes, quote }: { readonly quotes: readonly QuoteHit[]; readonly quote: number | undefined },
): (edit: Edit) => boolean {
  const word = undo.trim().toLowerCase()
  const pair = pairOf(undo)?.map(foldedName).sort()
  return (edit) => {
    if (edit.kind === 'names')
      return (
        edit.verdict === word ||
        (pair !== undefined && edit.names.map(foldedName).sort().join('=') === pair.join('='))
      )
    if (edit.kind !== 'speaker') return edit.kind === word
    return (
      word === 'speaker' && (quote === undefined || numberOfQuote(quotes, article, edit) === quote)
    )
  }
}
