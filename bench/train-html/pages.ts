import { parsePage } from '../../packages/core/src/read/html/dom.ts'
import { type Features, measureLine } from '../../packages/core/src/read/html/features.ts'
import { findHeading } from '../../packages/core/src/read/html/heading.ts'
import { readHearsay } from '../../packages/core/src/read/html/hearsay.ts'
import type { PageShape } from '../../packages/core/src/read/html/page-shape.ts'
import { shapeOf } from '../../packages/core/src/read/html/read-body.ts'
import { renderPage } from '../../packages/core/src/read/html/render.ts'
import { readMarks } from '../../packages/core/src/read/metadata/page-marks.ts'
import { allHtmlPages, type HtmlPage } from '../judged-html.ts'
import { type Label, labelLines } from './labels.ts'
import type { Example } from './logistic.ts'

/** A page to learn from. */
export interface LessonPage {
  readonly host: string
  readonly gold: HtmlPage['gold']
  readonly text: string
  readonly shape: PageShape
  readonly features: readonly Features[]
  readonly labels: readonly Label[]
}

/** All pages that there are to learn from. */
export const lessonPages = (): LessonPage[] =>
  allHtmlPages().flatMap(({ input, gold }) => {
    const document = parsePage(input.html)
    const rendered = renderPage(document)
    const hearsay = readHearsay(readMarks(document))
    const shape = shapeOf(document, rendered, { heading: findHeading(rendered), hearsay })
    const features = shape.lines.map((_, at) => measureLine(at, shape))
    const labels = labelLines(shape.lines, gold)
    return [{ host: hostOf(input.url), gold, text: rendered.text, shape, features, labels }]
  })

/** The host that published a page, an archive's address looked through, without "www.". */
function hostOf(address: string): string {
  const archived = /^https?:\/\/web\.archive\.org\/web\/[^/]+\/(.+)$/.exec(address)?.[1] ?? address
  return URL.parse(archived)?.host.replace(/^www\.|:\d+$/g, '') ?? address
}

/**
 * The lines of a page whose label is known. Those of a whole body count by their words, as a share of the body's: as much as they
 * move precision and recall, which are of words; with the root taken of both, so that short lines count, too. A sample passage
 * stands for more than its line.
 */
export function examplesOf({ gold, shape, features, labels }: LessonPage): Example[] {
  const total = 'body' in gold ? gold.body.split(/\s+/).length : 0
  return shape.lines.flatMap(({ words }, at) => {
    const label = labels[at] ?? null
    const measured = features[at]
    if (label === null || measured === undefined) return []
    const weight =
      'body' in gold
        ? 15 * Math.sqrt(words / Math.max(80, total))
        : 0.6 * Math.sqrt(Math.min(words, 60))
    return [{ features: measured, label, weight }]
  })
}
