import { readCollection } from '@clipdesk/core/read/collection'
import { expect, test } from 'vitest'
import { articlesIn, bodyOf, collectionOf } from './read-all.ts'

const BODY =
  '<p>The lamp was lit at noon, the keeper said on Monday.</p>\n<p>Nobody had asked him to, he said, and went home.</p>'
const escaped = BODY.replaceAll('<', '&lt;')
const ITEM = `<title>The lamp &amp; the keeper</title><link>https://a.example/1</link><dc:creator><![CDATA[Jo Reed]]></dc:creator>
<pubDate>Mon, 04 Mar 2024 10:32:00 +0330</pubDate><description>A lamp.</description>`

const rss = (items: string, title = 'The Alder Ledger') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by hand -->\n<rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>${title}</title>
<image><title>Not this</title></image>${items}</channel></rss>`

const FULL = {
  'RSS 2.0': rss(`<item>${ITEM}<content:encoded><![CDATA[${BODY}]]></content:encoded></item>`),
  'RSS 1.0': `<rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/"><channel><title>The Alder Ledger</title></channel>
<item rdf:about="x"><title>The lamp &amp; the keeper</title><link>https://a.example/1</link><dc:creator>Jo Reed</dc:creator>
<dc:date>2024-03-04T10:32:00+03:30</dc:date><content:encoded>${escaped}</content:encoded></item></rdf:RDF>`,
  Atom: `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Alder Ledger</title><entry><title>The lamp &amp; the keeper</title>
<link rel="enclosure" href="https://a.example/lamp.mp3"/><link href="https://a.example/1"/><author><name>Jo Reed</name><email>jo@a.example</email></author>
<updated>2024-03-05T00:00:00Z</updated><published>2024-03-04T10:32:00+03:30</published><content type="html">${escaped}</content></entry></feed>`,
  'Atom with XHTML': `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Alder Ledger</title><entry><title>The lamp &amp; the keeper</title>
<link href="https://a.example/1"/><author><name>Jo Reed</name></author><published>2024-03-04T10:32:00+03:30</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${BODY}</div></content></entry></feed>`,
  'JSON Feed': JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Alder Ledger',
    items: [
      {
        id: '1',
        url: 'https://a.example/1',
        title: 'The lamp & the keeper',
        content_html: BODY,
        date_published: '2024-03-04T10:32:00+03:30',
        authors: [{ name: 'Jo Reed' }],
      },
    ],
  }),
}

test.each(Object.entries(FULL))('%s gives its items in full', async (_, text) => {
  expect(collectionOf(text)).toMatchObject({
    kind: 'feed',
    trouble: [],
    items: [{ cutOff: false }],
  })
  const [article] = await articlesIn(text)
  expect(article).toMatchObject({
    headline: 'The lamp & the keeper',
    url: 'https://a.example/1',
    source: { name: 'The Alder Ledger', domain: 'a.example' },
    byline: ['Jo Reed'],
    published: { value: '2024-03-04T10:32', zone: '+03:30', basis: 'metadata' },
    caveats: [],
  })
  expect(article && bodyOf(article)).toEqual([
    'The lamp was lit at noon, the keeper said on Monday.',
    'Nobody had asked him to, he said, and went home.',
  ])
})

test('an item has its place in the feed', () => {
  const text = FULL['RSS 2.0']
  const [item] = collectionOf(text).items
  expect(text.slice(item?.span.start, item?.span.end)).toMatch(/^<item>.*<\/item>$/s)
  expect(item?.line).toBe(4)
})

test('an item with a summary only is cut off, and says so', async () => {
  const [article] = await articlesIn(rss(`<item>${ITEM}</item>`))
  expect(article).toMatchObject({ headline: 'The lamp & the keeper', caveats: ['cut-off'] })
})

test('an item without text, and one that the file breaks off within, are told', () => {
  const text = rss(
    `<item><title>Bare</title><link>https://a.example/2</link></item><item>${ITEM}</item>`,
  )
  const { items, trouble } = collectionOf(
    `${text.slice(0, text.indexOf('</channel>'))}<item><title>Half`,
  )
  expect(items).toHaveLength(1)
  expect(trouble.map(({ reason }) => reason)).toEqual([
    'It holds no text, only a link. Add the link itself.',
    'The file breaks off within it.',
  ])
})

test.each([
  ['<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'],
  ['<!DOCTYPE rss SYSTEM "file:///etc/passwd">'],
])('a feed with a document type is refused: %s', (doctype) => {
  const text = `<?xml version="1.0"?>${doctype}<rss><channel><item><title>&b;</title></item></channel></rss>`
  expect(() => readCollection(text)).toThrow(
    expect.objectContaining({ code: 'bad-input', message: expect.stringContaining('DTD') }),
  )
})

test('an entity that XML does not know is never filled in', async () => {
  const [item] = collectionOf(
    rss('<item><title>A &lamp; lit</title><description>It was lit.</description></item>'),
  ).items
  expect(item?.headline).toBe('A &lamp; lit')
})

test('elements that nest too deep are refused', () => {
  const text = rss(`<item>${'<a>'.repeat(2_000)}</item>`)
  expect(() => readCollection(text)).toThrow(expect.objectContaining({ code: 'page-too-large' }))
})

test('a list of feeds names its feeds and holds no articles', () => {
  const text = `<opml version="2.0"><body><outline text="News"><outline text="Ledger" xmlUrl="https://a.example/rss"/>
<outline xmlUrl="https://b.example/rss"/></outline></body></opml>`
  expect(collectionOf(text)).toEqual({
    kind: 'opml',
    items: [],
    trouble: [],
    feeds: [
      { title: 'Ledger', url: 'https://a.example/rss' },
      { title: null, url: 'https://b.example/rss' },
    ],
  })
})

test.each([
  '<!doctype html><html><body><p>Hello there.</p></body></html>',
  '<feedback>Good</feedback>',
  '< rss',
  '<svg/>',
])('%s is no feed', (text) => {
  expect(readCollection(text)).toBeNull()
})
