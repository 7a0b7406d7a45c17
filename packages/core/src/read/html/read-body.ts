import type { Span } from '../../article.ts'
import { BODY_WEIGHTS } from './body-weights.ts'
import type { HtmlDocument } from './dom.ts'
import { findMarkedBody, type MarkedBody } from './find-body.ts'
import type { Hearsay } from './hearsay.ts'
import { markLines } from './marked-lines.ts'
import { lookOver, type PageShape } from './page-shape.ts'
import { keptByReadability } from './readability.ts'
import type { RenderedPage } from './render.ts'

/** Each line is measured in some 150 ways; 496 real pages had up to 2,000. */
const MAX_LINES = 20_000

/** What is known of a page besides its elements and its text. */
export interface Told {
  /** Where its headline stands. */
  readonly heading: Span | null
  readonly hearsay: Hearsay
}

/**
 * Finds the body of a page by its markup: Readability says where the article is, and every line is then judged by what it says, where
 * it stands and what stands around it. Null where Readability finds no article or the page is larger than real ones. It changes the document,
 * which must not be read afterwards.
 */
export function readBody(
  document: HtmlDocument,
  page: RenderedPage,
  told: Told,
): MarkedBody | null {
  const shape = shapeOf(document, page, told)
  if (shape.first === -1 || shape.lines.length > MAX_LINES) return null
  const body = findMarkedBody(shape, BODY_WEIGHTS)
  return body.body.length === 0 ? null : body
}

/** What the body is found by; the weights are learned from the same. */
export function shapeOf(
  document: HtmlDocument,
  page: RenderedPage,
  { heading, hearsay }: Told,
): PageShape {
  const lines = markLines(page, keptByReadability(document, page.pieces))
  const text = heading === null ? (page.title ?? '') : page.text.slice(heading.start, heading.end)
  const at = heading === null ? -1 : lines.findIndex(({ start }) => start === heading.start)
  return lookOver(lines, { at, text }, hearsay)
}
