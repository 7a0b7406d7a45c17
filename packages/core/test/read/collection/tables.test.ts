import { readCollection } from '@clipdesk/core/read/collection'
import { expect, test } from 'vitest'
import { articlesIn, bodyOf, collectionOf } from './read-all.ts'

const LINES = 'The lamp was lit.\nNobody saw who lit it.'

test.each([
  ['commas', ','],
  ['semicolons', ';'],
  ['tabs', '\t'],
  ['bars', '|'],
])(
  'a table parted by %s is read, a byte order mark and line ends in quotation marks too',
  async (_, mark) => {
    const rows = [
      ['Headline', 'Full Text', 'Link', 'Publication date', 'Outlet', 'Author'],
      [
        'The “lamp”',
        `"${LINES} ""Odd,"" said Jo; | he left."`,
        'https://a.example/1',
        '4 March 2024',
        'The Alder Ledger',
        'Jo Reed',
      ],
      ['No author', 'It was dark.', '', '', '', ''],
    ]
    const text = `\uFEFF${rows.map((row) => row.join(mark)).join('\r\n')}\r\n`
    const { kind, items, trouble } = collectionOf(text)
    expect({ kind, trouble, lines: items.map(({ line }) => line) }).toEqual({
      kind: 'csv',
      trouble: [],
      lines: [2, 4],
    })
    const [lamp, dark] = await articlesIn(text)
    expect(lamp).toMatchObject({
      headline: 'The “lamp”',
      url: 'https://a.example/1',
      published: { value: '2024-03-04', basis: 'metadata' },
      source: { name: 'The Alder Ledger', domain: 'a.example' },
      byline: ['Jo Reed'],
      bases: { headline: 'metadata', byline: 'metadata', source: 'metadata', url: 'metadata' },
    })
    expect(lamp && bodyOf(lamp)).toEqual([
      'The lamp was lit.',
      'Nobody saw who lit it. "Odd," said Jo; | he left.',
    ])
    expect(dark).toMatchObject({ headline: 'No author', byline: [], published: null, url: null })
  },
)

test('a row that cannot be read keeps none of the others back', () => {
  const text =
    'title,text,date\nA,It rained.,2024-03-04\nB,,2024-03-05\nC,It snowed.,soon\nD,1,2,3,4\nE,It hailed.,2024\nF,"It thawed.'
  const { items, trouble } = collectionOf(text)
  expect(items.map(({ headline }) => headline)).toEqual(['A', 'C', 'E'])
  expect(trouble).toMatchObject([
    { line: 3, lost: true, reason: expect.stringContaining('no text') },
    { line: 4, lost: false, reason: expect.stringContaining('“soon”') },
    { line: 5, lost: true, reason: expect.stringContaining('5 fields') },
    { line: 7, lost: true, reason: expect.stringContaining('quotation mark') },
  ])
})

test('a first line repeated as headline is the headline’s place, not body', async () => {
  const [article] = await articlesIn('title,text\nThe lamp,"The lamp\n\nIt was lit."')
  expect(article).toMatchObject({ headline: 'The lamp', spans: { headline: { start: 0, end: 8 } } })
  expect(article && bodyOf(article)).toEqual(['It was lit.'])
})

test.each([
  'Rain, text and tide\nThe text came, and the title went.\n',
  'title,keeper\nA,B\n',
  'title,text\n',
  'name;age\nJo;9\n',
])('%j is no table of articles', (text) => {
  expect(readCollection(text)).toBeNull()
})
