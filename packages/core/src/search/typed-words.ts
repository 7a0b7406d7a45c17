import { analyze, words } from './analyze.ts'
import { stem } from './stem.ts'

/** What is typed so far, as an index looks it up. */
export interface TypedWords {
  /** The terms of the words that are complete; words too common to search for give none. */
  readonly complete: readonly string[]
  /** The last word, which may go on: folded, and as a term, should it be complete already. Null after white space. */
  readonly beginning: { readonly folded: string; readonly term: string } | null
}

/**
 * Reads what somebody has typed so far. There is no syntax: quotation marks and minus signs are passed over. The last word is kept even
 * where it is a common one, which may be the beginning of a rarer ("the" of "theatre").
 */
export function typedWords(typed: string): TypedWords {
  const read = words(typed)
  const last = /\s$/.test(typed) ? undefined : read.pop()
  const complete = analyze(typed, { read }).map(({ term }) => term)
  const beginning = last === undefined ? null : { folded: last.term, term: stem(last.term) }
  return { complete, beginning }
}
