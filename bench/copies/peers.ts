import { type Article, bodyText } from '@clipdesk/core'

/** Whether two articles are copies, by some method. */
export type IsCopy = (one: Article, other: Article) => boolean

const WORDS = 4

function shinglesOf(article: Article): Set<string> {
  const words =
    bodyText(article)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const shingles = new Set<string>()
  for (let at = 0; at + WORDS <= words.length; at += 1)
    shingles.add(words.slice(at, at + WORDS).join(' '))
  return shingles
}

const kept = <Made>(make: (article: Article) => Made) => {
  const made = new WeakMap<Article, Made>()
  return (article: Article): Made => {
    const known = made.get(article) ?? make(article)
    made.set(article, known)
    return known
  }
}

const shingles = kept(shinglesOf)

/** Resemblance as A. Z. Broder (1997) defines it, counted out over shingles of four words. */
export const jaccard =
  (least: number): IsCopy =>
  (one, other) => {
    const [a, b] = [shingles(one), shingles(other)]
    let both = 0
    for (const shingle of a) if (b.has(shingle)) both += 1
    return both > 0 && both / (a.size + b.size - both) >= least
  }

/** Fingerprints of 64 bits that differ in few (M. S. Charikar 2002; three bits: G. S. Manku, A. Jain, A. Das Sarma 2007). */
export const simHash =
  (most: number): IsCopy =>
  (one, other) => {
    let differing = simHashOf(one) ^ simHashOf(other)
    let bits = 0
    for (; differing > 0n; differing &= differing - 1n) bits += 1
    return bits <= most
  }

const simHashOf = kept((article) => {
  const sums = new Array<number>(64).fill(0)
  for (const shingle of shingles(article)) {
    const hash = fnv64(shingle)
    for (let bit = 0; bit < 64; bit += 1)
      sums[bit] = (sums[bit] ?? 0) + ((hash >> BigInt(bit)) & 1n ? 1 : -1)
  }
  return sums.reduce((hash, sum, bit) => (sum > 0 ? hash | (1n << BigInt(bit)) : hash), 0n)
})

function fnv64(text: string): bigint {
  let hash = 0xcbf29ce484222325n
  for (let at = 0; at < text.length; at += 1)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n)
  return hash
}
