import { analyze, words } from './analyze.ts'
import type { QueryPart } from './query.ts'

/** A phrase: the terms that an article with it must have, and its words in their order. */
export interface PhraseTerms {
  readonly terms: readonly string[]
  readonly words: readonly string[]
}

/** Parts of a query as an index looks them up. */
export interface QueryTerms {
  /** Terms of the words, with repetitions: a word said twice weighs twice. */
  readonly words: readonly string[]
  readonly phrases: readonly PhraseTerms[]
}

/** The terms of the wanted or of the excluded parts of a query. Words that are too common give none. */
export function queryTerms(parts: readonly QueryPart[]): QueryTerms {
  const typed = parts.filter(({ kind }) => kind === 'word')
  const phrases = parts.filter(({ kind }) => kind === 'phrase')
  return {
    words: typed.flatMap(({ text }) => analyze(text).map(({ term }) => term)),
    phrases: phrases.map(({ text }) => ({
      terms: analyze(text).map(({ term }) => term),
      words: words(text).map(({ term }) => term),
    })),
  }
}

/**
 * The same for what is left out. A hyphened name (`-al-Quds`) leaves out the articles where its words stand together, not all that
 * have one of them somewhere.
 */
export function excludedTerms(parts: readonly QueryPart[]): QueryTerms {
  return queryTerms(
    parts.map((part) => (words(part.text).length > 1 ? { ...part, kind: 'phrase' } : part)),
  )
}
