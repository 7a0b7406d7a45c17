import { readArticle } from '@clipdesk/core'
import { describe, expect, test } from 'vitest'

const HEADLINE = 'Ferry to Haldermere runs again after the storm'
const FIRST =
  'The ferry to Haldermere runs again from Monday, the harbour office said, eleven weeks after the storm.'
const SECOND =
  'The first boat leaves at six in the morning with the bakers of the island aboard, as it did for forty years.'

const bodyOf = (lines: readonly string[]): string[] => {
  const { text, paragraphs } = readArticle({ text: lines.join('\n') })
  return paragraphs.map(({ start, end }) => text.slice(start, end))
}

describe('the body goes on below what stands inside it', () => {
  test.each([
    ['a link and an advertisement', ['Read more: Ten boats that never came back', 'Advertisement']],
    ['a heading with another story', ['Related', 'Ten boats that never came back']],
    ['a heading with two', ['See also', 'Ten boats that never came back', 'The baker of Ostrow']],
    ['buttons', ['Share', 'Copy link']],
  ])('%s', (_, inside) => {
    expect(bodyOf([HEADLINE, FIRST, ...inside, SECOND])).toEqual([FIRST, SECOND])
  })
})

describe('the line above a headline', () => {
  test('is a section where there is no menu', () => {
    expect(
      readArticle({ text: ['The Alder Ledger', 'Harbour', HEADLINE, FIRST].join('\n') }).sections,
    ).toEqual(['Harbour'])
  })

  test('is the end of the menu where there is one', () => {
    expect(readArticle({ text: ['News', 'Sport', HEADLINE, FIRST].join('\n') }).sections).toEqual(
      [],
    )
  })
})

test('a standfirst below a headline at the head of the page is not taken for it', () => {
  const standfirst =
    'Bakers of the island had asked for the boat since the storm in January tore its ramp'
  const article = readArticle({
    text: [HEADLINE, standfirst, 'By Ishbel Frayne', FIRST].join('\n\n'),
  })
  expect(article.headline).toBe(HEADLINE)
  expect(article.byline).toEqual(['Ishbel Frayne'])
})

test('an agency that dates its report by day, month and year dates the page', () => {
  const article = readArticle({ text: `${HEADLINE}\n\nHALDERMERE, 12 January 2024 — ${FIRST}` })
  expect(article.published).toEqual({
    value: '2024-01-12',
    zone: null,
    precision: 'day',
    basis: 'text',
  })
})
