import { DAYS, OPENERS, PREPOSITIONS } from './mention-words.ts'
import type { Token } from './tokens.ts'

/** Whether a word is the first of a name: it has a capital that neither a day nor the start of a sentence gives it. */
export const opensName = (
  tokens: readonly Token[],
  at: number,
  starts: ReadonlySet<number>,
): boolean =>
  isName(tokens[at]) && !isDay(tokens, at) && !(mayOpen(tokens, at, starts) && isOpener(tokens, at))

/** Whether a word has the capital of a name, also behind an Arabic or a French article. */
export const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  /^(?:\p{Lu}|(?:al|el|an|ad|as|ash|at|az|d|l|o)[-’']\p{Lu})/u.test(token.text)

/** "June Olsen", “June said”, “…,” said June. */
const isGivenMonth = (tokens: readonly Token[], at: number): boolean =>
  /^(?:april|may|june|august|jan)$/.test(tokens[at]?.lower ?? '') &&
  (isName(tokens[at + 1]) ||
    SAYS.test(tokens[at + 1]?.lower ?? '') ||
    (SAYS.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.kind === 'quotation'))

const SAYS = /^(?:said|says|told|tells|added|adds|asked|asks|replied|wrote|writes|recalled)$/

/** "Monday", "June"; not "June Olsen", though "in June Olsen said". */
function isDay(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  if (!DAYS.has(word)) return false
  const before = tokens[at - 1]?.lower ?? ''
  return (
    !isGivenMonth(tokens, at) ||
    PREPOSITIONS.has(before) ||
    /^(?:last|this|next|early|late|mid)$/.test(before)
  )
}

/** "But", "Recalling that day", "Nearly a third": what opens a sentence and is no name, for all its capital. */
const isOpener = (tokens: readonly Token[], at: number): boolean =>
  (OPENERS.has(tokens[at]?.lower ?? '') && !isGivenMonth(tokens, at)) ||
  (/(?:ly|ing|ed)$/.test(tokens[at]?.lower ?? '') && !isName(tokens[at + 1]))

/** Whether a word may have its capital from where it stands: at the start of a sentence, or behind a mark. */
const mayOpen = (tokens: readonly Token[], at: number, starts: ReadonlySet<number>): boolean =>
  starts.has(tokens[at]?.start ?? 0) || tokens[at - 1]?.kind !== 'word'
