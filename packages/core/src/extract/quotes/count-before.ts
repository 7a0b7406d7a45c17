/** How many of some things that stand in the order of the text begin before an offset. */
export function countBefore<T>(
  things: readonly T[],
  offset: number,
  startOf: (thing: T) => number,
): number {
  let [low, high] = [0, things.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const thing = things[middle]
    if (thing !== undefined && startOf(thing) < offset) low = middle + 1
    else high = middle
  }
  return low
}
