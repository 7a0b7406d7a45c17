import { Article } from '@clipdesk/core'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { HTML, PAGE } from './fixtures/pages.ts'
import { answersTo, jsonLines, run, valuesOf } from './fixtures/run.ts'

const Spans = z.array(z.object({ start: z.number(), end: z.number(), text: z.string().optional() }))
const Answer = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string().optional(),
  article: Article.optional(),
  quotes: Spans.optional(),
  dates: Spans.optional(),
  sentences: Spans.optional(),
})

async function answerTo(command: string, input: object) {
  const [answer] = await answersTo(command, { id: 'a', ...input })
  return Answer.parse(answer)
}

const printed = (text: string, spans: z.infer<typeof Spans> = []) =>
  spans.map(({ start, end }) => text.slice(start, end))

test('read gives the article of a text, which is kept as it came', async () => {
  const { article, text } = await answerTo('read', { text: PAGE, published: '2024-03-01' })
  expect(article).toMatchObject({
    text: PAGE,
    headline: 'Ferry pier at Tarn Point to close for repairs',
    byline: ['Ilse Marwood'],
    published: { value: '2024-03-01', basis: 'given' },
  })
  expect(text).toBeUndefined()
})

test('summary gives as many sentences as asked for, word for word, with their paragraphs', async () => {
  const [answer] = await answersTo('summary --sentences 1', { id: 7, text: PAGE })
  const text =
    'The ferry pier at Tarn Point will close on 4 March 2024 for six weeks of repairs, the harbour office said on Friday.'
  const start = PAGE.indexOf(text)
  expect(answer).toEqual({
    id: 7,
    sentences: [{ text, start, end: start + text.length, paragraph: 1 }],
  })
})

test('summary keeps to a number of words', async () => {
  const { sentences = [] } = await answerTo('summary --words 40', { text: PAGE })
  const words = sentences.flatMap(({ text = '' }) => text.split(/\s+/))
  expect(words.length).toBeGreaterThan(0)
  expect(words.length).toBeLessThanOrEqual(40)
})

test('a page in another language is read, and has neither summary nor quotes', async () => {
  const text =
    'Die Wärterin der Laterne von Northmoor hat in der Nacht die Boote gezählt, und sie sagte: "Es ist nicht eines auf See geblieben."'
  expect((await answerTo('read', { text })).article?.language).toBe('de')
  expect(await answerTo('summary', { text })).toEqual({ id: 'a', sentences: [] })
  expect(await answerTo('quotes', { text })).toEqual({ id: 'a', quotes: [] })
})

test('quotes come with who says them, and by which words', async () => {
  const [answer] = await answersTo('quotes', { id: 'a', text: PAGE })
  const words = (text: string) => {
    const start = PAGE.indexOf(text)
    return { text, start, end: start + text.length }
  }
  const said = { medium: null, addressee: null, via: [], given: null }
  const start = PAGE.indexOf('He called')
  const he = { mention: { text: 'He', start, end: start + 2 }, name: 'Odo Kell' }
  expect(answer).toEqual({
    id: 'a',
    quotes: [
      {
        kind: 'indirect',
        ...words(
          'The ferry pier at Tarn Point will close on 4 March 2024 for six weeks of repairs',
        ),
        speaker: { mention: words('the harbour office'), name: null },
        cue: { ...words('said') },
        ...said,
      },
      {
        kind: 'direct',
        ...words('We would rather close now than in the summer,'),
        speaker: { mention: words('Odo Kell'), name: 'Odo Kell' },
        cue: { text: 'said', start: PAGE.indexOf('said Odo'), end: PAGE.indexOf('said Odo') + 4 },
        ...said,
      },
      {
        kind: 'mixed',
        ...words('quite worrying'),
        speaker: he,
        cue: words('called'),
        ...said,
      },
      {
        kind: 'indirect',
        ...words('to be patient'),
        speaker: he,
        cue: words('asked'),
        ...said,
      },
    ],
  })
})

test('dates come with their places in the whole text, and with what they rest on', async () => {
  const dates = async (input: object) => {
    const [answer] = await answersTo('dates', { id: 'a', text: PAGE, ...input })
    return answer
  }
  const date = (text: string, value: string | null, precision: string, basis: string) => {
    const start = PAGE.indexOf(text)
    return { text, start, end: start + text.length, value, precision, basis }
  }
  const written = [
    date('summer', null, 'year', 'none'),
    date('June 2009', '2009-06', 'month', 'explicit'),
    date('15 April 2024', '2024-04-15', 'day', 'explicit'),
  ]
  const closing = date('4 March 2024', '2024-03-04', 'day', 'explicit')
  expect(await dates({})).toEqual({
    id: 'a',
    dates: [closing, date('Friday', null, 'day', 'none'), ...written],
  })
  expect(await dates({ published: '2024-03-02' })).toEqual({
    id: 'a',
    dates: [closing, date('Friday', '2024-03-01', 'day', 'publication'), ...written],
  })
})

test('sentences run over the headline and the body, in the order of the text', async () => {
  const { sentences } = await answerTo('sentences', { text: PAGE })
  expect(printed(PAGE, sentences).map((sentence) => sentence.slice(0, 14))).toEqual([
    'Ferry pier at ',
    'The ferry pier',
    '“We would rath',
    'He called the ',
    'The last large',
    'Buses will car',
  ])
})

test.each([
  ['quotes', 'quotes'],
  ['dates', 'dates'],
  ['summary', 'sentences'],
] as const)('every span of %s is the text that it names, in HTML too', async (command, field) => {
  for (const input of [{ text: PAGE }, { html: HTML }]) {
    const answer = await answerTo(command, input)
    const spans = answer[field] ?? []
    expect(spans.length).toBeGreaterThan(0)
    expect(printed(answer.text ?? PAGE, spans)).toEqual(spans.map(({ text }) => text))
  }
})

test('for HTML every line carries the text of the page', async () => {
  const { text = '', article } = await answerTo('read', { html: HTML })
  expect(article?.text).toBe(text)
  expect(text).toContain('All rights reserved')
  const { sentences } = await answerTo('sentences', { html: HTML })
  expect(printed(text, sentences)).toContain('The last large repair was finished in June 2009.')
})

test('unknown fields are passed over, and null is the same as left out', async () => {
  const input = { id: 'a', text: PAGE, html: null, url: null, colour: 'green' }
  expect(await answersTo('read', input)).toEqual(await answersTo('read', { id: 'a', text: PAGE }))
})

test.each([
  ['a number for the text', { id: 'a', text: 7 }, 'a', 'text'],
  ['neither text nor html', { id: 'a' }, 'a', 'text'],
  ['both text and html', { id: 'a', text: PAGE, html: HTML }, 'a', 'html'],
  ['a list for an id', { id: [], text: PAGE }, null, 'id'],
  ['no id', { text: PAGE }, null, 'id'],
  ['a bad address', { id: 4, text: PAGE, url: {} }, 4, 'url'],
  ['a bad date', { id: 'a', text: PAGE, published: 'soon' }, 'a', 'soon'],
  ['no object', [1, 2], null, 'object'],
])('%s is bad input, and the message says so', async (_, input, id, said) => {
  const [answer] = await answersTo('read', input)
  expect(answer).toEqual({
    id,
    error: { code: 'bad-input', message: expect.stringContaining(said) },
  })
})

test('a line that fails is answered in its place, and the run goes on', async () => {
  const good = jsonLines([{ id: 'good', text: PAGE }])
  const empty = jsonLines([{ id: 'empty', text: ' ' }])
  const { status, printed: lines } = await run('dates', `${good}{"id": \n${empty}${good}`)
  expect(status).toBe(0)
  expect(valuesOf(lines)).toMatchObject([
    { id: 'good' },
    { id: null, error: { code: 'bad-input' } },
    { id: 'empty', error: { code: 'empty-page' } },
    { id: 'good' },
  ])
})

test('400 pages are read in a few seconds', async () => {
  const pages = Array.from({ length: 400 }, (_, id) => ({ id, text: PAGE.repeat(8) }))
  const started = performance.now()
  expect(await answersTo('read', ...pages)).toHaveLength(400)
  expect(performance.now() - started).toBeLessThan(10_000)
})
