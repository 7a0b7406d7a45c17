import {
  type AllNode,
  type AnyNode,
  isNothing,
  type PhraseNode,
  type Query,
  type QueryFilter,
  type QueryHint,
  type QueryLeaf,
  type QuerySort,
  type WordNode,
} from './query-tree.ts'

/** One thing that a query asks of an article, or that is to be said of how it was read. */
export type QueryStatement =
  | { readonly kind: 'any-word'; readonly words: readonly WordNode[] }
  | { readonly kind: 'all'; readonly parts: readonly (WordNode | AnyNode)[] }
  | { readonly kind: 'phrase'; readonly phrase: PhraseNode }
  | { readonly kind: 'filter'; readonly filter: QueryFilter }
  | { readonly kind: 'none'; readonly parts: readonly (QueryLeaf | AllNode)[] }
  /** Nothing is looked for: every article will do that passes the filters and has nothing that is excluded. */
  | { readonly kind: 'every-article' }
  /** There is nothing to go by. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'sort'; readonly sort: Exclude<QuerySort, 'relevance'> }
  | { readonly kind: 'hint'; readonly hint: QueryHint }

/** How a query was read, as data to be put into words: what is looked for, what it has to pass, what is left out, the order, hints. */
export function explainQuery(query: Query): QueryStatement[] {
  const { optional, required, excluded, sort, hints } = query
  const phrases = required.filter((node) => node.kind === 'phrase')
  const filters = required.filter((node) => node.kind === 'filter')
  const parts = required.filter((node) => node.kind === 'word' || node.kind === 'any')
  const isSought = optional.length + phrases.length + parts.length > 0
  return [
    ...(isNothing(query) ? [{ kind: 'nothing' } as const] : []),
    ...(isSought || isNothing(query) ? [] : [{ kind: 'every-article' } as const]),
    ...(optional.length === 0 ? [] : [{ kind: 'any-word', words: optional } as const]),
    ...(parts.length === 0 ? [] : [{ kind: 'all', parts } as const]),
    ...phrases.map((phrase) => ({ kind: 'phrase', phrase }) as const),
    ...filters.map((filter) => ({ kind: 'filter', filter }) as const),
    ...(excluded.length === 0 ? [] : [{ kind: 'none', parts: excluded } as const]),
    ...(sort === 'relevance' ? [] : [{ kind: 'sort', sort } as const]),
    ...hints.map((hint) => ({ kind: 'hint', hint }) as const),
  ]
}
