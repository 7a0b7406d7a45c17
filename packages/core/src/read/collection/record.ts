import { z } from 'zod'
import type { PageDate } from '../../article.ts'
import { readMetadataDate } from '../metadata-date.ts'
import type { CollectionItem, ItemContent } from './collection.ts'
import { type FieldName, fieldsNamed } from './field-names.ts'
import { namesIn } from './names.ts'

/** What a row or an object of a file says, by its own names of fields. */
export type FileRecord = Readonly<Record<string, unknown>>

/** An item without its place in the file. */
type ItemFields = Omit<CollectionItem, 'span' | 'line'>

/** What came of a record: an item and what of it could not be read, or why there is none. */
export type RecordReading =
  | { readonly item: ItemFields; readonly doubt: string | null }
  | { readonly reason: string }

/** Reads a row or an object of a file; `names` says which of its fields holds what, where all of them have the same. */
export function readRecord(
  record: FileRecord,
  names: ReadonlyMap<FieldName, string> = fieldsNamed(Object.keys(record)),
): RecordReading {
  const value = (field: FieldName): unknown => {
    const name = names.get(field)
    return name === undefined ? undefined : record[name]
  }
  const headline = wordsOf(value('headline'))
  const content = contentOf(value, headline)
  if (content === null) return { reason: noText(wordsOf(value('url')) !== null) }
  const date = value('published')
  const published = dateOf(date)
  const printedDate = wordsOf(date)
  return {
    item: {
      content: content.content,
      headline,
      byline: namesOf(value('byline')),
      source: wordsOf(value('source')),
      published,
      url: addressOf(value('url')),
      cutOff: content.cutOff,
    },
    doubt: published === null && printedDate !== null ? unreadDate(printedDate) : null,
  }
}

/** What is said of an item that has nothing to read. */
export const noText = (linked: boolean): string =>
  linked ? 'It holds no text, only a link. Add the link itself.' : 'It holds no text of an article.'

/** What is said of a date that cannot be read: the article is kept without one. */
export const unreadDate = (printed: string): string =>
  `Its date, “${printed.slice(0, 40)}”, cannot be read; the article is taken without one.`

/** Some APIs cut a text and say by how much: "… [+2713 chars]". */
const CUT =
  /(?:\[\+\d+ chars\]|\[(?:…|\.\.\.|&hellip;|&#8230;)\]|(?:continue|keep) reading[ …→».]*)(?:\s*<\/\w{1,10}>)*\s*$/i

/** Whether a text ends as one does that was cut. */
export const isCut = (text: string): boolean => CUT.test(text.slice(-200))

/** Whether a text has the marks of HTML in it. */
export const isMarkup = (text: string): boolean =>
  /<(?:p|div|br|h[1-6]|ul|ol|li|a|img|figure|blockquote|span|article|section|html|body|strong|em|b|i|table)\b[^<>]{0,2000}>/i.test(
    text,
  )

function contentOf(
  value: (field: FieldName) => unknown,
  headline: string | null,
): { readonly content: ItemContent; readonly cutOff: boolean } | null {
  const html = longOf(value('html'))
  if (html !== null) return { content: { as: 'html', html }, cutOff: isCut(html) }
  const text = longOf(value('text'))
  const summary = text === null ? longOf(value('summary')) : null
  const found = text ?? summary
  if (found === null) return null
  const content: ItemContent = isMarkup(found)
    ? { as: 'html', html: found }
    : { as: headline === null && summary === null ? 'page' : 'body', text: found }
  return { content, cutOff: summary !== null || isCut(found) }
}

const Named = z.union([
  z.string(),
  z.object({ name: z.string() }).transform(({ name }) => name),
  z.object({ title: z.string() }).transform(({ title }) => title),
])
const Words = z.union([Named, z.array(Named).transform((list) => list.join('\n\n'))])

/** A text as it came, or a list of its paragraphs; null where it is blank or none. */
function longOf(value: unknown): string | null {
  const found = Words.safeParse(value)
  return found.success && /\S/.test(found.data) ? found.data : null
}

/** Longer than any headline or name. */
const LONGEST_FIELD = 2_000

function wordsOf(value: unknown): string | null {
  const found = Named.safeParse(value)
  return found.success && found.data.length <= LONGEST_FIELD ? found.data.trim() || null : null
}

function namesOf(value: unknown): readonly string[] {
  const list = z.array(Named).safeParse(value)
  const values = list.success ? list.data : [longOf(value) ?? '']
  return values.flatMap((names) => namesIn(names).map(({ name }) => name))
}

/** An address of the web, or null. */
export function addressOf(value: unknown): string | null {
  const address = wordsOf(value)
  return address !== null && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null
}

/** In milliseconds: the year 1973, or 5138 if they were seconds. */
const MILLISECONDS = 100_000_000_000

function dateOf(value: unknown): PageDate | null {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 10_000_000)
    return readMetadataDate(wordsOf(value) ?? (typeof value === 'number' ? String(value) : ''))
  if (/^(?:19|20)\d{6}$/.test(String(value))) return readMetadataDate(String(value))
  const moment = new Date(Math.abs(value) < MILLISECONDS ? value * 1_000 : value)
  return Number.isNaN(moment.getTime()) ? null : readMetadataDate(moment.toISOString())
}
