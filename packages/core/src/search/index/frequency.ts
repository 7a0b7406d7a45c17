import type { IndexState } from './index-state.ts'

/**
 * How many articles have a term, counted up to `most`. Postings go on naming the slots of articles that were changed or taken out, so
 * where there are such slots, the others are counted.
 */
export function frequencyOf(
  { documents, text, headline }: IndexState,
  term: number,
  { field = 'text', most }: { readonly field?: 'text' | 'headline'; readonly most?: number } = {},
): number {
  const postings = field === 'text' ? text : headline
  if (documents.count === documents.slots) return postings.frequency(term)
  return postings.count(term, (slot) => documents.at(slot) !== null, most)
}
