import { z } from 'zod'
import { Article, type Span } from '../../article.ts'
import type { Collection } from './collection.ts'
import { fieldsNamed } from './field-names.ts'
import { gather } from './gather.ts'
import { arrayElements, arraysIn } from './json-elements.ts'
import { isJsonFeed, readJsonFeed } from './json-feed.ts'
import { type FileRecord, type RecordReading, readRecord } from './record.ts'

const Fields = z.record(z.string(), z.unknown())

/** Lines of JSON, an array of articles, an object around one, or a JSON Feed; null where the text is none of them. */
export function readJson(text: string): Collection | null {
  const open = /\S/.exec(text.slice(0, LONGEST_LEAD))?.index
  if (open === undefined) return null
  const first = text.charAt(open)
  if (first === '[') return readArray(text, open)
  if (first !== '{') return null
  return readLines(text) ?? readObject(text, open)
}

const LONGEST_LEAD = 1_000

/** A stretch of text is JSON lines if half of its first lines are objects. */
const SAMPLE = 10

function readLines(text: string): Collection | null {
  const sample = []
  for (const span of filledLines(text)) {
    sample.push(parsed(text, span))
    if (sample.length === SAMPLE) break
  }
  const objects = sample.filter((value) => Fields.safeParse(value).success)
  if (objects.length === 0 || objects.length * 2 < sample.length) return null
  // An object on one line may hold the articles.
  if (sample.length === 1 && !objects.some(isArticle)) return null
  const gathered = gather(text, filledLines(text), (span) => readElement(text, span))
  return { kind: 'jsonl', feeds: [], ...gathered }
}

/** Lines as JSON has them: U+2028 may stand within a string. */
function* filledLines(text: string): Generator<Span> {
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (/[^\s\uFEFF]/.test(line)) yield { start: index, end: index + line.length }
  }
}

function readArray(text: string, open: number): Collection | null {
  const sample = []
  for (const span of arrayElements(text, open)) {
    sample.push(parsed(text, span))
    if (sample.length === SAMPLE) break
  }
  if (!sample.some(isArticle)) return null
  const gathered = gather(text, arrayElements(text, open), (span) => readElement(text, span))
  return { kind: 'json', feeds: [], ...gathered }
}

function readObject(text: string, open: number): Collection | null {
  const whole = parsed(text, { start: open, end: text.length })
  if (isJsonFeed(whole)) return readJsonFeed(text, whole, itemsOf(text, open))
  for (const { open: array } of arraysIn(text, open)) {
    const found = readArray(text, array)
    if (found !== null) return found
  }
  if (!isArticle(whole)) return null
  const end = open + text.slice(open).trimEnd().length
  const gathered = gather(text, [{ start: open, end }], () => readValue(whole))
  return { kind: 'json', feeds: [], ...gathered }
}

function itemsOf(text: string, open: number): Iterable<Span> {
  for (const { key, open: array } of arraysIn(text, open)) {
    if (key === 'items') return arrayElements(text, array)
  }
  return []
}

const readElement = (text: string, span: Span): RecordReading => readValue(parsed(text, span))

function readValue(value: unknown): RecordReading {
  const record = Fields.safeParse(value)
  if (value === undefined) return { reason: 'It is no JSON.' }
  if (!record.success) return { reason: 'It is no object with the fields of an article.' }
  return readExported(record.data) ?? readRecord(record.data)
}

/** A line of an export: the article as it was read. Null where it is none. */
function readExported({ article, text }: FileRecord): RecordReading | null {
  const fields = Fields.safeParse(article)
  if (!fields.success || !('paragraphs' in fields.data)) return null
  // For HTML, a line that was read carries the text beside the article.
  const read = Article.safeParse({ text, ...fields.data })
  if (!read.success) {
    const [issue] = read.error.issues
    return {
      reason: `Its article is not as an export writes it: ${issue?.message} (${issue?.path.join('.')}).`,
    }
  }
  const { headline, byline, source, published, url } = read.data
  return {
    item: {
      content: { as: 'article', article: read.data },
      headline,
      byline,
      source: source.name,
      published,
      url,
      cutOff: false,
    },
    doubt: null,
  }
}

/** Whether a value has what an article has: a text or a summary beside something else that is known of it. */
function isArticle(value: unknown): boolean {
  const record = Fields.safeParse(value)
  if (!record.success) return false
  if (readExported(record.data) !== null) return true
  const names = fieldsNamed(Object.keys(record.data))
  const hasText = names.has('text') || names.has('html') || names.has('summary')
  return hasText && (names.size > 1 || 'id' in record.data || Object.keys(record.data).length === 1)
}

/** The value of a stretch of JSON; undefined where it is none. */
function parsed(text: string, { start, end }: Span): unknown {
  try {
    return JSON.parse(text.slice(start, end).replace(/^\uFEFF/, ''))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
