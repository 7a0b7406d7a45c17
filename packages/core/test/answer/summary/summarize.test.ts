import { readFileSync } from 'node:fs'
import {
  articleFromText,
  findNames,
  missingFields,
  readArticle,
  type SummaryOptions,
  summarize,
} from '@clipdesk/core'
import { describe, expect, test } from 'vitest'
import { glossesIn } from '../../../src/answer/summary/glosses.ts'

const ONE = 'Dockers at Port Alder stopped work on Monday over the night rota.'
const TWO = 'The port authority called the strike a blow to every trader.'
const THREE = 'Ships were waiting in the roads by dusk, the harbour master said.'
const FOUR = 'Ministers in Velin have not said whether soldiers will be sent.'

/** What a summary of paragraphs says. */
const said = (paragraphs: readonly string[], options?: SummaryOptions): string[] =>
  summarize(articleFromText({ text: paragraphs.join('\n\n') }), options).sentences.map(
    ({ text }) => text,
  )

describe('a summary gives sentences in their order', () => {
  test('three, unless it is told otherwise', () => {
    const page = [ONE, TWO, THREE, FOUR]
    expect(said(page)).toHaveLength(3)
    expect(said(page, { sentences: 1 })).toHaveLength(1)
    expect(said(page, { sentences: 9 })).toEqual(page)
  })

  test('each with its paragraph, its place and whose account it is', () => {
    const text = `${ONE} ${THREE}\n\n${TWO}`
    expect(summarize(articleFromText({ text })).sentences).toEqual([
      { text: ONE, start: 0, end: 65, paragraph: 1, voice: 'outlet', glosses: [] },
      {
        text: THREE,
        start: 66,
        end: text.indexOf('\n'),
        paragraph: 1,
        voice: 'attributed',
        glosses: [],
      },
      {
        text: TWO,
        start: text.indexOf(TWO),
        end: text.length,
        paragraph: 2,
        voice: 'outlet',
        glosses: [],
      },
    ])
  })
})

describe('a summary leaves out what cannot stand alone', () => {
  test.each([
    ['a pronoun without its sentence', 'They had asked for a second man on every crane.'],
    ['a pronoun behind a phrase', 'In the afternoon, they asked for a second man on every crane.'],
    ['somebody who is not named', 'By then he had left the port for a house in the hills.'],
    [
      'a quotation by somebody who is not named',
      '“A second man costs little,” he said at the gate.',
    ],
    ['a “But” without its sentence', 'But nobody at the gate expected it to last a week.'],
    ['“the two” without either', 'The two had met for an hour in a room over the gate.'],
    ['“at the time”', 'Nobody at the port at the time had asked for a second man.'],
    ['“this very”', 'A room over the gate was rented for this very talk in January.'],
    ['“All of these”', 'All of these gates had been shut for repairs since the autumn.'],
    ['“also”', 'Crew members also left two of the tugs that were tied up outside.'],
    [
      'a thing that was told of before',
      'The deal would have given every crane a second man at night.',
    ],
    ['a stretch of time', 'Two days later the gates were opened for a single lorry.'],
    ['some of what is not told', 'Most were still waiting in the roads on the day after.'],
    ['a quotation without its speaker', '“A second man costs less than one day of this.”'],
    ['half a quotation', 'A second man costs less than one day of this,” said the union.'],
    ['a question', 'Who will pay for the ships that wait in the roads?'],
    ['a fragment', 'No crane moved.'],
    ['a line without a full stop', 'What the memo of 15 January says about it'],
    ['words that lost their marks', 'We knew it for weeks and told everybody on our side.'],
    [
      'an entry of a live blog about nobody named',
      '14:05 They had asked for a second man on every crane.',
    ],
    ['words of the page', 'Scroll down for pictures of the ships that wait in the roads.'],
    [
      'loaded words of the outlet’s own',
      'The notorious harbour barons had it coming for many years.',
    ],
  ])('%s', (_, sentence) => {
    expect(said([ONE, 'Never before.', sentence, TWO, THREE, FOUR], { sentences: 4 })).toEqual([
      ONE,
      TWO,
      THREE,
      FOUR,
    ])
  })

  test('but an opener that points back may follow the sentence that it points to', () => {
    const second = 'They had asked for a second man on every crane.'
    expect(said([`${ONE} ${second}`, TWO], { sentences: 3 })).toEqual([ONE, second, TWO])
  })

  test('and “he” may follow the one sentence that names anybody', () => {
    const named = 'Tamsin Orrell led the dockers out of the gate at noon on Monday.'
    const he = 'She had asked for a second man on every crane since the spring.'
    expect(said([named, FOUR, he], { sentences: 3 })).toEqual([named, FOUR, he])
    const other = 'Ishbel Frayne of the authority saw them go from her window.'
    expect(said([named, other, he], { sentences: 2 })).not.toEqual([named, he])
  })

  test('a quotation keeps its speaker, however many sentences it has', () => {
    const quotation =
      '“We knew. Everybody knew it for seven weeks,” said Tamsin Orrell of the union.'
    expect(said([quotation, 'No crane moved.'], { sentences: 1 })).toEqual([quotation])
  })

  test('nothing is said twice', () => {
    const again = 'Dockers at Port Alder stopped work over the night rota on Monday morning.'
    expect(said([ONE, again, TWO, THREE], { sentences: 3 })).toHaveLength(3)
    const both = said([ONE, again, TWO, THREE], { sentences: 3 })
    expect(both.includes(ONE) && both.includes(again)).toBe(false)
  })
})

describe('a surname whose full name is not shown is glossed', () => {
  const full = 'Ishbel Frayne has run the port authority of Velin since the old one was sold.'
  const surname = 'Frayne told the council of Port Alder on Monday that the night rota would stay.'
  const page = articleFromText({ text: [full, surname].join('\n\n') })
  const text = [full, surname].join('\n\n')

  test('once, at its place, by the name as the article has it', () => {
    expect(
      glossesIn([{ start: text.indexOf(surname), end: text.length }], findNames(page)),
    ).toEqual([
      [{ start: text.indexOf(surname), end: text.indexOf(surname) + 6, name: 'Ishbel Frayne' }],
    ])
  })

  test('but not where the full name is shown before it', () => {
    expect(summarize(page).sentences.map(({ glosses }) => glosses)).toEqual([[], []])
  })
})

describe('an article that has little to summarise', () => {
  test('whose sentences lean on each other gives its first', () => {
    const back = 'They had asked for a second man on every crane.'
    expect(said([back, 'It was refused.'])).toEqual([back, 'It was refused.'])
    expect(said(['No crane moved.'])).toEqual(['No crane moved.'])
  })

  test('gives fewer sentences rather than one that means little', () => {
    expect(
      said(
        [
          ONE,
          'But nobody at the gate expected it to last a week.',
          'And it did not, as they all knew by noon.',
        ],
        { sentences: 1 },
      ),
    ).toEqual([ONE])
    expect(said([ONE, 'Never before.', 'But nobody at the gate expected it to last.'])).toEqual([
      ONE,
    ])
  })

  test('of quotations alone gives the first of them', () => {
    const quotes = ['“It was cold.”', '“We waited for the boat until the morning.”']
    expect(said(quotes, { sentences: 1 })).toEqual(['“It was cold.”'])
  })

  test('told by its writer is summarised in the writer’s words', () => {
    const page = [
      'I came to Port Alder on the night boat with two bags.',
      'We slept in the hall of the harbour master’s house for a week.',
    ]
    expect(said(page, { sentences: 2 })).toEqual(page)
  })

  test('of no words gives nothing', () => {
    expect(said(['—'], { sentences: 1 }).length).toBeLessThanOrEqual(1)
    expect(said([''])).toEqual([])
  })
})

test('of letters tells who wrote to whom, what he promised and by whose account', () => {
  const page = new URL('../../../../../seeds/pages/dawn-guard-letters.txt', import.meta.url)
  const { sentences } = summarize(readArticle({ text: readFileSync(page, 'utf8') }))
  const [promise, account] = sentences
  expect(promise?.text).toContain('it is going to stand beside the Sul highlands')
  expect(account?.text).toMatch(
    /^According to Orvan's al-Sahiri news network, .* in two letters .* to Berun Oshkal/,
  )
  expect([promise?.voice, account?.voice]).toEqual(['attributed', 'attributed'])
})

describe('a summary by words', () => {
  test.each([
    [1, 1],
    [11, 1],
    [24, 2],
    [1_000, 4],
  ])('of %i has whole sentences that fit, and one at least', (words, expected) => {
    const page = [ONE, TWO, THREE, FOUR]
    const summary = said(page, { words })
    expect(summary).toHaveLength(expected)
    expect(page).toEqual(expect.arrayContaining(summary))
    const length = summary.join(' ').split(' ').length
    expect(summary.length === 1 || length <= words).toBe(true)
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
