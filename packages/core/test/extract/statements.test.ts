import { readdirSync, readFileSync } from 'node:fs'
import { findQuotes, readArticle, summarize } from '@clipdesk/core'
import { describe, expect, test } from 'vitest'
import { findStatements } from '../../src/answer/summary/statements.ts'
import { splitStatements } from '../../src/extract/statements.ts'

describe('a quotation is not cut', () => {
  test.each([
    ['in curly marks', '“We waited. Nobody came,” she said. The gate stayed shut.'],
    ['in straight marks', '"We waited. Nobody came," she said. The gate stayed shut.'],
    ['in single marks', '‘We waited. Nobody came,’ she said. The gate stayed shut.'],
    ['in straight single marks', "'We waited. Nobody came,' she said. The gate stayed shut."],
    ['in doubled single marks', "''We waited. Nobody came,'' she said. The gate stayed shut."],
    [
      'with an apostrophe inside',
      '‘We didn’t wait. Nobody’d come,’ she said. The gate stayed shut.',
    ],
  ])('%s', (_, paragraph) => {
    expect(splitStatements(paragraph).map(({ start, end }) => paragraph.slice(start, end))).toEqual(
      [paragraph.slice(0, paragraph.indexOf(' The gate')), 'The gate stayed shut.'],
    )
  })

  test('an apostrophe opens none', () => {
    const paragraph = 'The dockers’ march drew 400. It was the ‘90s again. ’Twas said to be loud.'
    expect(splitStatements(paragraph)).toHaveLength(3)
  })
})

const PAGES = new URL('../../../../seeds/pages/', import.meta.url)

describe('no words of a speaker are shown as the outlet’s own', () => {
  test.each(readdirSync(PAGES))('in %s', (name) => {
    const article = readArticle({ text: readFileSync(new URL(name, PAGES), 'utf8') })
    const quotations = findQuotes(article)
    const inside = findStatements(article)
      .filter(({ voice }) => voice === 'outlet')
      .filter(({ start, end }) =>
        quotations.some((quote) => quote.start <= start && end <= quote.end + 1),
      )
    expect(inside.map(({ start, end }) => article.text.slice(start, end))).toEqual([])
    expect(summarize(article).sentences.every(({ voice }) => voice !== 'quotation')).toBe(true)
  })
})
