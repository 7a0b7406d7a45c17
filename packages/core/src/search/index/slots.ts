/** A set of documents: for every slot 1 where it is in the set, 0 where it is not. */
export type Slots = Uint8Array

/** In both. */
export const both = (one: Slots, other: Slots): Slots =>
  one.map((value, i) => value & (other[i] ?? 0))

/** In any of them; `size` is how many slots there are. */
export function anyOf(sets: readonly Slots[], size: number): Slots {
  const union = new Uint8Array(size)
  for (const set of sets)
    for (let i = 0; i < size; i += 1) union[i] = (union[i] ?? 0) | (set[i] ?? 0)
  return union
}

/** In the first and not in the second. */
export const without = (one: Slots, other: Slots): Slots =>
  one.map((value, i) => value & (1 - (other[i] ?? 0)))

export const isEmpty = (slots: Slots): boolean => !slots.includes(1)

export function sizeOf(slots: Slots): number {
  let size = 0
  for (const value of slots) size += value
  return size
}

/** The slots of a set, in their order. */
export function* members(slots: Slots): IterableIterator<number> {
  for (let at = slots.indexOf(1); at >= 0; at = slots.indexOf(1, at + 1)) yield at
}
