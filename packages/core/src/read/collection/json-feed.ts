import { z } from 'zod'
import type { Span } from '../../article.ts'
import { readMetadataDate } from '../metadata-date.ts'
import type { Collection } from './collection.ts'
import { gather } from './gather.ts'
import { namesIn } from './names.ts'
import { addressOf, isCut, noText, type RecordReading, unreadDate } from './record.ts'

const text = z.string().nullish().catch(null)
const Author = z.looseObject({ name: text })

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/; fields of another kind count as left out. */
const JsonFeed = z.looseObject({
  version: z.string().regex(/^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//),
  title: text,
  items: z.array(z.unknown()),
})
const FeedItem = z.looseObject({
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  date_published: text,
  authors: z.array(Author).nullish().catch(null),
  author: Author.nullish().catch(null),
})

/** Whether a value says of itself that it is a JSON Feed. */
export const isJsonFeed = (value: unknown): boolean => JsonFeed.safeParse(value).success

/** Reads a JSON Feed; `places` are those of its items. */
export function readJsonFeed(source: string, value: unknown, places: Iterable<Span>): Collection {
  const feed = JsonFeed.parse(value)
  const items = feed.items.values()
  const gathered = gather(source, places, () => readItem(items.next().value, feed.title ?? null))
  return { kind: 'feed', feeds: [], ...gathered }
}

function readItem(value: unknown, outlet: string | null): RecordReading {
  const read = FeedItem.safeParse(value)
  if (!read.success) return { reason: 'It is no item of a feed.' }
  const item = read.data
  const full = item.content_html ?? item.content_text ?? null
  const content = full ?? item.summary ?? ''
  const url = addressOf(item.url) ?? addressOf(item.external_url)
  if (!/\S/.test(content)) return { reason: noText(url !== null) }
  const headline = item.title?.trim() || null
  const date = item.date_published ?? ''
  const published = readMetadataDate(date)
  const authors = item.authors ?? (item.author == null ? [] : [item.author])
  return {
    item: {
      content:
        item.content_html == null ? { as: 'body', text: content } : { as: 'html', html: content },
      headline,
      byline: authors.flatMap(({ name }) => namesIn(name ?? '').map((found) => found.name)),
      source: outlet?.trim() || null,
      published,
      url,
      cutOff: full === null || isCut(content),
    },
    doubt: published === null && date !== '' ? unreadDate(date) : null,
  }
}
