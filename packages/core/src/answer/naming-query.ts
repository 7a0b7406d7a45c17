import type { NamesEdit } from '../edits/edit.ts'
import { alsoCalled } from '../edits/given-names.ts'
import { allWordsQuery } from '../search/query/plain-query.ts'
import type { AnyNode, Query, TextFilter } from '../search/query/query-tree.ts'
import type { QuoteQuery } from './desk-quotes.ts'

/** The search for the articles that quote somebody, and name whom it was said to; the newest first. Null where nobody is asked for. */
export function namingQuery(
  { by, to, about = '' }: QuoteQuery,
  names: readonly NamesEdit[],
): Query | null {
  if (by === undefined && to === undefined) return null
  const query = allWordsQuery(about)
  const people = [
    ...(by === undefined ? [] : [named('said-by', by, names)]),
    ...(to === undefined ? [] : [named('person', to, names)]),
  ]
  return { ...query, required: [...people, ...query.required], sort: 'date' }
}

/** A name, or one of those that people said are the same. */
function named(
  field: 'person' | 'said-by',
  name: string,
  names: readonly NamesEdit[],
): TextFilter | AnyNode {
  const place = { start: 0, end: 0 }
  const [first, ...others] = [name, ...alsoCalled(name, names)].map(
    (value): TextFilter => ({ kind: 'filter', field, value, exact: false, ...place }),
  )
  return first !== undefined && others.length === 0
    ? first
    : { kind: 'any', nodes: first === undefined ? others : [first, ...others], ...place }
}
