import type { Change, ChangedArticle } from '../store/store.ts'
import type { Query, QueryNode } from './query/query-tree.ts'

/** An article found, best first; scores compare within one answer only. */
export interface IndexHit {
  readonly id: string
  readonly key: string
  readonly headline: string | null
  readonly score: number
  /** The ids of further articles that match and are nearly the same, word for word. */
  readonly copies: readonly string[]
}

/** How many of the articles found are of one outlet, or of one month. */
export interface Count {
  readonly value: string
  readonly count: number
}

/** How the articles found spread. */
export interface Facets {
  /** The most frequent first; articles without an outlet are left out. */
  readonly outlets: readonly Count[]
  /** `YYYY-MM`, in their order; articles whose month is not known are left out. */
  readonly months: readonly Count[]
}

/** How a word of the query was looked up where not only as it was typed. */
export interface OtherWords {
  readonly typed: string
  /** Folded. */
  readonly used: readonly string[]
  /** `instead`: no article has the word as it was typed; `variant`: they are other spellings of a name, which count less. */
  readonly as: 'instead' | 'variant'
}

/** The best hits, and what is to be said of them all. */
export interface IndexAnswer {
  readonly hits: readonly IndexHit[]
  /** How many articles matched, copies included. */
  readonly total: number
  /** The last change that the answer knows of; given back as `asOf`, further hits go on in the same order. */
  readonly asOf: number
  readonly facets: Facets
  readonly otherWords: readonly OtherWords[]
  /** Of how many articles it is not known yet who is named and quoted, where the query asks for that: they are not among the hits. */
  readonly unread: number
  /** Where nothing matched: the parts of the query without any one of which something would have. */
  readonly emptiedBy: readonly QueryNode[]
}

/** Which hits are wanted. */
export interface IndexRequest {
  readonly limit: number
  /** How many of the first hits are left out. Default: none. */
  readonly skip?: number
  /** Whether articles that are nearly the same come as one hit. Default: true. */
  readonly fold?: boolean
  /** Leave out what arrived after this change. Default: nothing. */
  readonly asOf?: number
  /** Whether nobody will ask for more of these hits, so that they need not be kept. Default: false. */
  readonly once?: boolean
}

/** A change that an index takes in: an article as it stands now, or the id of one that is gone. */
export type IndexChange = Change | { readonly seq: number; readonly removed: string }

/** Tells which articles changed after a change, as `Store.changedIds` does for a desk. */
export type Standing = (since: number, limit: number) => Promise<readonly ChangedArticle[]>

/** What autocomplete can be asked for beside articles. */
export type Completed = 'source' | 'author' | 'section'

/**
 * The search index of one desk: a projection of the store, never the only copy of anything. Drivers pass one conformance suite.
 */
export interface SearchIndex {
  /**
   * Called before anything is taken in, and again only where that failed. An index that was kept goes on from there if it stands as the
   * store does. Completions may be asked for meanwhile.
   */
  open(standing: Standing): Promise<void>
  /** Called when it is up to date, and before it is let go of: a good time to keep what was taken in since. Never rejects. */
  keep(): Promise<void>
  /** How many articles it has. */
  readonly size: number
  /** The last change it has taken in; 0 at first. */
  readonly seq: number
  /** Takes in changes; an article that is there already is replaced. */
  apply(changes: readonly IndexChange[]): Promise<void>
  /** The last change whose facts it has taken in: who is named and quoted. */
  readonly factsSeq: number
  /** Takes in the facts of changes. Queries for which `needsFacts` is true see no further than these. */
  applyFacts(changes: readonly IndexChange[]): Promise<void>
  /** Articles that match, in the query's order. Equal scores fall by number, newest first. */
  search(query: Query, request: IndexRequest): Promise<IndexAnswer>
  /**
   * Articles whose headline has every word of `typed`, at most `limit`; the last word counts as a beginning too, unless white space
   * follows it. Those that have it whole come before those where it goes on. Equal scores fall by number, newest first. Any text will
   * do: one without a word to go by finds nothing.
   */
  suggest(typed: string, options: { readonly limit: number }): Promise<readonly IndexHit[]>
  /** Outlets, authors or sections of the articles that have every word of `typed`, the last as a beginning; the most frequent first. */
  complete(
    field: Completed,
    typed: string,
    options: { readonly limit: number },
  ): Promise<readonly Count[]>
  /**
   * The same for names of whoever the articles name, out of the facts taken in. Those who are quoted come before all others, the most
   * often quoted first; with `quoted` they come alone, and the counts are of articles that quote them.
   */
  completePeople(
    typed: string,
    options: { readonly limit: number; readonly quoted?: boolean },
  ): Promise<readonly Count[]>
}

/** Opens an empty index for a desk; the library fills it from the store. */
export type OpenIndex = (desk: string) => SearchIndex
