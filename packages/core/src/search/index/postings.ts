import { type Numbers, withRoom } from './room.ts'

/** Postings as they stood at one time, whatever is added later: see the fields of `Postings`. */
export interface PostingsData {
  readonly pool: Numbers
  readonly first: Numbers
  readonly frequencies: Numbers
}

/**
 * A count takes eight bits of a posting; what a document has more often than this counts as often as this. The other 24 bits tell
 * 16 million documents apart, far more than memory holds.
 */
const MOST = 255

const FIRST_SLICE = 2
const LARGEST_SLICE = 512
/** How many postings a term has when its first slice of the largest size begins: 2 + 4 + … + 256. */
const SMALL_SLICES = LARGEST_SLICE - FIRST_SLICE

/**
 * In which documents every term stands, and how often. The postings of a term lie in slices of one pool, each twice as large as the
 * one before up to 512, with the place of the next behind it: a rare word takes 12 bytes, a common one is walked through in a line,
 * and nothing is moved as documents arrive. (The layout of Lucene's indexing buffer, `ByteSlicePool`, with a posting a slot.)
 */
export class Postings {
  /** Slot 0 stays empty, as 0 is "none" in `first`. */
  #pool: Numbers = new Uint32Array(1)
  #length = 1
  /** Where each term's first slice begins. */
  #first: Numbers = new Uint32Array(0)
  /** Where each term's next posting goes. */
  #next: Numbers = new Uint32Array(0)
  /** How many postings each term has. */
  #frequencies: Numbers = new Uint32Array(0)

  /** How many documents have a term. */
  frequency(term: number): number {
    return this.#frequencies[term] ?? 0
  }

  /** Notes that a document has a term so many times. Documents come in the order of their numbers, each once for a term. */
  add(term: number, document: number, count: number): void {
    this.#makeRoom(term)
    const had = this.#frequencies[term] ?? 0
    if (isFull(had)) this.#openSlice(term, had)
    const at = this.#next[term] ?? 0
    this.#pool[at] = document * (MOST + 1) + Math.min(count, MOST)
    this.#next[term] = at + 1
    this.#frequencies[term] = had + 1
  }

  /** Shows every document that has a term, with how often it has it, in the order of their numbers. */
  each(term: number, visit: (document: number, count: number) => void): void {
    const [pool, first, frequencies] = [this.#pool, this.#first, this.#frequencies]
    eachPosting({ pool, first, frequencies }, term, visit)
  }

  /** The same postings under new numbers of documents, which rise as the old ones do; those without a new number are left out. */
  renumbered(numberOf: (document: number) => number | null): Postings {
    const fresh = new Postings()
    for (let term = 0; term < this.#first.length; term += 1) {
      this.each(term, (document, count) => {
        const number = numberOf(document)
        if (number !== null) fresh.add(term, number, count)
      })
    }
    return fresh
  }

  /** The postings as they stand. What is in a slice never changes, so the pool need not be copied. */
  frozen(): PostingsData {
    return {
      pool: this.#pool,
      first: this.#first.slice(),
      frequencies: this.#frequencies.slice(),
    }
  }

  #makeRoom(term: number): void {
    this.#first = withRoom(this.#first, term + 1)
    this.#next = withRoom(this.#next, term + 1)
    this.#frequencies = withRoom(this.#frequencies, term + 1)
  }

  #openSlice(term: number, had: number): void {
    const size = sliceAfter(had)
    const start = this.#length
    this.#length += size + 1
    this.#pool = withRoom(this.#pool, this.#length)
    if (had === 0) this.#first[term] = start
    else this.#pool[this.#next[term] ?? 0] = start
    this.#next[term] = start
  }
}

/** Shows every document that has a term, with how often it has it, in the order of their numbers. */
export function eachPosting(
  { pool, first, frequencies }: PostingsData,
  term: number,
  visit: (document: number, count: number) => void,
): void {
  let left = frequencies[term] ?? 0
  let at = first[term] ?? 0
  for (let size = FIRST_SLICE; left > 0; size = Math.min(2 * size, LARGEST_SLICE)) {
    const end = at + Math.min(size, left)
    for (let i = at; i < end; i += 1) {
      const posting = pool[i] ?? 0
      visit(posting >>> 8, posting & MOST)
    }
    left -= size
    at = pool[at + size] ?? 0
  }
}

/** Whether all slices of a term with so many postings are full. Small slices end at 0, 2, 6, 14, …: two less than a power of two. */
const isFull = (had: number): boolean =>
  had <= SMALL_SLICES
    ? ((had + FIRST_SLICE) & (had + FIRST_SLICE - 1)) === 0
    : (had - SMALL_SLICES) % LARGEST_SLICE === 0

const sliceAfter = (had: number): number => Math.min(had + FIRST_SLICE, LARGEST_SLICE)
