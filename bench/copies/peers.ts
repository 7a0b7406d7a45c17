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
    const [a, b] = [simHashOf(one), simHashOf(other)]
    const differing = a.reduce((bits, half, i) => bits + bitsOf(half ^ (b[i] ?? 0)), 0)
    return differing <= most
  }

/** Two halves of 32 bits. */
const simHashOf = kept((article) => {
  const sums = new Int32Array(64)
  for (const shingle of shingles(article)) {
    const halves = [fnv(shingle, 0x811c9dc5), fnv(shingle, 0x9e3779b9)]
    for (let bit = 0; bit < 64; bit += 1)
      sums[bit] = (sums[bit] ?? 0) + (((halves[bit >> 5] ?? 0) >>> (bit & 31)) & 1 ? 1 : -1)
  }
  return [0, 32].map((from) =>
    sums.slice(from, from + 32).reduce((half, sum, bit) => (sum > 0 ? half | (1 << bit) : half), 0),
  )
})

function fnv(text: string, offset: number): number {
  let hash = offset
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ (hash >>> 13)
}

function bitsOf(number: number): number {
  let bits = 0
  for (let rest = number; rest !== 0; rest &= rest - 1) bits += 1
  return bits
}
