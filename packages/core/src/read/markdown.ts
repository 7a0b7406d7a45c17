import type { Article, Paragraph } from '../article.ts'
import { type FileMetadata, withFileMetadata } from './file-metadata.ts'
import { readFrontMatter } from './front-matter.ts'
import { type Heading, withoutMarks } from './markdown-marks.ts'
import type { Page } from './page.ts'
import { readWithin } from './read-within.ts'

/**
 * Reads a page of Markdown. The article's text is the page as it came, and paragraphs may have marks inside; what a mark means
 * (heading, item, link, emphasis, quotation) is understood, and front matter says what the text does not. Throws as `readArticle`
 * does.
 */
export function readMarkdownArticle(page: Page): Article {
  const { text } = page
  const front = readFrontMatter(text)
  const start = front?.end ?? 0
  const rest = withoutMarks(text.slice(start))
  const headings = rest.headings.map((heading) => ({
    rank: heading.rank,
    start: heading.start + start,
    end: heading.end + start,
  }))
  const shown = text.slice(0, start) + rest.shown
  const heading = headlineOf(headings, shown.slice(start), front?.metadata ?? {}, start)
  const article = readWithin(page, { part: { start, end: text.length }, shown, heading })
  const ends = new Map(headings.map(({ start, end }) => [start, end]))
  const paragraphs = article.paragraphs.map((paragraph) => asMarked(paragraph, ends))
  return withFileMetadata({ ...article, paragraphs }, front?.metadata ?? {})
}

/** The only heading of the first rank, the one that front matter names, or one that opens the page. */
function headlineOf(
  headings: readonly Heading[],
  shown: string,
  { headline }: FileMetadata,
  start: number,
): Heading | null {
  const [first] = headings
  const top = headings.filter(({ rank }) => rank === 1)
  const named = headings.find(
    (heading) => shown.slice(heading.start - start, heading.end - start) === headline,
  )
  if (named !== undefined) return named
  if (top.length === 1) return top[0] ?? null
  const opens = first !== undefined && shown.slice(0, first.start - start).trim() === ''
  return opens ? first : null
}

/** A heading in the body is a subhead, however it reads. `ends` has where headings end by where they start. */
const asMarked = (paragraph: Paragraph, ends: ReadonlyMap<number, number>): Paragraph =>
  ends.get(paragraph.start) === paragraph.end ? { ...paragraph, kind: 'subhead' } : paragraph
