import { isNothing, type Query, type QueryNode } from '../query/query-tree.ts'
import type { Matching } from './matching.ts'
import { both, members, type Slots, without } from './slots.ts'

/** The articles that match a query as a whole. */
export function matchesOf(query: Query, matching: Matching): Slots {
  if (isNothing(query)) return matching.none()
  const { required, excluded } = query
  const passing = required.map((node) => matching.of(node)).reduce(both, wantedBy(query, matching))
  return excluded.map((node) => matching.excluded(node)).reduce(without, passing)
}

/**
 * The parts of a query that nothing matches without any one of which something would: each by itself is to blame. Those are the parts
 * that some article fails alone.
 */
export function emptiedBy(query: Query, matching: Matching): QueryNode[] {
  const { optional, required, excluded } = query
  const parts = [...required, ...excluded]
  // Without its only part a query asks for nothing.
  if (optional.length === 0 && parts.length < 2) return []
  const wanted = wantedBy(query, matching)
  const failed = new Uint16Array(wanted.length)
  const last = new Uint16Array(wanted.length)
  const note = (failing: Slots, part: number): void => {
    for (const slot of members(failing)) {
      failed[slot] = (failed[slot] ?? 0) + 1
      last[slot] = part
    }
  }
  for (const [i, node] of required.entries()) note(without(wanted, matching.of(node)), i)
  for (const [i, node] of excluded.entries())
    note(both(wanted, matching.excluded(node)), required.length + i)
  const blamed = new Set(
    [...members(wanted)].filter((slot) => failed[slot] === 1).map((slot) => last[slot]),
  )
  return parts.filter((_, i) => blamed.has(i))
}

/** The articles that have any of the optional words, where there are any. */
const wantedBy = ({ optional }: Query, matching: Matching): Slots =>
  optional.length === 0 ? matching.all() : matching.anyWord(optional)
