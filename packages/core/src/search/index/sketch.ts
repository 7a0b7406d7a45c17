import type { Sequence } from './sequences.ts'

/**
 * What tells at a glance how much of two articles is word for word the same: in every bin the least hash of the runs of words that fall
 * into it. (P. Li, A. Owen, C.-H. Zhang: One permutation hashing, NIPS 2012.)
 */
export type Sketch = Uint32Array

const BINS = 64
/** In words. Ours: long enough that two reports of one event share few by chance. */
const RUN = 4
const EMPTY = 0xffffffff

/** The sketch of an article's words. */
export function sketchOf(sequence: Sequence): Sketch {
  const sketch = new Uint32Array(BINS).fill(EMPTY)
  for (let at = 0; at + RUN <= sequence.length; at += 1) {
    const hash = hashOf(sequence, at)
    if (hash === null) continue
    const bin = hash & (BINS - 1)
    const rest = hash >>> 6
    if (rest < (sketch[bin] ?? EMPTY)) sketch[bin] = rest
  }
  return sketch
}

/** About which share of the runs of words of either article the other has, too: from 0 to 1. */
export function likeness(one: Sketch, other: Sketch): number {
  let [same, filled] = [0, 0]
  for (let bin = 0; bin < BINS; bin += 1) {
    const [a, b] = [one[bin] ?? EMPTY, other[bin] ?? EMPTY]
    if (a === EMPTY && b === EMPTY) continue
    filled += 1
    if (a === b) same += 1
  }
  return filled === 0 ? 0 : same / filled
}

/** Which share of the bins has anything in it: how much text there is, from 0 to 1. */
export const fillOf = (sketch: Sketch): number =>
  sketch.reduce((filled, least) => filled + (least === EMPTY ? 0 : 1), 0) / BINS

/** Of a run of words; null where a gap between two texts lies in it. The mixing is murmur3's. */
function hashOf(sequence: Sequence, at: number): number | null {
  let hash = 0
  for (let i = at; i < at + RUN; i += 1) {
    const word = sequence[i] ?? 0
    if (word === 0) return null
    hash = Math.imul(hash ^ Math.imul(word, 0xcc9e2d51), 0x1b873593)
    hash = ((hash << 13) | (hash >>> 19)) >>> 0
    hash = (Math.imul(hash, 5) + 0xe6546b64) >>> 0
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
