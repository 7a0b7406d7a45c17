import { readArticle } from '@clipdesk/core'
import { expect, test } from 'vitest'

const ONE = 'Dockers at Port Alder stopped work on Monday in the longest dispute for thirty years.'
const TWO =
  '“A second man costs less than one day of this,” said the head of the union, Tamsin Orrell.'
const THREE =
  'The port authority said on Tuesday that it would look at the rota again before the summer.'

/** The kinds of the middle lines of a page, between two paragraphs. */
function kinds(...middle: readonly string[]): string[] {
  const text = ['Strike shuts port for a day', ONE, TWO, ...middle, THREE, THREE].join('\n\n')
  const { paragraphs, furniture } = readArticle({ text })
  const pieces = [...paragraphs, ...furniture].sort((a, b) => a.start - b.start)
  return pieces.slice(2, 2 + middle.length).map(({ kind }) => kind)
}

test.each([
  ['a paragraph', [ONE], ['paragraph']],
  ['a subhead', ['What the memo says'], ['subhead']],
  ['a question as subhead', ['Who pays?'], ['subhead']],
  ['a short spoken answer', ['“Never.”'], ['paragraph']],
  ['items with bullets', ['• Cranes: nine', '• Ships: 34'], ['item', 'item']],
  ['numbered items', ['1. Cranes first', '2. Ships second'], ['item', 'item']],
  [
    'items that lost their bullets',
    ['Other figures:', 'Cranes: nine', 'Ships: 34', 'Staff: 410'],
    ['paragraph', 'item', 'item', 'item'],
  ],
  ['posts of a live page', ['17:40 The gates are shut.', '9.05am'], ['entry', 'entry']],
  ['a pull quote', ['“A second man costs less than one day of this”'], ['pullquote']],
  ['a related line', ['Read more: What the crane inquiry was told'], ['related']],
  ['an advertisement', ['Advertisement'], ['promotion']],
])('%s between paragraphs is told', (_, middle, expected) => {
  expect(kinds(...middle)).toEqual(expected)
})

test('what repeats no words of a longer line is no pull quote', () => {
  expect(kinds('“Nobody crossed the line that night, not one”')).not.toContain('pullquote')
})

test('the words of another line in another order are no pull quote', () => {
  expect(kinds('“A second man costs less, than this one day of”')).not.toContain('pullquote')
})

test('a note on the author below the text is a credit', () => {
  const note = 'Ishbel Frayne covers ports for the Alder Ledger.'
  const text = ['Strike shuts port for a day', 'By Ishbel Frayne', ONE, TWO, THREE, note].join(
    '\n\n',
  )
  const { byline, furniture } = readArticle({ text })
  expect(byline).toEqual(['Ishbel Frayne'])
  expect(furniture.map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual([
    ['credit', note],
  ])
})
