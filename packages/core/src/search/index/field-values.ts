import { words } from '../analyze.ts'
import type { Count } from '../index-port.ts'
import { firstOf } from './best.ts'

/** A value, in how many documents it is, and its words, folded. */
interface Value extends Count {
  readonly words: readonly string[]
  count: number
}

/** The values that documents have in one of their fields, kept with their words, so that a beginning is looked up at every key pressed. */
export class FieldValues {
  readonly #values = new Map<string, Value>()

  add(value: string): void {
    const known = this.#values.get(value)
    if (known !== undefined) known.count += 1
    else {
      const read = words(value).map(({ term }) => term)
      this.#values.set(value, { value, count: 1, words: read })
    }
  }

  remove(value: string): void {
    const known = this.#values.get(value)
    if (known === undefined) return
    known.count -= 1
    if (known.count === 0) this.#values.delete(value)
  }

  /** Those that have every word of what is typed, the last as a beginning; nothing typed: all. The most frequent first. */
  complete(typed: string, limit: number): Count[] {
    const wanted = words(typed).map(({ term }) => term)
    const last = wanted.pop()
    const found: Value[] = []
    for (const value of this.#values.values()) {
      const hasLast = last === undefined || value.words.some((word) => word.startsWith(last))
      if (hasLast && wanted.every((word) => value.words.includes(word))) found.push(value)
    }
    const isBefore = (one: number, other: number): boolean => {
      const [a, b] = [found[one], found[other]]
      if (a === undefined || b === undefined) return false
      return a.count > b.count || (a.count === b.count && a.value < b.value)
    }
    return firstOf(found.keys(), limit, isBefore).flatMap((at) => {
      const { value, count } = found[at] ?? { value: '', count: 0 }
      return count === 0 ? [] : [{ value, count }]
    })
  }
}
