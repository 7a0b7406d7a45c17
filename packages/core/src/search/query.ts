/** One thing to look for: a word, or a phrase whose words must stand next to each other. */
export interface QueryPart {
  readonly kind: 'word' | 'phrase'
  /** As typed, without the quotation marks or the minus. */
  readonly text: string
}

/**
 * How a query was read. An article matches if it has any of the `wanted` words, all `wanted` phrases and none of `excluded`. Words too
 * common to search for count for nothing on either side, except inside a phrase.
 */
export interface SearchQuery {
  readonly text: string
  readonly wanted: readonly QueryPart[]
  readonly excluded: readonly QueryPart[]
}
