import { DAY, type Extent } from './extent.ts'

/** The time in which most moments lie, where they would crowd in one place of an axis: the dots of a story under its background. */
export function crowdOf(moments: readonly number[], x: (time: number) => number): Extent | null {
  if (moments.length < FEWEST) return null
  const times = moments.toSorted((a, b) => a - b)
  const crowd = shortest(times, Math.ceil(times.length * MOST))
  if (x(crowd.end) - x(crowd.start) > NARROW) return null
  return crowd.start === crowd.end ? null : withNear(crowd, times)
}

const FEWEST = 8
/** The share of the moments that lie in it at least. */
const MOST = 0.6
/** In pixels. */
const NARROW = 48

/** The shortest stretch that holds so many of the times, which come in order. */
function shortest(times: readonly number[], count: number): Extent {
  let best = { start: times[0] ?? 0, end: times.at(-1) ?? 0 }
  for (let i = 0; i + count <= times.length; i += 1) {
    const start = times[i] ?? 0
    const end = times[i + count - 1] ?? start
    if (end - start < best.end - best.start) best = { start, end }
  }
  return best
}

/** With the moments beside it, as long as the next is no farther than half of what it is long by then. */
function withNear(crowd: Extent, times: readonly number[]): Extent {
  let { start, end } = crowd
  const reach = () => Math.max((end - start) * NEAR, DAY)
  for (const time of times) if (time > end && time - end <= reach()) end = time
  for (const time of times.toReversed()) if (time < start && start - time <= reach()) start = time
  return { start, end }
}

const NEAR = 0.5
