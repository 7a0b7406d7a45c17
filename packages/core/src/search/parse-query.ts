import { words } from './analyze.ts'
import type { QueryPart, SearchQuery } from './query.ts'

/** What people, phones and word processors put around a phrase. */
const QUOTATION_MARKS = '"“”„‟«»'

const NEXT_PART = new RegExp(
  [
    `(?<minus>(?<!\\S)-)?[${QUOTATION_MARKS}](?<phrase>[^${QUOTATION_MARKS}]*)(?:[${QUOTATION_MARKS}]|$)`,
    `(?<exclusion>(?<!\\S)-)?(?<word>[^\\s${QUOTATION_MARKS}]+)`,
  ].join('|'),
  'gu',
)

/**
 * Reads what somebody typed: words, `"an exact phrase"`, and `-word` or `-"a phrase"` to leave articles out. Every text is a query:
 * a phrase that is not closed runs to the end, a minus inside a word (al-Quds, F-35) belongs to it, and what has no letter or digit
 * is passed over.
 */
export function parseQuery(text: string): SearchQuery {
  const wanted: QueryPart[] = []
  const excluded: QueryPart[] = []
  for (const { groups = {} } of text.matchAll(NEXT_PART)) {
    const { minus, phrase, exclusion, word = '' } = groups
    const part: QueryPart =
      phrase === undefined ? { kind: 'word', text: word } : { kind: 'phrase', text: phrase.trim() }
    const list = minus === undefined && exclusion === undefined ? wanted : excluded
    if (words(part.text).length > 0) list.push(part)
  }
  return { text, wanted, excluded }
}

/** Takes every word of a text as wanted, without syntax: for a headline or a sentence that stands as it was found. */
export function plainQuery(text: string): SearchQuery {
  const parts = text.split(/\s+/).map((word): QueryPart => ({ kind: 'word', text: word }))
  const wanted = parts.filter((part) => words(part.text).length > 0)
  return { text, wanted, excluded: [] }
}
