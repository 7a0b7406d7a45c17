import type { Token } from './analyze.ts'

/**
 * Where a phrase stands in a text: for each place, the tokens that make it up. Both sides come from `words`, so letter case, accents and
 * punctuation don't matter, while word forms and order do. Places don't overlap.
 */
export function findPhrase(text: readonly Token[], phrase: readonly string[]): Token[][] {
  const places: Token[][] = []
  if (phrase.length === 0) return places
  for (let at = 0; at + phrase.length <= text.length; at += 1) {
    if (!phrase.every((word, i) => text[at + i]?.term === word)) continue
    places.push(text.slice(at, at + phrase.length))
    at += phrase.length - 1
  }
  return places
}
