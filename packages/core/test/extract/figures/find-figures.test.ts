import { articleFromText, type Figure, findFigures } from '@clipdesk/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const figuresOf = (text: string): Figure[] =>
  findFigures(articleFromText({ text, published: '2024-05-14' }))

const first = (text: string): Partial<Figure> => figuresOf(text)[0] ?? {}

test.each([
  ['Police arrested twelve people.', 'twelve people', 12],
  ['They found twenty-one boats.', 'twenty-one boats', 21],
  ['A dozen eggs broke.', 'A dozen eggs', 12],
  ['Half a million homes went dark.', 'Half a million homes', 500_000],
  ['It took two hundred and sixty ships.', 'two hundred and sixty ships', 260],
  ['The port shipped 20,000 tonnes of grain.', '20,000 tonnes', 20_000],
  ['The port shipped 20 000 tonnes of grain.', '20 000 tonnes', 20_000],
  ['It reached 3.5 crore people.', '3.5 crore people', 35_000_000],
  ['It reached 12,50,000 people.', '12,50,000 people', 1_250_000],
  ['Some 4m people voted.', 'Some 4m people', 4_000_000],
])('numbers in words and digits are read: %s', (text, printed, value) => {
  expect(first(text)).toMatchObject({ text: printed, value })
})

test.each([
  ['The wall cost $4.2m.', 'money', '$', 4_200_000, '$4.2m'],
  ['The wall cost A$3 billion.', 'money', 'A$', 3e9, 'A$3 billion'],
  ['The wall cost Rs 20 lakh.', 'money', '₹', 2e6, 'Rs 20 lakh'],
  ['The wall cost 900 crowns.', 'money', 'crown', 900, '900 crowns'],
  ['Sales rose 40 per cent.', 'percent', '%', 40, '40 per cent'],
  ['Sales rose 6.5%.', 'percent', '%', 6.5, '6.5%'],
  ['It won by five percentage points.', 'percent', 'point', 5, 'five percentage points'],
  ['A 6.1 magnitude earthquake struck.', 'measure', 'magnitude', 6.1, '6.1 magnitude'],
  ['An earthquake of magnitude 5.4 struck.', 'measure', 'magnitude', 5.4, 'magnitude 5.4'],
  ['It drove at 118 kilometres an hour.', 'measure', 'km/h', 118, '118 kilometres an hour'],
  ['The wall is 6m high.', 'measure', 'm', 6, '6m'],
  ['It burned 12 square kilometres.', 'measure', 'square km', 12, '12 square kilometres'],
])('units and currencies stand before and behind: %s', (text, kind, unit, value, printed) => {
  expect(first(text)).toMatchObject({ kind, unit, value, text: printed })
})

test.each([
  ['At least 12 people died.', 'at least', 12],
  ['More than 12 people died.', 'more than', 12],
  ['Up to 12 people died.', 'at most', 12],
  ['Fewer than 12 people died.', 'less than', 12],
  ['About 12 people died.', 'about', 12],
  ['Nearly 12 people died.', 'about', 12],
  ['A dozen or more people died.', 'at least', 12],
  ['Dozens of people died.', null, null],
  ['Tens of thousands of people marched.', null, null],
])('what the words leave open is kept: %s', (text, bound, value) => {
  expect(first(text)).toMatchObject({
    bound,
    value,
    text: text.replace(/ (?:died|marched)\.$/, ''),
  })
})

test('ranges and results have two numbers', () => {
  expect(first('Between 200 and 300 people came.')).toMatchObject({
    value: 200,
    upTo: 300,
    kind: 'count',
  })
  expect(first('It takes 12–15 days.')).toMatchObject({ value: 12, upTo: 15, unit: 'day' })
  expect(first('It cost between $30m and $40m.')).toMatchObject({
    text: 'between $30m and $40m',
    value: 3e7,
    upTo: 4e7,
    unit: '$',
  })
  expect(first('It cost 2 to 3 million crowns.')).toMatchObject({ value: 2e6, upTo: 3e6 })
  expect(first('Alder won 2-1 in Velin.')).toMatchObject({ kind: 'score', value: 2, upTo: 1 })
})

test.each([
  'Mara Olsen, 47, spoke.',
  'The 39-year-old spoke.',
  'He was aged 12.',
  'She came 12th.',
  'They met on 14 May 2024 at 10:30.',
  'They met two days later.',
  'Call 555-0142.',
  'Flight BA117 left gate 12.',
  'He lives at 4 Weir Street.',
  'A Boeing 737 was seen.',
  'Covid-19 came back.',
  'In 1998 it was sold.',
  'One of them laughed.',
])('what names, dates or orders is no figure: %s', (text) => {
  expect(figuresOf(text)).toEqual([])
})

test('what befell those who are counted is told, each in its own clause', () => {
  const text =
    'At least 12 coal miners were killed and 30 injured when a shaft fell, and police arrested two men.'
  expect(figuresOf(text).map((one) => [one.text, one.counted?.text, one.predicate?.text])).toEqual([
    ['At least 12 coal miners', 'coal miners', 'killed'],
    ['30', undefined, 'injured'],
    ['two men', 'men', 'arrested'],
  ])
})

test('a part of those who are counted, and what comes on top, is told as one', () => {
  const text =
    'Ten people, including three children, were killed. Five more people are missing. Two of the crew swam.'
  expect(figuresOf(text).map((one) => [one.text, one.isPart, one.predicate?.text])).toEqual([
    ['Ten people', false, 'killed'],
    ['three children', true, 'killed'],
    ['Five more people', true, 'missing'],
    ['Two', true, undefined],
  ])
})

test('a number is cited with its statement, its paragraph and whose account it is', () => {
  const text = 'The wall fell.\n\nIt rained. Twelve people were hurt, the mayor said.'
  const [figure] = figuresOf(text)
  expect(figure).toMatchObject({ paragraph: 2, voice: 'attributed' })
  expect(text.slice(figure?.statement.start, figure?.statement.end)).toBe(
    'Twelve people were hurt, the mayor said.',
  )
})

test('an article in another language has none', () => {
  expect(
    figuresOf(
      'Bei dem Unglück sind mindestens 12 Menschen gestorben, und 30 wurden verletzt, wie die Polizei am Dienstag sagte.',
    ),
  ).toEqual([])
})

const pieces = fc.constantFrom(
  ...'12 1,200 20 000 4.2 $ £ € % m bn million hundred and a dozen dozens half of two twenty one - – to between at least more than people killed died injured men including , . ; : ( ) “ ” 14 May 2024 per cent km an hour Boeing 737 0 00 ١٢ or so Rs US'.split(
    ' ',
  ),
)

test('whatever the text, a figure is a stretch of it, in order, within its statement', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join(' ')),
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0
      for (const figure of figuresOf(text)) {
        for (const words of [figure, figure.counted, figure.predicate])
          if (words !== null) expect(text.slice(words.start, words.end)).toBe(words.text)
        expect(figure.start).toBeGreaterThanOrEqual(figure.statement.start)
        expect(figure.end).toBeLessThanOrEqual(figure.statement.end)
        expect(figure.text).not.toBe('')
        expect(figure.value === null || Number.isFinite(figure.value)).toBe(true)
        expect(figure.start).toBeGreaterThanOrEqual(end)
        end = figure.end
      }
    }),
  )
})

test.each([
  ['numbers', '12 '],
  ['joined numbers', '12-'],
  ['words of numbers', 'hundred thousand and twenty '],
  ['parts', 'including 12 people, '],
  ['thousands', '000 '],
  ['one clause', 'Twelve people died as five men '],
])('a long text of %s takes little time', (_, piece) => {
  const work = (length: number): number => {
    const article = articleFromText({ text: piece.repeat(length / piece.length) })
    const started = process.cpuUsage()
    findFigures(article, [])
    return process.cpuUsage(started).user / 1000
  }
  work(20_000)
  expect(work(200_000)).toBeLessThan(3_000)
})
