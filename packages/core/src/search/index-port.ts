import type { Change } from '../store/store.ts'
import type { SearchQuery } from './query.ts'

/** An article found, best first; scores compare within one answer only. */
export interface IndexHit {
  readonly id: string
  readonly key: string
  readonly headline: string | null
  readonly score: number
}

/** The best hits, and how many articles matched in all. */
export interface IndexAnswer {
  readonly hits: readonly IndexHit[]
  readonly total: number
}

/**
 * The search index of one desk: a projection of the store, never the only copy of anything. Drivers pass one conformance suite.
 */
export interface SearchIndex {
  /** The last change it has taken in; 0 at first. */
  readonly seq: number
  /** Takes in changes; an article that is there already is replaced. */
  apply(changes: readonly Change[]): Promise<void>
  /** Articles that match, best first, at most `limit`. Equal scores fall by number, newest first. */
  search(query: SearchQuery, options: { readonly limit: number }): Promise<IndexAnswer>
  /**
   * Articles whose headline has every word of `typed`, at most `limit`; the last word counts as a beginning too, unless white space
   * follows it. Those that have it whole come before those where it goes on. Equal scores fall by number, newest first. Any text will
   * do: one without a word to go by finds nothing.
   */
  suggest(typed: string, options: { readonly limit: number }): Promise<readonly IndexHit[]>
}

/** Opens an empty index for a desk; the library fills it from the store. */
export type OpenIndex = (desk: string) => SearchIndex
