import type { Span } from '../article.ts'
import type { Voice } from '../extract/speech.ts'
import type { FiledArticle } from '../filed-article.ts'
import type { SearchQuery } from './query.ts'

/** The stretch of an article that answers a query best. */
export interface Passage extends Span {
  /** The number of the paragraph it stands in, from 1; null where it is the headline. */
  readonly paragraph: number | null
  /** Whose account it gives. Where the passage itself does not say, it is to be shown as the outlet's. */
  readonly voice: Voice
  /** The words that matched, in order, as spans into `article.text`. */
  readonly matches: readonly Span[]
}

/** An article found. */
export interface SearchHit {
  readonly article: FiledArticle
  /** Compares within one answer only. */
  readonly score: number
  /** Null where no single sentence has any of the words. */
  readonly passage: Passage | null
}

/** Hits, best first, of `total` articles that match. */
export interface SearchAnswer {
  readonly query: SearchQuery
  readonly total: number
  readonly hits: readonly SearchHit[]
}
