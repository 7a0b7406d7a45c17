import { type Numbers, withRoom } from './room.ts'

/** The end of a chain. Places are kept one higher. */
const NONE = 0
const SMALLEST = 2 ** 10

/** Finds the places at which a number stands in a list: chains of places in a table that doubles as the list grows. Eight bytes a place. */
export class KeyTable {
  /** By the low bits of a number: the last place that has them. */
  #heads: Numbers = new Uint32Array(SMALLEST)
  /** By place: the place before that has the same low bits. */
  #before: Numbers = new Uint32Array(0)
  #length = 0

  /** Adds the places of a list that are new; the others are known. */
  follow(list: Numbers, length: number): void {
    if (length > this.#heads.length) {
      this.#heads = new Uint32Array(2 ** Math.ceil(Math.log2(2 * length)))
      this.#length = 0
    }
    this.#before = withRoom(this.#before, length)
    for (; this.#length < length; this.#length += 1) {
      const head = this.#headOf(list[this.#length] ?? 0)
      this.#before[this.#length] = this.#heads[head] ?? NONE
      this.#heads[head] = this.#length + 1
    }
  }

  /** Shows the places of the list at which a number stands, the last first. */
  *placesOf(number: number, list: Numbers): Iterable<number> {
    let place = this.#heads[this.#headOf(number)] ?? NONE
    while (place !== NONE) {
      if (list[place - 1] === number) yield place - 1
      place = this.#before[place - 1] ?? NONE
    }
  }

  #headOf(number: number): number {
    return number & (this.#heads.length - 1)
  }
}
