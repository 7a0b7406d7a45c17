import {
  articleFromText,
  ClipdeskError,
  findDates,
  findQuotes,
  readArticle,
  splitSentences,
  summarize,
} from '@clipdesk/core'
import { describe, expect, test } from 'vitest'
import { findClockTimes } from '../../src/extract/dates/clock.ts'
import { findFullDates } from '../../src/extract/dates/full-dates.ts'
import { findRelativeDays } from '../../src/extract/relative-days.ts'
import { voiceOf } from '../../src/extract/speech.ts'
import { expectSoundArticle } from './span-claims.ts'

/** Quadratic work on so many characters takes longer than a test may; linear work takes milliseconds. */
const SIZE = 200_000
const HOSTILE = [
  ...[
    '(',
    '[',
    '"',
    "'",
    "''",
    " 'a",
    '“',
    '‘',
    '’',
    '.',
    '. ',
    ' ',
    '|',
    ' | ',
    '>',
    '/',
    ',',
    '\n',
    '\r\n',
  ],
  ...[
    'A ',
    'A. ',
    'Mr. ',
    '? “A',
    '.[1]',
    '… ',
    'a.The ',
    '1',
    '1:',
    '4 March ',
    'March ',
    '2019-',
    'last ',
    'twenty ',
    'at 5 p.m. ',
    'a’',
    ' ‘a',
    'and ',
    'By A ',
    '© A',
    '(photo ',
    '\u200B',
  ],
]
const STORY = 'Dockers at Port Alder stopped work on Monday over the night rota, the port said.'

describe.each(HOSTILE)('200,000 characters of %j', (unit) => {
  const run = unit.repeat(Math.ceil(SIZE / unit.length))

  test.each([
    ['alone', run],
    ['inside a byline above a story', `By Mara${run}Olsen\n${STORY}`],
    ['under a story and in one line with it', `Strike shuts the port\n${STORY}\n${STORY} ${run}`],
  ])('%s are read or refused', (_, text) => {
    try {
      const article = readArticle({ text })
      expect(article.text).toBe(text)
      summarize(article)
      findQuotes(article)
    } catch (error) {
      if (!(error instanceof ClipdeskError)) throw error
    }
  })

  test('hold up none of the functions that look into a text', () => {
    for (const find of [splitSentences, findFullDates, findClockTimes, findRelativeDays, voiceOf])
      find(run)
    const article = articleFromText({ text: run, language: 'en', published: '2024-03-07' })
    expect(article.text).toBe(run)
    expect(findDates(article).every(({ text }) => run.includes(text))).toBe(true)
  })
})

test('a page of many short lines and one of one long line come out whole', () => {
  for (const separator of ['\n', ' ']) {
    const text = Array.from({ length: 500 }, () => STORY).join(separator)
    expectSoundArticle(readArticle({ text }), text)
  }
})
