import { articleFromText, isInEnglish, readArticle } from '@clipdesk/core'
import { readHtmlArticle } from '@clipdesk/core/read/html'
import { describe, expect, test } from 'vitest'

const ENGLISH =
  'The keeper of the lantern at Northmoor has counted the boats of every night since the storm, and she said that none was missing.'
const GERMAN =
  'Die Wärterin der Laterne von Northmoor hat seit dem Sturm in jeder Nacht die Boote gezählt, und sie sagt, dass keines fehlt.'
const DANISH =
  'Fyrpasseren i Northmoor har talt bådene hver nat siden stormen, og hun siger, at der ikke mangler nogen af dem i havnen endnu.'

const said = (article: ReturnType<typeof readArticle>) => [article.language, article.bases.language]
const html = (lang: string, body: string) =>
  readHtmlArticle({ html: `<html lang="${lang}"><h1>A lantern</h1><p>${body}</p><p>${body}</p>` })

test('a plain page is in the language that its body is detected to be in', () => {
  expect(said(readArticle({ text: `Laterne\n\n${GERMAN}\n\n${GERMAN}` }))).toEqual(['de', 'text'])
  expect(said(articleFromText({ text: ENGLISH }))).toEqual(['en', 'text'])
})

test('a language that cannot be told is null, and rests on nothing', () => {
  expect(said(articleFromText({ text: '12 : 14' }))).toEqual([null, undefined])
})

describe('what markup declares', () => {
  test.each([
    ['stands with its region', 'en-GB', ENGLISH, 'en-GB'],
    ['is put in the form of a tag', 'en_gb', ENGLISH, 'en-GB'],
    ['stands where detection may take a neighbour for it', 'nb-NO', DANISH, 'nb-NO'],
    ['stands where its language cannot be detected', 'fy', GERMAN, 'fy'],
    ['stands where the body does not tell', 'de', 'Velin 12, Lissand 14, Northmoor 9.', 'de'],
  ])('%s', (_, declared, body, language) => {
    expect(said(html(declared, body))).toEqual([language, 'metadata'])
  })

  test.each([
    ['is passed over where the body is surely in another language', 'en', 'de'],
    ['is passed over where it is no tag', 'german', 'de'],
    ['is passed over where it names no language', 'und', 'de'],
    ['may be missing', '', 'de'],
    ['is no tag though it looks like one', 'en-1', 'de'],
  ])('%s', (_, declared, language) => {
    expect(said(html(declared, GERMAN))).toEqual([language, 'text'])
  })
})

describe('what the caller gives', () => {
  test('goes before what is declared and detected', () => {
    const page = { language: 'nds-de' }
    expect(said(articleFromText({ ...page, text: ENGLISH }))).toEqual(['nds-DE', 'given'])
    const markup = { ...page, html: `<html lang="en"><h1>A lantern</h1><p>${ENGLISH}</p>` }
    expect(said(readHtmlArticle(markup))).toEqual(['nds-DE', 'given'])
  })

  test('is refused where it is no tag', () => {
    expect(() => articleFromText({ text: ENGLISH, language: 'German' })).toThrow(
      '"German" is no language tag. Write it as in: en, en-GB, de.',
    )
  })
})

test.each([
  ['en', true],
  ['en-GB', true],
  [null, true],
  ['de', false],
])('an article in %s: English is %s', (language, english) => {
  expect(isInEnglish({ language })).toBe(english)
})
