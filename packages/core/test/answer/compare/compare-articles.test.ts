import {
  articleFromText,
  type Cited,
  compareArticles,
  type FiledArticle,
  findFacts,
  type NamesEdit,
} from '@clipdesk/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { precisionOf, recallOf, scoresOf, sumOf } from './scores.ts'
import { filedArticles, storyFamilies } from './story-families.ts'

const OUTLETS = ['The Alder Ledger', 'The Velin Courier', 'Radio Coast']

/** Articles of one story, each given by its paragraphs, the headline first. */
const story = (...articles: readonly (readonly [string, ...string[]])[]): FiledArticle[] =>
  filedArticles({
    articles: articles.map(([headline, ...paragraphs], at) => ({
      outlet: OUTLETS[at] ?? `Outlet ${at}`,
      published: '2024-05-15',
      headline,
      paragraphs,
    })),
  })

/** "2: words", by the article's number. */
const told = (cited: readonly Cited[]): string[] =>
  cited.map(({ article, text }) => `${article.number}: ${text}`)

test('a quotation is found again shortened, with other marks, with words put in by editors', () => {
  const { quotes } = compareArticles(
    story(
      [
        'The wall',
        '“The council knew about the wall for nine years, and nobody lifted a stone,” said Mara Olsen. “We can’t sleep when it rains.”',
      ],
      [
        'The wall',
        '‘The council knew about the wall for [more than] nine years and nobody lifted a stone,’ Mara Olsen said.',
      ],
      ['The wall', 'Mara Olsen said that “nobody lifted a stone”.'],
    ),
  )
  expect(quotes.map(({ reach, carried }) => [reach, told(carried)])).toEqual([
    [
      'all',
      [
        '1: The council knew about the wall for nine years, and nobody lifted a stone,',
        '2: The council knew about the wall for [more than] nine years and nobody lifted a stone,',
        '3: nobody lifted a stone',
      ],
    ],
    ['one', ['1: We can’t sleep when it rains.']],
  ])
})

test('words that one article denies and another does not are two quotations', () => {
  const { quotes } = compareArticles(
    story(
      ['The rope', '“The rope was up and everybody saw it,” said Vilma Ostrander.'],
      ['The rope', '“The rope was not up and everybody saw it,” said Vilma Ostrander.'],
    ),
  )
  expect(quotes.map(({ reach }) => reach)).toEqual(['one', 'one'])
})

test('one quotation that two articles give to two people is marked', () => {
  const { quotes } = compareArticles(
    story(
      [
        'The harbour',
        '“You cannot insure the sea, only the ships,” said Lucan Hosley, the harbour master.',
      ],
      [
        'The harbour',
        '“You cannot insure the sea, only the ships,” said Aldous Wray, the bishop of Velin.',
      ],
    ),
  )
  expect(quotes.map(({ reach, speakersDiffer }) => [reach, speakersDiffer])).toEqual([
    ['all', true],
  ])
})

test('of a longer quotation only the sentences that others carry are shared', () => {
  const { quotes } = compareArticles(
    story(
      [
        'Chalk',
        '“A school is not a roof. We start tomorrow at nine with or without chalk. Bring your own bread and butter,” said Rune Halvard.',
      ],
      [
        'Chalk',
        '“A school is not a roof. We start tomorrow at nine with or without chalk,” said Rune Halvard.',
      ],
    ),
  )
  expect(quotes.map(({ reach, carried }) => [reach, told(carried)])).toEqual([
    [
      'all',
      [
        '1: A school is not a roof. We start tomorrow at nine with or without chalk.',
        '2: A school is not a roof. We start tomorrow at nine with or without chalk,',
      ],
    ],
    ['one', ['1: Bring your own bread and butter,']],
  ])
})

test('who is quoted is brought together over surnames and spellings', () => {
  const { speakers } = compareArticles(
    story(
      ['Talks', 'Jiří Novák said the talks would go on. “We are patient people,” Novák said.'],
      [
        'Talks',
        'Jiri Novak said that the talks would go on. The mayor, Mara Olsen, said nobody had asked her.',
      ],
    ),
  )
  expect(speakers.map(({ names, reach }) => [names, reach])).toEqual([
    [['Jiří Novák', 'Jiri Novak'], 'all'],
    [['Mara Olsen'], 'one'],
  ])
})

test('numbers of one thing stand side by side as printed', () => {
  const { figures } = compareArticles(
    story(
      [
        'Mine collapses',
        'At least 12 people were killed and 30 injured when a mine collapsed on Tuesday.',
        'The wall cost about $4m.',
      ],
      [
        'Mine collapse',
        'Fourteen people died in the collapse of a mine on Tuesday. Thirty people were hurt.',
        'The wall cost $4.1 million.',
      ],
    ),
  )
  expect(figures.map(({ values, reach, told: all }) => [values, reach, told(all)])).toEqual([
    ['different', 'all', ['1: At least 12 people', '2: Fourteen people']],
    ['loose', 'all', ['1: about $4m', '2: $4.1 million']],
    ['same', 'all', ['1: 30', '2: Thirty people']],
  ])
})

test.each([
  ['about $1.2bn', '$1.24 billion', 'loose'],
  ['more than $60m', '$63m', 'loose'],
  ['at least $60m', '$70m', 'different'],
  ['$40', '$41', 'different'],
  ['$40', '$40.2', 'loose'],
  ['between $30m and $40m', '$35m', 'loose'],
  ['$4.2m', '4.2 million dollars', 'same'],
])('%s and %s are %s', (one, other, values) => {
  const { figures } = compareArticles(
    story(
      ['Wall', `The new wall at Port Alder cost ${one}.`],
      ['Wall', `The new wall at Port Alder cost ${other}.`],
    ),
  )
  expect(figures.map((figure) => figure.values)).toEqual([values])
})

test.each([
  ['other groups', 'Twelve miners were killed.', 'Three firefighters were killed.'],
  ['other places', 'Twelve people were killed in Velin.', 'Three people were killed in Karso.'],
  [
    'other days',
    'Twelve people were killed on Monday.',
    'Three people were killed on 3 March 2019.',
  ],
  ['parts and the whole', 'Twelve people were killed.', 'Three others were killed.'],
  ['fears and what is known', 'Twelve people are feared dead.', 'Three people are dead.'],
  [
    'what came before',
    'Twelve people were killed.',
    'Earlier, police had said that three people were killed.',
  ],
  [
    'rises and falls',
    'Shares of the port rose 12 per cent.',
    'Shares of the port fell 3 per cent.',
  ],
  ['other units', 'The wall will cost 12 million crowns.', 'The wall will cost $3 million.'],
  ['other verbs', 'The council closed 12 schools.', 'The council painted 30 schools.'],
])('different numbers of %s are no difference', (_, one, other) => {
  const { figures } = compareArticles(
    story(['A day in Port Alder', one], ['A day in Port Alder', other]),
  )
  expect(figures.filter(({ values }) => values !== 'same')).toEqual([])
})

test('an article that has the other number as well does not differ', () => {
  const { figures } = compareArticles(
    story(
      ['March', 'Organisers said 80,000 people marched in Velin. Police spoke of 35,000.'],
      ['March', 'Police said 35,000 people marched in Velin.'],
    ),
  )
  expect(figures.filter(({ values }) => values === 'different')).toEqual([])
})

test('a figure is cited with its statement, and with the quote that gives it', () => {
  const { figures } = compareArticles(
    story(
      ['Storm', 'It rained.', '“We lost 300 boats in the storm,” said Mara Olsen.'],
      ['Storm', 'Port Alder lost 300 boats in the storm, the harbour office said.'],
    ),
  )
  const [first, second] = figures[0]?.told ?? []
  expect(first).toMatchObject({
    text: '300 boats',
    paragraph: 2,
    quote: { speaker: { name: 'Mara Olsen' } },
  })
  expect(second).toMatchObject({ paragraph: 1, quote: { kind: 'indirect' }, voice: 'attributed' })
  expect(second?.statement.text).toBe(
    'Port Alder lost 300 boats in the storm, the harbour office said.',
  )
})

test('days that articles share are told, and one event on two days is marked', () => {
  const { days, differentDays } = compareArticles(
    story(
      [
        'Trial',
        'The trial of the harbour master opens on 3 June 2024.',
        'The council will vote on the new wall at Velin on 7 June 2024.',
      ],
      [
        'Trial',
        'On 3 June 2024 the trial begins.',
        'The council will vote on the new wall at Velin on 9 June 2024.',
      ],
    ),
  )
  expect(days.map(({ day, reach }) => [day, reach])).toEqual([
    ['2024-06-03', 'all'],
    ['2024-06-07', 'one'],
    ['2024-06-09', 'one'],
  ])
  expect(differentDays.map((one) => one.told.map(({ date }) => date.text))).toEqual([
    ['on 7 June 2024', 'on 9 June 2024'].map((date) => date.replace('on ', '')),
  ])
})

test('names that are spelt in two ways, and people in two roles, are told', () => {
  const { names } = compareArticles(
    story(
      ['Dam', 'Judge Ilsabet Korrin read the report.', 'The engineer Colm Averill was there.'],
      ['Dam', 'Judge Ilsabeth Korrin read the report.', 'The fisherman Colm Averill was there.'],
    ),
  )
  expect(
    names.map(({ forms, spellingsDiffer, rolesDiffer }) => [
      told(forms),
      spellingsDiffer,
      rolesDiffer,
    ]),
  ).toEqual([
    [['1: Ilsabet Korrin', '2: Ilsabeth Korrin'], true, false],
    [['1: Colm Averill', '2: Colm Averill'], false, true],
  ])
})

test('headlines stand side by side with the words that only one has', () => {
  const { headlines } = compareArticles(
    story(
      ['Council votes for wall', 'It rained.'],
      ['Councils voting: the wall of shame', 'It rained.'],
    ),
  )
  expect(headlines.map(({ text, own }) => [text, own.map((word) => word.text)])).toEqual([
    ['Council votes for wall', []],
    ['Councils voting: the wall of shame', ['shame']],
  ])
})

test('copies of one text are one voice', () => {
  const text =
    '“We will not sell the harbour to anybody,” said Mara Olsen. Twelve people were arrested.'
  const articles = story(
    ['Harbour', text],
    ['Harbour', text],
    ['Harbour', 'It rained in Port Alder.'],
  )
  const copies = [articles.slice(0, 2)]
  expect(compareArticles(articles).quotes.map(({ reach }) => reach)).toEqual(['some'])
  expect(compareArticles(articles, { copies }).quotes.map(({ reach }) => reach)).toEqual(['one'])
  expect(compareArticles(articles, { copies }).headlines.map(({ own }) => own.length)).toEqual([
    0, 0, 0,
  ])
})

test('what people said of two names holds', () => {
  const articles = story(
    ['Talks', '“We will not sell the harbour,” said Mara Olsen.'],
    ['Talks', '“We will not sell the harbour,” said Mara Olson.'],
  )
  const given = { by: null, at: '2024-05-16T08:00:00.000Z' }
  const edit = (verdict: NamesEdit['verdict']): NamesEdit => ({
    kind: 'names',
    verdict,
    names: ['Mara Olsen', 'Mara Olson'],
    given,
  })
  expect(compareArticles(articles, { names: [edit('different')] }).quotes[0]?.speakersDiffer).toBe(
    true,
  )
  expect(compareArticles(articles, { names: [edit('same')] }).quotes[0]?.speakersDiffer).toBe(false)
  expect(compareArticles(articles, { names: [edit('different')] }).speakers).toHaveLength(2)
})

test('facts that are known are not read again', () => {
  const articles = story(['Wall', 'Twelve people died.'], ['Wall', 'Twelve people died.'])
  const facts = new Map(
    articles.map((article) => [article.id, { ...findFacts(article), figures: [] }]),
  )
  const { figures } = compareArticles(articles, {
    factsOf: (article) => facts.get(article.id) ?? findFacts(article),
  })
  expect(figures).toEqual([])
})

test('one article, too many, and one twice are refused', () => {
  const [article] = story(['Wall', 'It rained.'])
  const many = Array.from({ length: 21 }, (_, at) => ({ ...article, id: `${at}` }) as FiledArticle)
  expect(() => compareArticles(many.slice(0, 1))).toThrow(
    'Between 2 and 20 articles can be compared, not 1.',
  )
  expect(() => compareArticles(many)).toThrow(expect.objectContaining({ code: 'bad-input' }))
  expect(() => compareArticles([...many.slice(0, 1), ...many.slice(0, 1)])).toThrow(
    'An article cannot be compared with itself.',
  )
})

test('stories that were labelled by hand are told apart as before', () => {
  const scores = storyFamilies().map((family) =>
    scoresOf(family, compareArticles(filedArticles(family))),
  )
  const of = (kind: keyof (typeof scores)[number]) => sumOf(scores.map((score) => score[kind]))
  expect(precisionOf(of('shared quotes'))).toBeGreaterThan(0.98)
  expect(recallOf(of('shared quotes'))).toBeGreaterThan(0.98)
  expect(precisionOf(of('same figures'))).toBeGreaterThan(0.97)
  expect(recallOf(of('same figures'))).toBeGreaterThan(0.82)
  expect(precisionOf(of('different figures'))).toBeGreaterThan(0.97)
  expect(recallOf(of('different figures'))).toBeGreaterThan(0.65)
})

const pieces = fc.constantFrom(
  ...'“ ” said Mara Olsen Velin Judge , . we will not sell the harbour 12 people killed on Monday 3 May 2020 $4m per cent wall cost rose [ ] and including three others'.split(
    ' ',
  ),
)
const paragraph = fc.array(pieces, { minLength: 1, maxLength: 40 }).map((all) => all.join(' '))

test('whatever the articles say, all that is told of them is their own words at their place', () => {
  const articles = fc.array(fc.array(paragraph, { minLength: 1, maxLength: 4 }), {
    minLength: 2,
    maxLength: 4,
  })
  fc.assert(
    fc.property(articles, (texts) => {
      const filed = texts.map(
        (paragraphs, at): FiledArticle => ({
          ...articleFromText({
            text: paragraphs.join('\n\n'),
            published: '2024-05-15',
            headline: paragraphs[0] ?? '',
          }),
          ...{
            id: `${at}`,
            key: `${at}`,
            number: at + 1,
            filed: '2024-06-01T08:00:00.000Z',
            edits: [],
          },
        }),
      )
      const { quotes, speakers, figures, days, differentDays, names, headlines } =
        compareArticles(filed)
      const all: Cited[] = [
        ...quotes.flatMap(({ carried }) => carried),
        ...speakers.flatMap(({ quoted }) => quoted),
        ...figures.flatMap((one) => [...one.told, ...one.told.map(({ statement }) => statement)]),
        ...[...days, ...differentDays].flatMap((one) => one.told),
        ...names.flatMap(({ forms }) => [...forms, ...forms.flatMap(({ roles }) => roles)]),
      ]
      for (const { article, text, start, end, paragraph: number } of all) {
        expect(article.text.slice(start, end)).toBe(text)
        const { start: from = 0, end: to = 0 } = article.paragraphs[(number ?? 0) - 1] ?? {}
        expect(number !== null && from <= start && end <= to).toBe(true)
      }
      for (const { text, own } of headlines)
        for (const word of own) expect(text.slice(word.start, word.end)).toBe(word.text)
    }),
    { numRuns: 60 },
  )
})
