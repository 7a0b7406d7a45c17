import { isNothing, type Query, type QueryNode } from '../query/query-tree.ts'
import type { Matching } from './matching.ts'
import { both, isEmpty, type Slots, without } from './slots.ts'

/** The articles that match a query as a whole. */
export function matchesOf(query: Query, matching: Matching): Slots {
  if (isNothing(query)) return matching.none()
  const { optional, required, excluded } = query
  const wanted = optional.length === 0 ? matching.all() : matching.anyWord(optional)
  const passing = required.map((node) => matching.of(node)).reduce(both, wanted)
  return excluded.map((node) => matching.excluded(node)).reduce(without, passing)
}

/** The parts of a query that nothing matches without any one of which something would: each by itself is to blame. */
export function emptiedBy(query: Query, matching: Matching): QueryNode[] {
  const { required, excluded } = query
  const others = (node: QueryNode): Query => ({
    ...query,
    required: required.filter((one) => one !== node),
    excluded: excluded.filter((one) => one !== node),
  })
  return [...required, ...excluded].filter((node) => !isEmpty(matchesOf(others(node), matching)))
}
