import { hashOfShingle } from './hash.ts'

/** In words. */
const SHINGLE = 2
/** A run of two words that stands in more sentences ("of the") tells none from the others. */
const MOST_SENTENCES = 8
/** Sentences named. */
const NAMED = 2

/**
 * Finds, of sentences as runs of hashed words, the few that have most shingles in common with another: their places, the likeliest first.
 * Takes linear time.
 */
export function findAlike(sentences: readonly Uint32Array[]): (sentence: Uint32Array) => number[] {
  const standing = new Map<number, number[]>()
  sentences.forEach((words, place) => {
    for (let at = 0; at + SHINGLE <= words.length; at += 1) {
      const shingle = hashOfShingle(words, at, SHINGLE)
      const places = standing.get(shingle)
      if (places === undefined) standing.set(shingle, [place])
      else if (places.length < MOST_SENTENCES && places.at(-1) !== place) places.push(place)
    }
  })
  return (words) => {
    const shared = new Map<number, number>()
    for (let at = 0; at + SHINGLE <= words.length; at += 1) {
      for (const place of standing.get(hashOfShingle(words, at, SHINGLE)) ?? [])
        shared.set(place, (shared.get(place) ?? 0) + 1)
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, NAMED)
      .map(([place]) => place)
  }
}
