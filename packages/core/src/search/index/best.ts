/**
 * The first `limit` of some numbers in an order, without sorting the rest: a heap of the best so far, the last of them on top.
 *
 * @param isBefore whether one comes before another; never both ways
 */
export function firstOf(
  numbers: Iterable<number>,
  limit: number,
  isBefore: (one: number, other: number) => boolean,
): number[] {
  const heap: number[] = []
  for (const number of numbers) {
    if (heap.length < limit) rise(heap, number, isBefore)
    else if (limit > 0 && isBefore(number, heap[0] ?? 0)) sink(heap, number, isBefore)
  }
  return heap.sort((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0))
}

type IsBefore = (one: number, other: number) => boolean

/** Adds a number to the heap. */
function rise(heap: number[], number: number, isBefore: IsBefore): void {
  let at = heap.length
  while (at > 0) {
    const above = (at - 1) >> 1
    const other = heap[above] ?? 0
    if (!isBefore(other, number)) break
    heap[at] = other
    at = above
  }
  heap[at] = number
}

/** Puts a number in the place of the one on top. */
function sink(heap: number[], number: number, isBefore: IsBefore): void {
  let at = 0
  for (;;) {
    let below = 2 * at + 1
    if (below >= heap.length) break
    if (below + 1 < heap.length && isBefore(heap[below] ?? 0, heap[below + 1] ?? 0)) below += 1
    const other = heap[below] ?? 0
    if (!isBefore(number, other)) break
    heap[at] = other
    at = below
  }
  heap[at] = number
}
