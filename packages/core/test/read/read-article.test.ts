import { articleFromText, bodyText, MAX_PAGE_LENGTH, readArticle } from '@clipdesk/core'
import { describe, expect, test } from 'vitest'

const STORY =
  'The last ferry to Ostrow leaves an hour later from Monday on, the harbour office said.'

describe('a page that cannot be read', () => {
  test.each([
    ['empty', '', 'empty-page'],
    ['nothing but space', ' \n\u00A0\t\r\n\u200B\uFEFF', 'empty-page'],
    ['longer than any article', 'a '.repeat(MAX_PAGE_LENGTH / 2 + 1), 'page-too-large'],
    ['no text', `${STORY}\0`, 'not-text'],
    ['a menu alone', 'Home\nFerries\nJobs', 'no-article'],
  ])('is %s', (_, text, code) => {
    expect(() => readArticle({ text })).toThrow(
      expect.objectContaining({ name: 'ClipdeskError', code }),
    )
  })

  test('is one with a date that the caller got wrong', () => {
    expect(() => readArticle({ text: STORY, published: 'Monday' })).toThrow(
      expect.objectContaining({ code: 'bad-input' }),
    )
  })
})

describe('a page that can be read', () => {
  test('may be a single sentence', () => {
    const article = readArticle({ text: STORY })
    expect(bodyText(article)).toBe(STORY)
    expect(article).toMatchObject({ headline: null, furniture: [], published: null, byline: [] })
  })

  test('may be one long line without a full stop', () => {
    const line = 'Ferry to Ostrow leaves an hour later from Monday on'
    expect(bodyText(readArticle({ text: `Home\n${line}\nJobs` }))).toBe(line)
  })

  test('may be as long as the limit', () => {
    const text = STORY.padEnd(MAX_PAGE_LENGTH)
    expect(bodyText(readArticle({ text }))).toBe(STORY)
  })
})

describe('what the caller knows', () => {
  const printed = ['Ferry leaves later', '3 March 2024', STORY, STORY, '© 2024 Ostrow Post'].join(
    '\n',
  )
  const url = 'https://www.alderledger.example/2024/03/05/ferry'

  test('goes before what the page prints, and has no place in it', () => {
    const article = readArticle({
      text: printed,
      source: 'The Alder Ledger',
      published: '2024-03-04',
      url,
    })
    expect(article.source).toEqual({ name: 'The Alder Ledger', domain: 'alderledger.example' })
    expect(article.published).toMatchObject({ value: '2024-03-04', basis: 'given' })
    expect([article.spans.source, article.spans.published]).toEqual([undefined, undefined])
  })

  test('what the page prints goes before the address', () => {
    const article = readArticle({ text: printed, url })
    expect(article.source.name).toBe('Ostrow Post')
    expect(article.published).toMatchObject({ value: '2024-03-03', basis: 'text' })
  })

  test('the address is what is left', () => {
    expect(readArticle({ text: STORY, url }).published).toEqual({
      value: '2024-03-05',
      zone: null,
      precision: 'day',
      basis: 'url',
    })
  })

  test('an address that is none has no domain', () => {
    const article = readArticle({ text: STORY, url: 'ask Wenna' })
    expect([article.url, article.source.domain]).toEqual(['ask Wenna', null])
  })
})

describe('articleFromText', () => {
  test('takes every line as body, whatever it looks like', () => {
    const text = 'Home\r\n\r\nShare\r\nThe end.'
    const article = articleFromText({ text, headline: ' Signs of the times ' })
    expect(bodyText(article)).toBe('Home\n\nShare\n\nThe end.')
    expect(article).toMatchObject({ headline: 'Signs of the times', furniture: [], spans: {} })
    expect(article.text).toBe(text)
  })

  test('may be empty, and a blank headline is none', () => {
    const article = articleFromText({ text: '', headline: ' ' })
    expect([article.headline, article.paragraphs]).toEqual([null, []])
  })

  test('takes source, address and date from the caller', () => {
    const page = {
      text: STORY,
      source: 'Karso Dispatch',
      url: 'https://k.example/a',
      published: '2024',
    }
    expect(articleFromText(page)).toMatchObject({
      source: { name: 'Karso Dispatch', domain: 'k.example' },
      published: { value: '2024', precision: 'year', basis: 'given' },
    })
  })

  test('is refused where it is too long', () => {
    expect(() => articleFromText({ text: 'a'.repeat(MAX_PAGE_LENGTH + 1) })).toThrow(
      expect.objectContaining({ code: 'page-too-large' }),
    )
  })
})
