import { words } from './analyze.ts'
import { isStopWord } from './stop-words.ts'

/** What is typed so far, folded, as an index looks it up. */
export interface TypedWords {
  /** The words that are complete, without those too common to search for. */
  readonly complete: readonly string[]
  /** The last word, which may go on. Null after white space. */
  readonly beginning: string | null
}

/**
 * Reads what somebody has typed so far. There is no syntax: quotation marks and minus signs are passed over. The last word is kept even
 * where it is a common one, which may be the beginning of a rarer ("the" of "theatre").
 */
export function typedWords(typed: string): TypedWords {
  const read = words(typed)
  const last = /\s$/.test(typed) ? undefined : read.pop()
  const complete = read
    .filter(({ term, start, end }) => !isStopWord(typed.slice(start, end), term))
    .map(({ term }) => term)
  return { complete, beginning: last?.term ?? null }
}
