import type { Article } from '../article.ts'
import type { Edit } from '../edits/edit.ts'
import type { FiledArticle, Outcome } from '../filed-article.ts'

/** An article ready to be filed. */
export interface Draft {
  readonly article: Article
  /** The caller's own name for it: the same key replaces what it named. Null: the same fingerprint is the same article. */
  readonly key: string | null
  /** Tells the same page by its text: see `fingerprint`. */
  readonly fingerprint: string
  /** ISO 8601, UTC. */
  readonly filed: string
  /** What people put right in it elsewhere, added to what they did here. Default: nothing. */
  readonly edits?: readonly Edit[]
}

/** What became of one draft. */
export interface Filed {
  readonly article: FiledArticle
  readonly outcome: Outcome
}

/** An article as it stands after the change `seq`. Numbers grow by commit; an article appears once, under its latest change. */
export interface Change {
  readonly seq: number
  readonly article: FiledArticle
}

/** Which article stands under a change. */
export type ChangedArticle = Pick<Change, 'seq'> & { readonly id: string }

/** Tells the edits that an article is to have by those that it has. It may be called more than once. */
export type EditChange = (edits: readonly Edit[]) => readonly Edit[]

/**
 * Where articles are kept. Every call names a desk, and sees nothing of any other. Drivers pass one conformance suite.
 * All calls reject with a `ClipdeskError` whose code starts with `library-` where the place itself is the trouble.
 */
export interface Store extends AsyncDisposable {
  /** Where the articles are, for people: a path, or "memory". */
  readonly location: string
  /**
   * Files all drafts in their order, or none. A draft with a key replaces what the key named. A draft without key that carries
   * the fingerprint of an article of the desk is that article, read again: what is stored then is `reread(old, new)`.
   * An article that comes out just as it stood is the outcome `same` and no change. Edits are kept, whatever replaces the article.
   */
  file(desk: string, drafts: readonly Draft[]): Promise<readonly Filed[]>
  /** Articles by id, in the order asked; ids that the desk does not have are left out. */
  get(desk: string, ids: readonly string[]): Promise<readonly FiledArticle[]>
  /** The article with this number, or null. */
  numbered(desk: string, number: number): Promise<FiledArticle | null>
  /** The newest first, by filing; `skip` of them left out. */
  recent(
    desk: string,
    page: { readonly limit: number; readonly skip: number },
  ): Promise<readonly FiledArticle[]>
  /** How many articles the desk has. */
  count(desk: string): Promise<number>
  /**
   * Puts `change(edits)` in place of an article's edits, in one step: no edit that is made meanwhile is lost. Null where the desk has no
   * such article. Edits that come out as they stood are no change.
   */
  edit(desk: string, id: string, change: EditChange): Promise<FiledArticle | null>
  /** The edits of all articles, by the articles' numbers. */
  edits(desk: string): Promise<readonly Edit[]>
  /** What changed after `since` (0: everything), oldest change first, at most `limit`. */
  changes(desk: string, since: number, limit: number): Promise<readonly Change[]>
  /** The same, with the articles' ids alone. */
  changedIds(desk: string, since: number, limit: number): Promise<readonly ChangedArticle[]>
}
