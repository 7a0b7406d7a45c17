import type { Vocabulary } from './vocabulary.ts'

/** Stands between two texts of an article, so that nothing is found across them: the number of no word. */
const GAP = 0

/** The words of an article in their order, as numbers, its texts apart. Four bytes a word; a phrase is checked without its text. */
export type Sequence = Uint32Array

/** Writes down the words of an article's texts. */
export function sequenceOf(
  texts: readonly (readonly string[])[],
  vocabulary: Vocabulary,
): Sequence {
  const length = texts.reduce((sum, text) => sum + text.length + 1, 0)
  const sequence = new Uint32Array(length)
  let at = 0
  for (const text of texts) {
    for (const word of text) {
      sequence[at] = vocabulary.add(word)
      at += 1
    }
    // The gap is there already: arrays begin as zeros.
    at += 1
  }
  return sequence
}

/** Whether the words of a phrase stand next to each other, in their order. A phrase with a word that nobody has seen stands nowhere. */
export function hasPhrase(sequence: Sequence, phrase: readonly number[]): boolean {
  const [first = GAP] = phrase
  if (phrase.includes(GAP) || first === GAP) return false
  for (let at = sequence.indexOf(first); at >= 0; at = sequence.indexOf(first, at + 1)) {
    if (phrase.every((word, i) => sequence[at + i] === word)) return true
  }
  return false
}

/** The first text of an article's words alone: its headline, where it has one. */
export const firstText = (sequence: Sequence): Sequence =>
  sequence.subarray(0, Math.max(0, sequence.indexOf(GAP)))

/** Whether all of some words stand, in any order and as often as they are given, with at most `within` words from the first to the last. */
export function hasNear(sequence: Sequence, wanted: readonly number[], within: number): boolean {
  const needed = countsOf(wanted)
  if (needed.has(GAP) || needed.size === 0) return false
  // Told at once, where walking through the words costs five times as much.
  for (const word of needed.keys()) if (!sequence.includes(word)) return false
  const seen = new Map<number, number>()
  let missing = wanted.length
  let start = 0
  for (let end = 0; end < sequence.length; end += 1) {
    const word = sequence[end] ?? GAP
    if (word === GAP) {
      seen.clear()
      missing = wanted.length
      start = end + 1
      continue
    }
    missing -= change(word, 1)
    while (missing === 0) {
      if (end - start <= within) return true
      missing -= change(sequence[start] ?? GAP, -1)
      start += 1
    }
  }
  return false

  /** Takes a word into the window or out of it; gives by how much fewer words are missing. */
  function change(word: number, by: 1 | -1): number {
    const wantedTimes = needed.get(word)
    if (wantedTimes === undefined) return 0
    const had = seen.get(word) ?? 0
    seen.set(word, had + by)
    const wasNeeded = by === 1 ? had < wantedTimes : had <= wantedTimes
    return wasNeeded ? by : 0
  }
}

function countsOf(words: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
