import { type Edit, findQuotes, type Quote, readArticle } from '@clipdesk/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const PAGE = `Port Alder raises its sea wall

The sea wall will be raised by a metre, council leader Mara Olsen said on Monday.

“The wall will stand before the autumn storms come,” said Olsen.

“We were never asked what it does to the fish,” said Tomas Iriat, a fisherman.
`
const GIVEN = { by: 'Ilse Brandvold', at: '2031-01-01T08:00:00.000Z' }
const LAST = 'We were never asked what it does to the fish,'

function saidBy(name: string, text: string, start: number): Edit {
  return { kind: 'speaker', quote: { text, start, end: start + text.length }, name, given: GIVEN }
}

const quotesOf = (text: string, ...edits: readonly Edit[]): Quote[] =>
  findQuotes({ ...readArticle({ text }), edits })

const speakers = (quotes: readonly Quote[]) =>
  quotes.map(({ speaker, given }) => [speaker.name, given?.by ?? null])

test('the quote that a person spoke of has the speaker that they gave, and no other has', () => {
  const read = quotesOf(PAGE)
  const quotes = quotesOf(PAGE, saidBy('Lena Marsh', LAST, PAGE.indexOf(LAST)))
  expect(speakers(quotes)).toEqual(
    read.map(({ text, speaker }) =>
      text === LAST ? ['Lena Marsh', 'Ilse Brandvold'] : [speaker.name, null],
    ),
  )
  expect(quotes.map(({ text, start }) => [text, start])).toEqual(
    read.map(({ text, start }) => [text, start]),
  )
})

test('it has it still where the text before it changed', () => {
  const edit = saidBy('Lena Marsh', LAST, PAGE.indexOf(LAST))
  const longer = PAGE.replace('on Monday', 'on Monday morning, as the rain came down in Port Alder')
  expect(speakers(quotesOf(longer, edit)).at(-1)).toEqual(['Lena Marsh', 'Ilse Brandvold'])
})

test('and where it is read with other ends', () => {
  const words = 'never asked what it does'
  const edit = saidBy('Lena Marsh', words, PAGE.indexOf(words))
  expect(speakers(quotesOf(PAGE, edit)).at(-1)).toEqual(['Lena Marsh', 'Ilse Brandvold'])
})

test('of the same words said twice, those are meant that stood where they stand', () => {
  const twice = `${PAGE}\n“${LAST}” said Odile Brandt, who runs the fish market.\n`
  const edit = saidBy('Lena Marsh', LAST, twice.lastIndexOf(LAST))
  expect(speakers(quotesOf(twice, edit)).slice(-2)).toEqual([
    ['Tomas Iriat', null],
    ['Lena Marsh', 'Ilse Brandvold'],
  ])
})

test('words that the text has no more give nobody a speaker', () => {
  const edit = saidBy('Lena Marsh', 'The fish are gone', 0)
  expect(quotesOf(PAGE, edit)).toEqual(quotesOf(PAGE))
})

test('any words at any place are taken, and no quote moves', () => {
  const read = quotesOf(PAGE)
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom(...PAGE.split(/\b/).slice(1))),
      fc.nat({ max: 2 * PAGE.length }),
      (words, start) => {
        const quotes = quotesOf(PAGE, saidBy('Lena Marsh', words, start))
        expect(quotes.map(({ start, end }) => [start, end])).toEqual(
          read.map(({ start, end }) => [start, end]),
        )
      },
    ),
    { numRuns: 30 },
  )
})
