import { readdirSync, readFileSync } from 'node:fs'
import { readCollection } from '@clipdesk/core/read/collection'
import { describe, expect, test } from 'vitest'
import { articlesIn, bodyOf, collectionOf, fixture } from './read-all.ts'

const PILOTS = 'Pilots at Port Alder end their overtime ban'
const BRIDGE = 'Ostermoor gets its footbridge back'
const EXPORTS = [
  'factiva.txt',
  'factiva-tagged.txt',
  'labelled.txt',
  'newsbank.txt',
  'nexis-uni.txt',
  'proquest.txt',
]

describe.each(EXPORTS)('the export %s', (name) => {
  test('is split into its two documents, with headline, outlet and date of each', async () => {
    const { kind, trouble } = collectionOf(fixture(name))
    const [pilots, bridge, ...more] = await articlesIn(fixture(name))
    expect({ kind, trouble, more }).toEqual({ kind: 'press-export', trouble: [], more: [] })
    expect(pilots).toMatchObject({ headline: PILOTS, published: { value: '2024-03-04' } })
    expect(pilots?.source.name).toMatch(/Alder Ledger/)
    expect(pilots?.byline.join()).toMatch(/Renske/)
    expect(bridge).toMatchObject({
      headline: BRIDGE,
      source: { name: 'Sarn Valley Gazette' },
      published: { value: '2024-03-06', basis: 'metadata' },
      byline: [],
      language: 'en',
    })
  })

  test('leaves the body the paragraphs of the article alone', async () => {
    const [pilots, bridge] = await articlesIn(fixture(name))
    expect(pilots && bodyOf(pilots)).toEqual([
      'Pilots at Port Alder ended their overtime ban on Monday after the port agreed to hire six more of them.',
      'The ban had held up 12 ships outside the Eastmole since late February, and two of them sailed on to Haldermere.',
    ])
    expect(bridge && bodyOf(bridge).at(0)).toMatch(/^The footbridge at Ostermoor/)
    expect(bridge && bodyOf(bridge).at(-1)).toMatch(/for one more week\.$/)
  })

  test('keeps each line of a document as body, as a field or as furniture', async () => {
    for (const { text, paragraphs, furniture, spans } of await articlesIn(fixture(name))) {
      const { dateline: _, ...fields } = spans
      const placed = Object.values(fields).flatMap((place) => place ?? [])
      const places = [...paragraphs, ...furniture, ...placed]
      const lines = [...text.matchAll(/\S[^\r\n]*/g)].filter(
        ({ 0: line, index }) =>
          !places.some(({ start, end }) => start < index + line.length && end > index),
      )
      // The address is a field without a place of its own.
      expect(lines.map(([line]) => line).filter((line) => !/^URL: /.test(line))).toEqual([])
    }
  })
})

test('a wrapped export with centred outlets is read: long headlines, sections, datelines, captions', async () => {
  const [pilots, bridge, lamps] = await articlesIn(fixture('lexisnexis.txt'))
  expect(pilots).toMatchObject({
    headline: `${PILOTS} after the port agrees to hire six more`,
    source: { name: 'The Alder Ledger' },
    byline: ['Renske Holt', 'Ilse Farrow'],
    sections: ['NEWS'],
    dateline: 'PORT ALDER',
    captions: ['The pilot boat Sorrel at the Eastmole. Photo: Jo Reed'],
  })
  expect(pilots && bodyOf(pilots)).toHaveLength(3)
  expect(bridge).toMatchObject({ headline: BRIDGE, source: { name: 'The Velin Courier' } })
  expect(lamps).toMatchObject({
    headline: 'Lamps on the Glass House are lit a week early',
    byline: ['Marten Osk'],
  })
})

test('the number of a document is no part of it, so that another export has the same article', () => {
  const [first] = collectionOf(fixture('lexisnexis.txt')).items
  const [moved] = collectionOf(fixture('lexisnexis.txt').replaceAll(' of 3 DOC', ' of 9 DOC')).items
  expect(first?.content).toEqual(moved?.content)
  expect(first?.line).toBe(6)
})

test('a document of which nothing is labelled is told, and the others are read', async () => {
  const stranger = `${'_'.repeat(60)}\n\nThe tide came in at noon, as it does on such days.\n\n`
  const files = [1, 2, 3, 4, 5, 6]
    .map(
      (n) =>
        `${'_'.repeat(60)}\nTitle: Lamp ${n}\nDate: 2024-03-0${n}\n\nLamp ${n} was lit again on Tuesday evening.\n\n`,
    )
    .join('')
  const { items, trouble } = collectionOf(files + stranger)
  expect(items).toHaveLength(6)
  expect(trouble).toMatchObject([{ line: 39, lost: true }])
})

test('a document that has no text is told, and one whose lines are all wrapped is read', () => {
  const wrapped =
    'Lamps were lit again on Tuesday all along the\nquay and up to the mill, where nobody had\nseen one for a year or more, and where the\nkeepers of the mill had long since put their\nown ones out and gone to bed, as keepers do\nin such a year.'
  const file = `1 of 2 DOCUMENTS\n\nThe Alder Ledger\n\nMarch 4, 2024\n\nHEADLINE: Lamps lit\n\nLENGTH: 60 words\n\n${wrapped}\n\n2 of 2 DOCUMENTS\n\nThe Alder Ledger\n\nMarch 5, 2024\n\nHEADLINE: None\n\nLENGTH: 0 words\n`
  const { items, trouble } = collectionOf(file)
  expect(items).toHaveLength(1)
  expect(trouble).toMatchObject([{ lost: true, reason: 'It holds no text of an article.' }])
})

const BODY =
  'The footbridge at Ostermoor will open again on Thursday, four months after the Sarn took it away.'
const twice = (one: (n: number) => string): string => one(1) + one(2)

test.each([
  [
    'labels apart from one another',
    (n: number) =>
      `HEADLINE: Bridge ${n}\n\nDATE: March ${n}, 2024\n\nBYLINE: Jo Reed\n\n${BODY}\n\nLOAD-DATE: March 9, 2024\n\nLANGUAGE: ENGLISH\n\n`,
  ],
  [
    'ruled lines',
    (n: number) =>
      `${'='.repeat(30)}\nHEADLINE: Bridge ${n}\nPUBLICATION: Gazette\nDATE: 2024-03-0${n}\nAUTHOR: Jo Reed\n\n${BODY}\n`,
  ],
  [
    'German labels',
    (n: number) =>
      `Dokument ${n} von 2\n\nDer Bote\n\n${n}. März 2024\n\nBridge ${n}\n\nAUTOR: Jo Reed\n\nLÄNGE: 17 Wörter\n\n${BODY}\n\nSPRACHE: GERMAN\n\n`,
  ],
  [
    'French labels',
    (n: number) =>
      `Nom de la source : Gazette\nType de source : Presse\nDate : ${n} mars 2024\nTitre : Bridge ${n}\nAuteur : Jo Reed\n\n${BODY}\n\n`,
  ],
  [
    'outlets below a copyright line',
    (n: number) =>
      `${n} of 2 DOCUMENTS\n\n                  Copyright 2024 Gazette\n                     All Rights Reserved\n                      Gazette\n\n                   March ${n}, 2024 Monday\n\nLENGTH: 17 words\n\nHEADLINE: Bridge ${n}\n\nBYLINE: Jo Reed\n\nBODY:\n${BODY}\n\nLOAD-DATE: March 9, 2024\n\n`,
  ],
])('an export of another make is read: %s', async (_, one) => {
  const articles = await articlesIn(twice(one))
  expect(articles).toMatchObject(
    [1, 2].map((n) => ({
      headline: `Bridge ${n}`,
      byline: ['Jo Reed'],
      published: { value: `2024-03-0${n}` },
    })),
  )
  expect(articles.map(bodyOf)).toEqual([[BODY], [BODY]])
})

test.each(EXPORTS)('%s with the line ends of Windows is the same export', async (name) => {
  const windows = await articlesIn(fixture(name).replaceAll('\n', '\r\n'))
  const unix = await articlesIn(fixture(name))
  expect(windows.map(bodyOf)).toEqual(unix.map(bodyOf))
  expect(windows.map(({ headline }) => headline)).toEqual(unix.map(({ headline }) => headline))
})

const SEEDS = new URL('../../../../../seeds/pages/', import.meta.url)

test.each(readdirSync(SEEDS))('the page %s is one page, and never split', (name) => {
  expect(readCollection(readFileSync(new URL(name, SEEDS), 'utf8'))).toBeNull()
})

const RULE = '-'.repeat(40)
test.each([
  [
    'ruled lines',
    `The lamp is lit\n\nIt was lit at noon.\n${RULE}\nRead on below, the keeper said.\n${RULE}\nHe went home at six.`,
  ],
  [
    'a live blog',
    '17:40 The gates are shut at the Eastmole.\n\n17:32 The gates open again, the port says.\n\n17:01 Date: not known, says the port.',
  ],
  [
    'a list of labels',
    'Date: 4 March\nPlace: Velin\n\nThe fair opens at noon, and the town is invited.',
  ],
  [
    'a colon in the text',
    'Source: the keeper.\n\nTitle: none, he said, and went home.\n\nDate: soon, he added.',
  ],
])('a page with %s is one page', (_, text) => {
  expect(readCollection(text)).toBeNull()
})
