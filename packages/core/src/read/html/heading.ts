import type { Span } from '../../article.ts'
import type { RenderedPage } from './render.ts'

/**
 * The heading that is the headline: the only one of the first rank, or the only one whose words the page's title has as well.
 * Null where the markup does not tell.
 */
export function findHeading({ text, headings, title }: RenderedPage): Span | null {
  const [only, ...others] = headings
  if (only !== undefined && others.length === 0) return only
  const named = headings.filter(({ start, end }) => opens(title ?? '', text.slice(start, end)))
  return named.length === 1 ? (named[0] ?? null) : null
}

const opens = (title: string, heading: string): boolean => plain(title).startsWith(plain(heading))

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
