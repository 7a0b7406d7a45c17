import { articleFromText, MAX_PAGE_LENGTH, readArticle } from '@clipdesk/core'
import { readCollection } from '@clipdesk/core/read/collection'
import { expect, test } from 'vitest'
import { articlesIn, bodyOf, collectionOf } from './read-all.ts'

const LAMP = {
  title: 'The lamp',
  body: 'The lamp was lit at noon.',
  pubDate: '2024-03-04T10:32:00Z',
  source: { name: 'The Alder Ledger' },
  authors: ['Jo Reed', { name: 'Ilse Farrow' }],
  url: 'https://a.example/1',
}
const READ = {
  headline: 'The lamp',
  published: { value: '2024-03-04T10:32', zone: '+00:00', basis: 'metadata' },
  source: { name: 'The Alder Ledger', domain: 'a.example' },
  byline: ['Jo Reed', 'Ilse Farrow'],
}

test.each([
  ['lines', 'jsonl', `${JSON.stringify(LAMP)}\n\n${JSON.stringify(LAMP)}\n`],
  ['an array', 'json', JSON.stringify([LAMP, LAMP], null, 2)],
  [
    'an array in an object',
    'json',
    JSON.stringify({ status: 'ok', tags: ['[', '{'], articles: [LAMP, LAMP] }),
  ],
])('JSON is read as %s', async (_, kind, text) => {
  const found = collectionOf(text)
  expect(found).toMatchObject({ kind, trouble: [] })
  expect(found.items).toHaveLength(2)
  for (const { span } of found.items)
    expect(JSON.parse(text.slice(span.start, span.end))).toEqual(LAMP)
  expect(await articlesIn(text)).toMatchObject([READ, READ])
})

test('a line that is broken keeps none of the others back', () => {
  const text = `${JSON.stringify(LAMP)}\n{"title": "Half\n[]\n{"title":"Bare"}\n${JSON.stringify(LAMP)}`
  const { items, trouble } = collectionOf(text)
  expect(items.map(({ line }) => line)).toEqual([1, 5])
  expect(trouble.map(({ line, reason }) => [line, reason])).toEqual([
    [2, 'It is no JSON.'],
    [3, 'It is no object with the fields of an article.'],
    [4, 'It holds no text of an article.'],
  ])
})

test('an element of an array that is broken keeps none of the others back', () => {
  const { items, trouble } = collectionOf(
    `[${JSON.stringify(LAMP)}, {"title": nothing}, ${JSON.stringify(LAMP)}]`,
  )
  expect(items).toHaveLength(2)
  expect(trouble).toMatchObject([{ reason: 'It is no JSON.', lost: true }])
})

test('a line of an export is its article, unchanged', async () => {
  const article = readArticle({
    text: 'The lamp\n\nThe lamp was lit at noon, the keeper said on Monday.',
    source: 'The Alder Ledger',
  })
  expect(await articlesIn(JSON.stringify({ id: 'a17', article }))).toEqual([article])
})

test('an article of an export is no longer than a page', async () => {
  const [article] = await articlesIn(JSON.stringify({ title: 'Lamp', text: 'It was lit.' }))
  const text = ' '.repeat(MAX_PAGE_LENGTH + 1)
  const line = JSON.stringify({ id: 1, article: { ...article, text } })
  await expect(articlesIn(line)).rejects.toMatchObject({ code: 'page-too-large' })
})

test('a line of an import is taken, with its text as the body where it names a headline', async () => {
  const line = { id: 7, headline: 'The lamp', text: 'Lit.\nStill lit.', published: '2024-03-04' }
  const [article] = await articlesIn(JSON.stringify(line))
  expect(article?.paragraphs).toEqual(articleFromText({ text: line.text }).paragraphs)
  expect(article).toMatchObject({ headline: 'The lamp', published: { value: '2024-03-04' } })
})

test('HTML is read as HTML, its headline given apart', async () => {
  const html =
    '<p>The lamp was lit at noon, the keeper said on Monday.</p><p>Nobody had asked him to, he said &amp; left.</p>'
  const [article] = await articlesIn(JSON.stringify([{ ...LAMP, body: html }]))
  expect(article).toMatchObject({ headline: 'The lamp', byline: READ.byline })
  expect(article && bodyOf(article)).toEqual([
    'The lamp was lit at noon, the keeper said on Monday.',
    'Nobody had asked him to, he said & left.',
  ])
})

test('a text that an API has cut says so', async () => {
  const [article] = await articlesIn(
    JSON.stringify([{ ...LAMP, body: 'The lamp was lit… [+2713 chars]' }]),
  )
  expect(article?.caveats).toEqual(['cut-off'])
})

test.each([
  '{"name": "clipdesk", "version": "1.0.0"}',
  '[1, 2, 3]',
  '[]',
  '{}',
  '[The keeper, who is old, would not say.]',
  '{ "half": ',
])('%s holds no articles', (text) => {
  expect(readCollection(text)).toBeNull()
})
