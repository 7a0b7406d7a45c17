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
export type SearchedPart = 'headline' | 'byline' | 'caption' | 'body' | 'section' | 'tag'

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

/** Which results: at most `limit`, after leaving out the first `skip`. */
export interface ResultWindow {
  readonly limit?: number
  readonly skip?: number
}

/** How to search. */
export interface SearchOptions extends ResultWindow {
  /** Take the query as bare words, without syntax. Default: false. */
  readonly plain?: boolean
  /** Whether articles that are nearly the same, word for word, come as one hit. Default: true. */
  readonly fold?: boolean
  /** What an earlier answer said that it knows of: hits go on in its order, whatever has arrived since. */
  readonly asOf?: number
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
  /** Of how many articles it is not known yet who is named and quoted, where the query asks for that: they are not among the hits. */
  readonly unread: number
  /** Where nothing matched: the parts of the query without any one of which something would have. */
  readonly emptiedBy: readonly QueryNode[]
}
