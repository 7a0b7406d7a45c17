import { Article, bodyText, ClipdeskError } from '@clipdesk/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWithin } from '../../src/read/read-within.ts'
import { HEADLINE, STORY } from './fixtures/story.ts'
import { expectSoundArticle } from './span-claims.ts'

const story = STORY.join('\n\n')
const text = `A note on top of it, which is long enough to be read.\n\n**${HEADLINE}**\n\nBy Mara Olsen\n\n${story}\n\nBelow it.`
const part = { start: text.indexOf('**'), end: text.indexOf('\n\nBelow') }
const shown = text.replace(/\*/g, ' ')
const start = text.indexOf(HEADLINE)
const heading = { start, end: start + HEADLINE.length }

test('a part is read, the rest is furniture, and all of it stands where it came', () => {
  const article = readWithin({ text }, { part, shown, heading })
  expect(article.headline).toBe(HEADLINE)
  expect(article.byline).toEqual(['Mara Olsen'])
  expect(bodyText(article)).toBe(story)
  expect(article.furniture.map((span) => text.slice(span.start, span.end))).toEqual([
    'A note on top of it, which is long enough to be read.',
    'Below it.',
  ])
  expectSoundArticle(article, text)
})

test('any part of any text is an article that holds together, or is refused', () => {
  const lines = fc.array(
    fc.constantFrom(...STORY, HEADLINE, 'By Mara Olsen', '4 March 2024', 'Share', '', '> x', '• a'),
    { minLength: 1, maxLength: 12 },
  )
  fc.assert(
    fc.property(lines, fc.nat(12), fc.nat(12), (list, from, to) => {
      const whole = list.join('\n')
      const at = (count: number) => list.slice(0, count).join('\n').length
      const within = { start: at(Math.min(from, to)), end: at(Math.max(from, to)) }
      try {
        const article = readWithin({ text: whole }, { part: within })
        expect(Article.safeParse(article).error).toBeUndefined()
        expectSoundArticle(article, whole)
      } catch (error) {
        if (!(error instanceof ClipdeskError)) throw error
      }
    }),
  )
})
