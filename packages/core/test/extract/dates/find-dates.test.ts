import { articleFromText, findDates, readArticle } from '@clipdesk/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datesOf, told } from './dated.ts'

describe('what an expression says by itself', () => {
  test.each([
    ['The pier opened on 4 March 2019.', '2019-03-04', 'day'],
    ['The pier opened in March 2019.', '2019-03', 'month'],
    ['The pier opened in 2019.', '2019', 'year'],
    ['The pier opened in October of 2006.', '2006-10', 'month'],
    ['It sank in nineteen ninety-seven.', '1997', 'year'],
    ['It sank in January nineteen ninety-seven.', '1997-01', 'month'],
    ['Nobody forgot the Sept. 11 attacks.', '2001-09-11', 'day'],
    ['It opened on 4 March 2019 at 10.30am.', '2019-03-04T10:30', 'minute'],
    ['The vote of Monday, 4 March 2019, stands.', '2019-03-04', 'day'],
  ])('“%s” has %s', (text, value, precision) => {
    expect(datesOf(text, null)).toMatchObject([{ value, precision, basis: 'explicit' }])
  })

  test.each([
    ['quarters', 'Profit rose in the third quarter of 2019.', 'year'],
    ['seasons', 'She left in the summer of 2019.', 'year'],
    ['decades', 'The pier was built in the 1890s.', 'year'],
    ['centuries', 'The wall is of the 14th century.', 'year'],
    ['weeks', 'The council met last week.', 'month'],
    ['fortnights', 'The council met a fortnight ago.', 'month'],
    ['a number left open', 'The council met a few days ago.', 'day'],
    ['what counts from an event', 'She left two days before the vote.', 'day'],
    ['day and month in either order', 'It is dated 03/04/2019.', 'day'],
  ])('%s have no value rather than a false day', (_, text, precision) => {
    expect(datesOf(text)).toMatchObject([{ value: null, precision, basis: 'none' }])
  })

  test.each([
    ['from March 3 to June 5, 2019', ['March 3 2019-03-03', 'June 5, 2019 2019-06-05']],
    ['on March 3-5, 2019', ['March 3 2019-03-03', '5, 2019 2019-03-05']],
    ['on 3 and 5 March', ['3 2024-03-03', '5 March 2024-03-05']],
    ['in 2018-19', ['2018 2018', '19 2019']],
    ['from 1914 to 1918', ['1914 1914', '1918 1918']],
    ['In 2018, on March 2, she went', ['2018 2018', 'March 2 2018-03-02']],
  ])('both ends of “%s” are told', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('what the day of publication says, a Thursday', () => {
  test.each([
    ['The mayor said on Thursday that she would stay.', 'Thursday 2024-03-07'],
    ['The mayor left on Friday.', 'Friday 2024-03-01'],
    ['The council will meet on Friday.', 'Friday 2024-03-08'],
    ['A vote is due on Monday.', 'Monday 2024-03-11'],
    ['She was ordered to leave by Monday.', 'Monday 2024-03-11'],
    ['Officials said on Monday that the bridge will close.', 'Monday 2024-03-04'],
    ['Monday’s storm broke the wall.', 'Monday 2024-03-04'],
    ['Monday’s vote will decide.', 'Monday 2024-03-11'],
    ['The show opens on Saturday.', 'Saturday 2024-03-09'],
    ['She left last Thursday.', 'last Thursday 2024-02-29'],
    ['She returns next Thursday.', 'next Thursday 2024-03-14'],
    ['They met on Wednesday last week.', 'Wednesday last week 2024-02-28'],
    ['It rained yesterday.', 'yesterday 2024-03-06'],
    ['It rained the day before yesterday.', 'the day before yesterday 2024-03-05'],
    ['It will rain tomorrow.', 'tomorrow 2024-03-08'],
    ['She arrived three days ago.', 'three days ago 2024-03-04'],
    ['She arrived last month.', 'last month 2024-02'],
    ['She arrived six months ago.', 'six months ago 2023-09'],
    ['She arrives next year.', 'next year 2025'],
    ['She arrived twenty-five years ago.', 'twenty-five years ago 1999'],
    ['She arrived in June last year.', 'June last year 2023-06'],
    ['It closes by the end of the month.', 'the end of the month 2024-03'],
    ['She married on Christmas Day.', 'Christmas Day 2023-12-25'],
    ['The port will shut on Good Friday.', 'Good Friday 2024-03-29'],
  ])('“%s” is %s', (text, expected) => {
    expect(told(text)).toEqual([expected])
    expect(datesOf(text)[0]?.basis).toBe('publication')
  })

  test.each([
    ['The strike began on February 12.', 'February 12 2024-02-12'],
    ['The strike began on December 12.', 'December 12 2023-12-12'],
    ['The trial will open on December 12.', 'December 12 2024-12-12'],
    ['The shares go to holders of April 2.', 'April 2 2024-04-02'],
    ['The strike began on Sunday 4 February.', 'Sunday 4 February 2024-02-04'],
    ['They rowed over the June 8 call.', 'June 8 2023-06-08'],
    ['It rose in May.', 'May 2023-05'],
    ['It will rise in May.', 'May 2024-05'],
    ['She was elected last March.', 'last March 2023-03'],
    ['She was seen last May.', 'last May 2023-05'],
    ['She may leave next May.', 'next May 2024-05'],
  ])('“%s” is %s: news leaves out the year that is near', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  test('a time belongs to the day beside it, else to the day told before', () => {
    expect(told('Police came at 10.30pm (2130 GMT) on Saturday. They left at 11 p.m.')).toEqual([
      '10.30pm (2130 GMT) on Saturday 2024-03-02T22:30',
      '11 p.m. 2024-03-02T23:00',
    ])
    expect(told('Doors close at 6 p.m.')).toEqual(['6 p.m. null'])
    expect(told('It was a 1 p.m. kickoff on Monday.')).toEqual(['Monday 2024-03-04'])
  })

  test('of an article that is known to be of a month or a year, as much is told as that allows', () => {
    expect(told('Last month, on Thursday, she left.', '2024-03')).toEqual([
      'Last month 2024-02',
      'Thursday null',
    ])
    expect(told('Last year, in June, she left.', '2024')).toEqual(['Last year 2023', 'June null'])
  })

  test('nothing relative is told where no day of publication is known', () => {
    const text = 'On Thursday, a week after March 4 and in June last year, she left today.'
    expect(datesOf(text, null).map(({ value, basis }) => [value, basis])).toEqual(
      Array.from({ length: 4 }, () => [null, 'none']),
    )
  })

  test('a date in the dateline is what the days count from where the page has no other', () => {
    const text = `Storm shuts the port

PORT ALDER, March 4, 2024 (Meridian Wire) — Ships waited in the roads on Sunday, the harbour master of the town said, and none came in.

The storm broke the sea wall in two places, and the crews of the night shift were sent home by the port.`
    expect(findDates(readArticle({ text }))).toMatchObject([
      { value: '2024-03-04', basis: 'explicit' },
      { text: 'Sunday', value: '2024-03-03', basis: 'dateline' },
    ])
  })
})

describe('what the story before says', () => {
  test('a story of a past year goes on in it, from paragraph to paragraph', () => {
    const story = [
      'On September 15, 2020, the mayor of Port Alder signed the treaty.',
      'She later announced on October 23 that Low Haven had joined.',
      'Also on December 10, Tarn Point joined.',
      'On January 12, all met.',
    ]
    const expected = ['2020-09-15', '2020-10-23', '2020-12-10', '2021-01-12']
    for (const published of [null, '2024-03-07']) {
      const found = datesOf(story, published)
      expect(found.map(({ value }) => value)).toEqual(expected)
      expect(found.map(({ basis }) => basis)).toEqual(['explicit', 'context', 'context', 'context'])
    }
  })

  test('it ends with a date of the present, with what is to come, and far from its last date', () => {
    const past = 'On September 15, 2020, she signed.'
    expect(told([past, 'On Monday she spoke.', 'On February 2, she fell ill.']).at(-1)).toBe(
      'February 2 2024-02-02',
    )
    expect(told([past, 'The trial will open on June 4.']).at(-1)).toBe('June 4 2024-06-04')
    expect(told([past, 'Nobody spoke.', 'Nobody came.', 'On June 4 she left.']).at(-1)).toBe(
      'June 4 2023-06-04',
    )
    expect(told('Mara Olsen, born on May 3, 1971, left on June 4.').at(-1)).toBe(
      'June 4 2023-06-04',
    )
  })

  test.each([
    ['Two days later she resigned.', 'Two days later 2020-09-17'],
    ['The day before, she had wept.', 'The day before 2020-09-14'],
    ['The next day she resigned.', 'The next day 2020-09-16'],
    ['That day it rained.', 'That day 2020-09-15'],
    ['The following month the council met.', 'The following month 2020-10'],
    ['A year earlier she had won.', 'A year earlier 2019'],
    ['The following Friday she left.', 'The following Friday 2020-09-18'],
    ['In the evening she left.', 'In the evening 2020-09-15'],
  ])('“%s” counts from the date before it', (text, expected) => {
    const [, ...rest] = datesOf(`On September 15, 2020, she signed. ${text}`)
    expect(rest.map((date) => `${date.text} ${date.value} ${date.basis}`)).toEqual([
      `${expected} context`,
    ])
  })

  test('it counts from nothing where the date before could not be told', () => {
    expect(told('She signed last week. Two days later she left.').at(-1)).toBe(
      'Two days later null',
    )
  })

  test('a day that is printed with its year once is that day again, unless a nearer one is news', () => {
    const once = 'The wall broke on October 7, 2019.'
    const gap = ['Nobody spoke.', 'Nobody came.']
    const again = 'The October 7 storm is not forgotten.'
    expect(told([once, ...gap, again]).at(-1)).toBe('October 7 2019-10-07')
    expect(told([once, ...gap, again], '2024-10-09').at(-1)).toBe('October 7 2024-10-07')
  })
})

describe('what only looks like a date has none', () => {
  test.each([
    'The crew may march, April Reed said.',
    'About 2000 people and 1900 ships came, for £2024 and 2,019 more.',
    'Call 555-2019 or 2019-555, item 19.2019.5, at 2050 Harbor Road.',
    'On Sundays the pier is shut, and it opens every Thursday and each May.',
    'The Sunday Times and the Mail on Sunday say so.',
    'Over the next year, within the next month, five years is long.',
    'The vote was 10:32, and Psalm 20:24 was read.',
    'May 5,000 ships come?',
    'They were told that night crews would come.',
    'House Bill 1923 was signed, and the S&P 1500 rose.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})

test('headline, captions and body are looked through, furniture is not', () => {
  const text = `Harbour strike of Monday goes on

By Ishbel Frayne
Published 7 March 2024

Dockers at Port Alder stopped work on Tuesday over the night rota, the head of the port said, and nobody came to the gates.

The union said that it would meet again on Friday, and that the ships in the roads would have to wait until then.

Read more: The baker who retires on Sunday`
  expect(findDates(readArticle({ text })).map((date) => `${date.text} ${date.value}`)).toEqual([
    'Monday 2024-03-04',
    'Tuesday 2024-03-05',
    'Friday 2024-03-08',
  ])
})

test('an article in another language has its dates in full and no others', () => {
  const text = 'Am 4.3.2019 kam sie, on Thursday, in 2018, und mit March 4 am 2019-05-06.'
  const article = articleFromText({ text, language: 'de', published: '2024-03-07' })
  expect(findDates(article).map(({ value }) => value)).toEqual(['2019-03-04', '2019-05-06'])
})

describe('whatever the text', () => {
  const PIECES = [
    ...['on Thursday', 'March 4', '4 March', ', 2019', ' (', ')', 'May', '2019', '-20', '–', '3-5'],
    ...['last ', 'next ', 'week', 'year', ' later', ' ago', 'two days', 'at ', '5 p.m.', '10:32'],
    ...[
      ' GMT',
      'tomorrow',
      'will ',
      'said ',
      'the ',
      '’s ',
      '. ',
      ', ',
      '\n',
      '“',
      'Easter Monday',
    ],
    ...['29 February', 'February 29', '31 April', 'nineteen ninety', 'third quarter of ', 'to '],
  ]
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ')), { maxLength: 40 })
      .map((pieces) => pieces.flat().join('')),
  )
  const published = fc.constantFrom('2024-03-07', '2024-02-29T23:59', '2024-12', '1999', null)

  test('every date is the text of its span, in order, with a value of the calendar or none', () => {
    fc.assert(
      fc.property(text, published, (story, day) => {
        const page = { text: story, language: 'en' }
        const found = findDates(articleFromText(day === null ? page : { ...page, published: day }))
        let end = 0
        for (const date of found) {
          expect(story.slice(date.start, date.end)).toBe(date.text)
          expect(date.start).toBeGreaterThanOrEqual(end)
          end = date.end
          expect(date.basis === 'none').toBe(date.value === null)
          if (date.value === null) continue
          const [, month, ofMonth, minute] =
            /^\d{4}(?:-(\d\d)(?:-(\d\d)(T\d\d:\d\d)?)?)?$/.exec(date.value) ?? []
          expect(Number.isNaN(Date.parse(date.value))).toBe(false)
          const precision = minute ? 'minute' : ofMonth ? 'day' : month ? 'month' : 'year'
          expect(date.precision).toBe(precision)
        }
      }),
    )
  })
})
