import type { Span } from '../article.ts'
import type { Voice } from '../extract/speech.ts'
import type { FiledArticle } from '../filed-article.ts'
import type { Facets, OtherWords } from './index-port.ts'
import type { Query, QueryNode } from './query/query-tree.ts'

/** The stretch of an article that answers a query best. */
export interface Passage extends Span {
  /** The number of the paragraph it stands in, from 1; null where it is the headline. */
  readonly paragraph: number | null
  /** Whose account it gives. Where the passage itself does not say, it is to be shown as the outlet's. */
  readonly voice: Voice
  /** The words that matched, in order, as spans into `article.text`. */
  readonly matches: readonly Span[]
}

/** A part of an article in which a search looks. */
export type SearchedPart = 'headline' | 'byline' | 'caption' | 'body'

/** An article found. */
export interface SearchHit {
  readonly article: FiledArticle
  /** Compares within one answer only. */
  readonly score: number
  /** Null where no single sentence has any of the words. */
  readonly passage: Passage | null
  /** Where the words stand. */
  readonly foundIn: readonly SearchedPart[]
  /** Further articles that match and are nearly the same, word for word. */
  readonly copies: readonly FiledArticle[]
}

/** Hits of `total` articles that match, copies included, in the query's order. */
export interface SearchAnswer {
  readonly query: Query
  readonly total: number
  readonly hits: readonly SearchHit[]
  /** What the answer knows of: given with the next page's request, further hits go on in the same order. */
  readonly asOf: number
  readonly facets: Facets
  /** As printed, where a passage of the hits has them. */
  readonly otherWords: readonly OtherWords[]
  /** Where nothing matched: the parts of the query without any one of which something would have. */
  readonly emptiedBy: readonly QueryNode[]
}
