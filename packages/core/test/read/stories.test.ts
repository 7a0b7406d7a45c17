import { readArticle } from '@clipdesk/core'
import { expect, test } from 'vitest'
import { goldNames, seedPage } from './gold.ts'

const FERRY = [
  'Later ferry for the bakers of Ostrow',
  'By Ishbel Frayne',
  'The last ferry to Ostrow leaves an hour later from Monday on, the harbour office said.',
  'Bakers on the island had asked for the change, as they kept missing the boat in winter.',
  'The crossing takes forty minutes in fair weather and longer when the wind is from the north.',
]
const EELS = [
  'Eels found above the weir for the first time in forty years',
  'By Tove Lindqvist',
  'NORTHMOOR (Meridian Wire) — Anglers at Northmoor have counted eleven eels above the weir, the river board said on Friday.',
  'The fish had not been seen there since the mill was rebuilt, according to the board’s own books.',
  '“We had stopped looking,” said Ossian Vell, who keeps the sluice and wrote the first of them down.',
  'The board will leave the upper gate open at night until the end of May, so that more can pass.',
]

const read = (lines: readonly string[]) => {
  const text = lines.join('\n\n')
  const article = readArticle({ text })
  const body = article.paragraphs.map(({ start, end }) => text.slice(start, end))
  return { ...article, body }
}

test('of several stories in one page the longest is read, and it is said that there are others', () => {
  const { body, headline, byline, caveats } = read([...FERRY, ...EELS])
  expect(caveats).toContain('several-stories')
  expect(headline).toBe(EELS[0])
  expect(byline).toEqual(['Tove Lindqvist'])
  expect(body).toEqual(EELS.slice(2))
})

test('the first story is read where it is the longest', () => {
  const { body, headline, byline } = read([...EELS, '* * *', ...FERRY])
  expect([headline, byline]).toEqual([EELS[0], ['Tove Lindqvist']])
  expect(body).toEqual(EELS.slice(2))
})

test('a link to another story, signed as that is, does not end the one it stands in', () => {
  const { body, caveats } = read([...EELS.slice(0, 4), ...FERRY.slice(0, 2), ...EELS.slice(4)])
  expect(caveats).toEqual([])
  expect(body).toContain(EELS[5])
})

test('a subhead inside a story is none of another', () => {
  const { body, caveats } = read([
    ...EELS.slice(0, 5),
    'What the bakers of Ostrow want',
    ...FERRY.slice(2),
  ])
  expect(caveats).toEqual([])
  expect(body).toHaveLength(7)
})

test.each(goldNames)('%s holds one story', (name) => {
  expect(readArticle({ text: seedPage(name) }).caveats).not.toContain('several-stories')
})
