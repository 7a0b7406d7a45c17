import { parse, YAMLError } from 'yaml'
import { z } from 'zod'
import type { FileMetadata } from './file-metadata.ts'
import { readMetadataDate } from './metadata-date.ts'

/** The block of properties that a note opens with, between two lines of three hyphens, and what they say of the article. */
export interface FrontMatter {
  /** Where the text goes on. */
  readonly end: number
  readonly metadata: FileMetadata
}

/** The longest front matter that is looked for, in UTF-16 code units. */
const MAX_LENGTH = 20_000

/** Reads the front matter of a text, or null where it has none. What is no YAML is front matter that says nothing. */
export function readFrontMatter(text: string): FrontMatter | null {
  const opening = /^\uFEFF?---[ \t]{0,20}(?:\r\n|\r|\n)/.exec(text)?.[0]
  if (opening === undefined) return null
  const head = text.slice(opening.length, MAX_LENGTH)
  const closing = /^(?:---|\.\.\.)[ \t]{0,20}$/m.exec(head)
  if (closing === null) return null
  const block = head.slice(0, closing.index)
  // Between two lines across a page there may be anything; properties have names.
  if (!/^[A-Za-z][\w -]{0,40}:/m.test(block)) return null
  const end = opening.length + closing.index + closing[0].length
  return { end, metadata: metadataOf(propertiesIn(block)) }
}

const Properties = z.record(z.string(), z.unknown())

function propertiesIn(block: string): Readonly<Record<string, unknown>> {
  try {
    const read = Properties.safeParse(parse(block, { maxAliasCount: 10, logLevel: 'silent' }))
    return read.success ? read.data : {}
  } catch (error) {
    // Too many aliases are a ReferenceError.
    if (error instanceof YAMLError || error instanceof ReferenceError) return {}
    throw error
  }
}

function metadataOf(properties: Readonly<Record<string, unknown>>): FileMetadata {
  const given = new Map(
    Object.entries(properties).map(([name, value]) => [
      name.toLowerCase().replace(/[^a-z]/g, ''),
      wordsOf(value),
    ]),
  )
  const all = (...names: readonly string[]): readonly string[] =>
    names.flatMap((name) => given.get(name) ?? [])
  const first = (...names: readonly string[]): readonly string[] =>
    names.map((name) => given.get(name) ?? []).find((words) => words.length > 0) ?? []
  const sources = all('source', 'publication', 'publisher', 'outlet', 'site', 'sitename')
  const [date] = first(
    'published',
    'datepublished',
    'publishedat',
    'publisheddate',
    'pubdate',
    'date',
  )
  const addresses = [...first('url', 'link', 'canonicalurl', 'canonical', 'sourceurl'), ...sources]
  return {
    headline: first('headline', 'title')[0] ?? null,
    byline: first('authors', 'author', 'byline'),
    source: sources.find((word) => !isAddress(word)) ?? null,
    published: date === undefined ? null : readMetadataDate(date),
    language: first('language', 'lang')[0] ?? null,
    tags: first('tags', 'keywords'),
    url: addresses.find(isAddress) ?? null,
  }
}

const isAddress = (word: string): boolean =>
  /^https?:\/\/\S{1,1990}$/i.test(word) && URL.canParse(word)

/** The words of a value or of a list of them; `[[name]]` is a link of Obsidian's. */
function wordsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf)
  if (typeof value !== 'string' && typeof value !== 'number') return []
  const word = String(value)
    .replace(/^\s*\[\[(.*)\]\]\s*$/, '$1')
    .trim()
  return word === '' || word.length > 500 ? [] : [word]
}
