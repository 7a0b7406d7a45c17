import { readMetadataDate } from '../metadata-date.ts'
import type { Collection } from './collection.ts'
import { type FeedField, type FeedItem, feedItems } from './feed-items.ts'
import { gather } from './gather.ts'
import { namesIn } from './names.ts'
import { addressOf, isCut, isMarkup, noText, type RecordReading, unreadDate } from './record.ts'
import { rootName } from './xml.ts'

/** RSS 2.0, RSS 1.0 and Atom; null where the text is none of them. Throws `bad-input` for a feed with a DTD. */
export function readFeed(text: string): Collection | null {
  const root = rootName(text)
  if (root !== 'rss' && root !== 'rdf' && root !== 'feed') return null
  const { title, items } = feedItems(text)
  const gathered = gather(text, items, (item) => readItem(item, title))
  return { kind: 'feed', feeds: [], ...gathered }
}

/** Where a feed has a full text, the likelier first. */
const FULL = [
  'content:encoded',
  'encoded',
  'content',
  'body',
  'fullContent',
  'full-text',
  'yandex:full-text',
]
const SUMMARIES = ['description', 'summary', 'itunes:summary', 'media:description']
const DATES = ['pubDate', 'published', 'dc:date', 'issued', 'updated', 'modified', 'date']

/** A description as long as this is the article itself, as many feeds have no other place for it. */
const LONG_DESCRIPTION = 2_000

function readItem({ fields, whole }: FeedItem, outlet: string | null): RecordReading {
  if (!whole) return { reason: 'The file breaks off within it.' }
  const url = linkOf(fields)
  const full = firstFilled(fields, FULL)
  const content = full ?? firstFilled(fields, SUMMARIES)
  if (content === null) return { reason: noText(url !== null) }
  const date = firstFilled(fields, DATES)
  const published = readMetadataDate(date ?? '')
  const names = fields.filter(({ name }) => /^(?:\w+:)?(?:author|creator)$/.test(name))
  const headline = plainTitle(firstFilled(fields, ['title', 'dc:title', 'media:title']))
  const isSummary = full === null && content.length < LONG_DESCRIPTION
  return {
    item: {
      content: isMarkup(content) ? { as: 'html', html: content } : { as: 'body', text: content },
      headline,
      byline: [
        ...new Set(names.flatMap(({ value }) => namesIn(personOf(value)).map(({ name }) => name))),
      ],
      source: firstFilled(fields, ['source', 'dc:publisher'])?.trim() ?? outlet,
      published,
      url,
      cutOff: isSummary || isCut(content),
    },
    doubt: published === null && date !== null ? unreadDate(date.trim()) : null,
  }
}

function firstFilled(fields: readonly FeedField[], names: readonly string[]): string | null {
  for (const name of names) {
    const field = fields.find((known) => known.name === name && /\S/.test(known.value))
    if (field !== undefined) return field.value
  }
  return null
}

/** The page of an item: a link of Atom to what is no page of it (an enclosure, its comments) is passed over. */
function linkOf(fields: readonly FeedField[]): string | null {
  const links = fields.filter(({ name }) => name === 'link')
  const page = links.find(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate')
  const id = fields.find(
    ({ name, attributes }) => name === 'guid' && attributes['isPermaLink'] !== 'false',
  )
  return (
    addressOf(page?.attributes['href'] ?? page?.value.trim()) ??
    addressOf(id?.value.trim()) ??
    addressOf(fields.find(({ name }) => name === 'feedburner:origLink')?.value.trim())
  )
}

/** RSS names authors as "jo@example.org (Jo Reed)". */
const personOf = (value: string): string =>
  /^[^\s@]{1,100}@[^\s@(]{1,100}\s*\(([^()]{1,100})\)\s*$/.exec(value.trim())?.[1] ?? value

/** A title is text, though some feeds set it in HTML. */
function plainTitle(title: string | null): string | null {
  const plain = title
    ?.replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replaceAll('&amp;', '&')
    .trim()
  return plain || null
}
