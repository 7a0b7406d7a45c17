import { readArticle } from '@clipdesk/core'
import { expect, test } from 'vitest'
import { goldNames, seedPage } from './gold.ts'

const HEADLINE = 'Later ferry for the bakers of Ostrow'
const BODY = [
  'The last ferry to Ostrow leaves an hour later from Monday on, the harbour office said on Friday.',
  'Bakers on the island had asked for the change, as they kept missing the boat in winter.',
  'The crossing takes forty minutes in fair weather and longer when the wind is from the north',
]
const WALL = 'Subscribe to continue reading this article.'

const caveatsOf = (lines: readonly string[]) => readArticle({ text: lines.join('\n\n') }).caveats

test('a short page that ends before a plea to pay is cut off', () => {
  expect(caveatsOf([HEADLINE, ...BODY, WALL])).toEqual(['cut-off'])
})

test('a page that breaks off before such a plea is cut off, however long', () => {
  const long = Array.from({ length: 8 }, (_, i) =>
    BODY.slice(0, 2).map((line) => `${line} ${i}.`),
  ).flat()
  expect(caveatsOf([HEADLINE, ...long, `${BODY[2]} …`, WALL])).toEqual(['cut-off'])
  expect(caveatsOf([HEADLINE, ...long, WALL])).toEqual([])
})

test('dots at the end alone, or a plea above the story, prove nothing', () => {
  expect(caveatsOf([HEADLINE, ...BODY.slice(0, 2), `${BODY[2]} …`])).toEqual([])
  expect(caveatsOf([WALL, HEADLINE, ...BODY])).toEqual([])
})

test.each(goldNames)('%s is whole', (name) => {
  expect(readArticle({ text: seedPage(name) }).caveats).not.toContain('cut-off')
})
