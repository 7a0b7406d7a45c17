import type { DatedEvent } from '../dated-event.ts'
import { outletOf } from '../outlet-of.ts'

/** How many sentences tell of events; one that names several days is as many events. */
export const sentencesOf = (events: readonly DatedEvent[]): number =>
  new Set(events.map(({ article, start }) => `${article.id} ${start}`)).size

/** Events by the outlet of their articles, null where it is not known. */
export function byOutlet(events: readonly DatedEvent[]): Map<string | null, DatedEvent[]> {
  const groups = new Map<string | null, DatedEvent[]>()
  for (const event of events) {
    const outlet = outletOf(event.article)
    const known = groups.get(outlet)
    if (known === undefined) groups.set(outlet, [event])
    else known.push(event)
  }
  return groups
}
