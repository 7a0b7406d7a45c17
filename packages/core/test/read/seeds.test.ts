import { Article, readArticle } from '@clipdesk/core'
import { describe, expect, test } from 'vitest'
import { asGold, differences, goldNames, goldOf, seedPage } from './gold.ts'
import { KNOWN_DIFFERENCES } from './known-differences.ts'

describe('a sample page is read as its gold says, but for the differences that are known', () => {
  test.each(goldNames)('%s', (name) => {
    const read = asGold(readArticle({ text: seedPage(name) }))
    expect(differences(goldOf(name), read)).toEqual(KNOWN_DIFFERENCES[name] ?? [])
  })
})

test('no difference is known of a page that does not exist', () => {
  expect(goldNames).toEqual(expect.arrayContaining(Object.keys(KNOWN_DIFFERENCES)))
})

test('the sample pages have not gone missing', () => {
  expect(goldNames.length).toBeGreaterThanOrEqual(28)
})

test.each(goldNames)('what is read from %s is an article in the form that is filed', (name) => {
  const article = readArticle({ text: seedPage(name) })
  expect(Article.parse(article)).toEqual(article)
})
