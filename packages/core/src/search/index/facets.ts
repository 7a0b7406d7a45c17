import type { Count, Facets } from '../index-port.ts'
import type { IndexState } from './index-state.ts'
import { members, type Slots } from './slots.ts'

/** Counts the articles of a set by outlet and month. */
export function facetsOf({ documents }: IndexState, slots: Slots): Facets {
  const outlets = new Map<string, number>()
  const months = new Map<string, number>()
  for (const slot of members(slots)) {
    const document = documents.at(slot)
    if (document === null) continue
    const { outlet, published } = document
    if (outlet !== null) outlets.set(outlet, (outlets.get(outlet) ?? 0) + 1)
    if (published !== null && published.length >= MONTH)
      months.set(published.slice(0, MONTH), (months.get(published.slice(0, MONTH)) ?? 0) + 1)
  }
  return {
    outlets: listOf(outlets).sort((a, b) => b.count - a.count || compare(a.value, b.value)),
    months: listOf(months).sort((a, b) => compare(a.value, b.value)),
  }
}

/** The length of `YYYY-MM`. */
const MONTH = 7

const listOf = (counts: ReadonlyMap<string, number>): Count[] =>
  [...counts].map(([value, count]) => ({ value, count }))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
