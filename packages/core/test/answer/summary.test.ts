import {
  articleFromText,
  missingFields,
  readArticle,
  type SummaryOptions,
  summarize,
} from '@clipdesk/core'
import { describe, expect, test } from 'vitest'

const ONE = 'Dockers at Port Alder stopped work on Monday over the night rota.'
const TWO = 'The port authority called the strike a blow to every trader.'
const THREE = 'Ships were waiting in the roads by dusk, the harbour master said.'
const FOUR = 'Ministers in Velin have not said whether soldiers will be sent.'

/** What a summary of paragraphs says. */
const said = (paragraphs: readonly string[], options?: SummaryOptions): string[] =>
  summarize(articleFromText({ text: paragraphs.join('\n\n') }), options).sentences.map(
    ({ text }) => text,
  )

describe('a summary takes sentences from the top', () => {
  test('three, unless it is told otherwise', () => {
    const page = [ONE, TWO, THREE, FOUR]
    expect(said(page)).toEqual([ONE, TWO, THREE])
    expect(said(page, { sentences: 1 })).toEqual([ONE])
    expect(said(page, { sentences: 9 })).toEqual(page)
  })

  test('each with its paragraph, its place and whose account it is', () => {
    const text = `${ONE} ${THREE}\n\n${TWO}`
    expect(summarize(articleFromText({ text })).sentences).toEqual([
      { text: ONE, start: 0, end: 65, paragraph: 1, voice: 'outlet' },
      { text: THREE, start: 66, end: text.indexOf('\n'), paragraph: 1, voice: 'attributed' },
      { text: TWO, start: text.indexOf(TWO), end: text.length, paragraph: 2, voice: 'outlet' },
    ])
  })
})

describe('a summary leaves out what cannot stand alone', () => {
  test.each([
    ['a pronoun without its sentence', 'They had asked for a second man on every crane.'],
    ['a “But” without its sentence', 'But nobody at the gate expected it to last a week.'],
    ['a quotation without its speaker', '“A second man costs less than one day of this.”'],
    ['a question', 'Who will pay for the ships that wait in the roads?'],
    ['a fragment', 'No crane moved.'],
    ['a line without a full stop', 'What the memo of 15 January says about it'],
  ])('%s', (_, sentence) => {
    expect(said([ONE, 'Never before.', sentence, TWO, THREE])).toEqual([ONE, TWO, THREE])
  })

  test('but an opener that points back may follow the sentence that it points to', () => {
    const second = 'They had asked for a second man on every crane.'
    expect(said([`${ONE} ${second}`, TWO, THREE])).toEqual([ONE, second, TWO])
  })

  test('a quotation keeps its speaker, however many sentences it has', () => {
    const quotation =
      '“We knew. Everybody knew it for seven weeks,” said Tamsin Orrell of the union.'
    expect(said([quotation, TWO], { sentences: 1 })).toEqual([quotation])
  })

  test('where too few can stand alone, the others follow in order', () => {
    const back = 'They had asked for a second man on every crane.'
    expect(said([back, 'No crane moved.', ONE])).toEqual([back, 'No crane moved.', ONE])
    expect(said(['No crane moved.'])).toEqual(['No crane moved.'])
  })
})

describe('a summary by words', () => {
  test.each([
    [1, [ONE]],
    [12, [ONE]],
    [22, [ONE]],
    [23, [ONE, TWO]],
    [1_000, [ONE, TWO, THREE, FOUR]],
  ])('of %i has as many whole sentences as fit, and one at least', (words, expected) => {
    expect(said([ONE, TWO, THREE, FOUR], { words })).toEqual(expected)
  })
})

test.each<SummaryOptions>([
  { sentences: 0 },
  { sentences: -1 },
  { sentences: 1.5 },
  { sentences: Number.NaN },
  { words: 0 },
  { words: Number.POSITIVE_INFINITY },
])('a summary of %j cannot be made', (options) => {
  expect(() => said([ONE], options)).toThrow(
    expect.objectContaining({ name: 'ClipdeskError', code: 'bad-input' }),
  )
})

describe('a summary of a page', () => {
  const page = (...body: readonly string[]) =>
    summarize(readArticle({ text: ['Strike shuts the port', ...body].join('\n\n') }))

  test('begins behind the dateline', () => {
    const { sentences } = page(`PORT ALDER (MW) — ${ONE}`, TWO, THREE)
    expect(sentences[0]?.text).toBe(ONE)
  })

  test('leaves out subheads and pull quotes', () => {
    const quote = '“A second man costs less than one day of this'
    const texts = page(
      'What we know so far',
      `${quote},” said Tamsin Orrell.`,
      TWO,
      `${quote}”`,
      ONE,
    )
    expect(texts.sentences.map(({ text }) => text)).toEqual([
      `${quote},” said Tamsin Orrell.`,
      TWO,
      ONE,
    ])
  })

  test('leaves out list items, unless there is nothing else', () => {
    const items = [
      '• The cranes stand still for the first time since 1987.',
      '• The gates are shut from noon on Saturday.',
    ]
    const { sentences } = page(ONE, ...items, TWO, THREE)
    expect(sentences.map(({ text }) => text)).toEqual([ONE, TWO, THREE])
    expect(page(ONE, ...items).sentences.map(({ text }) => text)).toEqual([ONE, ...items])
  })

  test('without body text is empty', () => {
    expect(summarize(articleFromText({ text: '' })).sentences).toEqual([])
  })
})

describe('what the page did not say', () => {
  test('is listed in the order that a reader asks for it', () => {
    expect(missingFields(articleFromText({ text: ONE }))).toEqual([
      'headline',
      'source',
      'published',
      'byline',
    ])
    const text = ['Strike shuts the port', 'By Ishbel Frayne', '4 March 2024', ONE, TWO].join('\n')
    const article = readArticle({ text, source: 'The Alder Ledger' })
    expect(missingFields(article)).toEqual([])
    expect(summarize({ ...article, published: null }).missing).toEqual(['published'])
  })

  test('leaves weekdays open, each named once', () => {
    const text = `${ONE} Talks failed on Monday and on Tuesday, the authority said.`
    expect(summarize(articleFromText({ text })).unresolved).toEqual(['Monday', 'Tuesday'])
  })

  test('leaves no weekday open where the page has a date', () => {
    const article = articleFromText({ text: ONE, published: '2024-03-04' })
    expect(summarize(article).unresolved).toEqual([])
  })
})
