import type { Standing } from '../../index-port.ts'
import type { IndexState } from '../index-state.ts'
import type { People } from '../people.ts'

/** An index, and the changes to which it has come. */
export interface Indexed {
  readonly seq: number
  readonly state: IndexState
  readonly factsSeq: number
  readonly people: People
}

/** How many articles the store tells of at a time. */
const PAGE = 2000

/**
 * Whether an index holds just the articles that the store held at the change to which it has come, each as it stood then: one of another
 * library has others, one of a library that was put back to an older state has later ones.
 */
export async function standsAs(
  standing: Standing,
  { seq, state: { documents }, factsSeq, people }: Indexed,
): Promise<boolean> {
  // One that changes meanwhile may be told of twice.
  const known = new Set<number>()
  for (let since = 0; ; ) {
    const articles = await standing(since, PAGE)
    for (const { seq: changed, id } of articles) {
      since = changed
      const slot = documents.slotOf(id)
      if (slot !== null) known.add(slot)
      const isAsItWas = slot !== null && documents.at(slot)?.changed === changed
      if (changed <= seq && !isAsItWas) return false
      if (changed <= factsSeq && !people.has(id)) return false
    }
    if (articles.length < PAGE) return known.size === documents.count
  }
}
