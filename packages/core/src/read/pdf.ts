import type { Article, PageDate } from '../article.ts'
import { ClipdeskError } from '../errors.ts'
import { readBareNames } from './byline.ts'
import { type FileMetadata, withFileMetadata } from './file-metadata.ts'
import { countWords } from './line-shape.ts'
import { splitLines } from './lines.ts'
import { readMetadataDate } from './metadata-date.ts'
import type { Page } from './page.ts'
import type { PdfProperties } from './pdf-pieces.ts'
import type { PdfText } from './pdf-text.ts'
import { readPdfText } from './pdf-thread.ts'
import { readWithin } from './read-within.ts'

/** A PDF, and what the one who brought it knows about it. */
export type Pdf = Omit<Page, 'text'> & { readonly bytes: Uint8Array }

/**
 * Reads a PDF into an article. Its text is put together once, paragraphs and columns by where they stand; what runs along the pages
 * (heads, feet, numbers) follows the story as furniture. Title, author and date of the file say what the text does not.
 *
 * Throws `scanned-pdf` where pages have no text, `encrypted-pdf`, `broken-file`, `page-too-large`, and as `readArticle` does.
 */
export async function readPdfArticle({ bytes, ...known }: Pdf): Promise<Article> {
  return articleOfPdf(await readPdfText(bytes), known)
}

/** The article of a PDF whose text has been put together. */
export function articleOfPdf(pdf: PdfText, known: Omit<Page, 'text'>): Article {
  const { text, storyEnd, heading, properties } = pdf
  if (countWords(text) < MIN_WORDS) throw scanned('has no text')
  if (isUnreadable(text)) throw scanned('does not tell which letters it shows')
  const address = known.url === undefined ? printedAddress(text.slice(storyEnd)) : null
  const article = readWithin({ ...known, text }, { part: { start: 0, end: storyEnd }, heading })
  return withFileMetadata(article, { ...metadataOf(properties), url: address })
}

const MIN_WORDS = 8

const scanned = (what: string): ClipdeskError =>
  new ClipdeskError(
    'scanned-pdf',
    `This PDF ${what}: its pages may be pictures, as a scanner makes them. Run text recognition (OCR) over it, or paste its text.`,
  )

/** Fonts without a table of characters leave code points that stand for nothing. */
function isUnreadable(text: string): boolean {
  const letters = text.match(/\S/gu)?.length ?? 0
  const unknown = text.match(/[\uFFFD\p{Co}\p{Cn}]/gu)?.length ?? 0
  return unknown * 3 > letters
}

/** The address that a browser prints along the foot of a page. */
const printedAddress = (around: string): string | null =>
  /^(https?:\/\/\S{4,1900})\s+1\s?\/\s?\d{1,3}$/m.exec(around)?.[1] ?? null

function metadataOf({ title, author, created, madeBy, language }: PdfProperties): FileMetadata {
  const [line] = splitLines(author ?? '')
  return {
    headline: title !== null && isHeadline(title) ? title : null,
    byline: line === undefined ? [] : readBareNames(line).map(({ name }) => name),
    // A browser or a printer driver dates the printing.
    published: PRINTED.test(madeBy) || created === null ? null : dateOf(created),
    language,
  }
}

const PRINTED =
  /\b(?:skia|chrom(?:e|ium)|mozilla|firefox|safari|quartz|print to pdf|cups|ghostscript|wkhtmltopdf|webkit|qt)\b/i

/** Word processors put the name of the file. */
const isHeadline = (title: string): boolean =>
  countWords(title) >= 3 &&
  title.length <= 300 &&
  !/\.(?:docx?|odt|indd|pdf|qxp|pages|rtf|html?|txt)\b|^microsoft word|^untitled/i.test(title)

/** `D:20240308103200+01'00'` (ISO 32000-1, 7.9.4). */
function dateOf(created: string): PageDate | null {
  const match =
    /^D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(?:\d\d)?(?:(Z)|([+-]\d\d)'?(\d\d)'?)?)?/.exec(created)
  if (match === null) return null
  const [, year, month, day, hour, minute, utc, hours, minutes] = match
  const time = hour === undefined ? '' : `T${hour}:${minute}`
  const zone = utc ?? (hours === undefined ? '' : `${hours}:${minutes}`)
  return readMetadataDate(`${year}-${month}-${day}${time}${time === '' ? '' : zone}`)
}
