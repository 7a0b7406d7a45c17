import type { Article } from '../article.ts'

/** The number of the paragraph that an offset lies in, from 1; null outside the body. */
export function paragraphAt({ paragraphs }: Article, offset: number): number | null {
  let [low, high] = [0, paragraphs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const paragraph = paragraphs[low - 1]
  return paragraph !== undefined && offset < paragraph.end ? low : null
}
