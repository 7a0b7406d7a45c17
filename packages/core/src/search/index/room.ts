/** Numbers of 32 bits, without a sign, in memory of their own. */
export type Numbers = Uint32Array<ArrayBuffer>

/** The same array if it has room for `size` numbers, or else a copy that is half as large again or larger, filled up with zeros. */
export function withRoom(array: Numbers, size: number): Numbers {
  if (size <= array.length) return array
  const larger = new Uint32Array(Math.max(size, Math.ceil(array.length * 1.5)))
  larger.set(array)
  return larger
}

/** Ours: the share of places left empty from which postings are worth writing anew. */
const TOO_EMPTY = 0.25
/** Ours: so few empty places cost nothing that anybody could notice. */
const FEW = 1000

/** Whether so many of some places are empty that putting the others together is worth its time. */
export function isTooEmpty(places: number, used: number): boolean {
  const empty = places - used
  return empty > FEW && empty > TOO_EMPTY * places
}
