import { sameName } from '../../extract/names/compare/same-name.ts'
import { wordKeys } from '../../extract/names/compare/word-keys.ts'
import { isKnownPlace } from '../../extract/names/places.ts'
import { type Numbers, withRoom } from './room.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How many keys `wordKeys` gives. */
export const KEYS = 8
/** Ours: shorter names differ by a letter too easily (Lee, Li). */
const SHORTEST = 4

/** What is known of the words of an index as names, as it stood at one time. */
export interface SpellingsData {
  /** By word: how often it was printed as a name, and how often not. */
  readonly capitals: Numbers
  readonly smalls: Numbers
  /** Words that were printed as a name, by the order in which they first were, and the hashes of their keys, eight each. */
  readonly names: readonly number[]
  readonly keys: Numbers
}

/**
 * Which words of an index are printed as names, and which of them may be spellings of one name. "Said" is a name where it is printed with
 * a capital inside a sentence more often than without.
 */
export class NameSpellings {
  readonly #words: Vocabulary
  #capitals: Numbers
  #smalls: Numbers
  readonly #names: number[]
  #keys: Numbers

  /** `data` is what is known already. */
  constructor(words: Vocabulary, data: SpellingsData = NOTHING) {
    this.#words = words
    this.#capitals = data.capitals
    this.#smalls = data.smalls
    this.#names = [...data.names]
    this.#keys = data.keys
  }

  /** Notes that a word was printed, as a name or not. */
  note(word: number, isName: boolean): void {
    this.#capitals = withRoom(this.#capitals, word + 1)
    this.#smalls = withRoom(this.#smalls, word + 1)
    const counts = isName ? this.#capitals : this.#smalls
    if (isName && counts[word] === 0) this.#addName(word)
    counts[word] = (counts[word] ?? 0) + 1
  }

  frozen(): SpellingsData {
    return {
      capitals: this.#capitals.slice(),
      smalls: this.#smalls.slice(),
      names: this.#names.slice(),
      keys: this.#keys,
    }
  }

  isName(word: number): boolean {
    return (this.#capitals[word] ?? 0) > (this.#smalls[word] ?? 0)
  }

  /** Other words that may be spellings of the same name as a folded word, which need not be in the index. */
  variantsOf(word: string): string[] {
    if (!canVary(word)) return []
    const keys = wordKeys(word).map(hashOf)
    const found: string[] = []
    for (const [at, number] of this.#names.entries()) {
      if (!keys.some((key, i) => this.#keys[at * KEYS + i] === key) || !this.isName(number))
        continue
      const other = this.#words.word(number)
      if (other !== word && canVary(other) && sameName(word, other) !== 'different')
        found.push(other)
    }
    return found
  }

  #addName(word: number): void {
    const printed = this.#words.word(word)
    if (!canVary(printed)) return
    const at = this.#names.push(word) - 1
    this.#keys = withRoom(this.#keys, (at + 1) * KEYS)
    for (const [i, key] of wordKeys(printed).entries()) this.#keys[at * KEYS + i] = hashOf(key)
  }
}

const NOTHING: SpellingsData = {
  capitals: new Uint32Array(0),
  smalls: new Uint32Array(0),
  names: [],
  keys: new Uint32Array(0),
}

/** Places keep their spelling: Niger is not Nigeria. */
const canVary = (word: string): boolean =>
  word.length >= SHORTEST && /^\p{L}+$/u.test(word) && !isKnownPlace(word)

/** FNV-1a, of 32 bits. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
