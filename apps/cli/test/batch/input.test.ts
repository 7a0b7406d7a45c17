import { expect, test } from 'vitest'
import type { z } from 'zod'
import { ArticleLine, PageLine, parse, TextLine, WithId } from '../../src/batch/input.ts'

test.each([
  ['2024-03-01', '2024-03-01T00:00:00.000Z'],
  ['2024-03-01T09:30', '2024-03-01T09:30:00.000Z'],
  ['2024-03-01T09:30:00Z', '2024-03-01T09:30:00.000Z'],
  ['2024-03-01T09:30:00+02:00', '2024-03-01T07:30:00.000Z'],
])('a page that came in at %s came in at %s', (received, moment) => {
  expect(parse(PageLine, { text: 'News.', received }).received).toEqual(new Date(moment))
})

test.each(['yesterday', '2024-02-31', '09:30', ''])('"%s" is no date to come in at', (received) => {
  expect(() => parse(PageLine, { text: 'News.', received })).toThrow(
    'This line cannot be used: "received" must be an ISO date or date-time.',
  )
})

test.each([
  ['a list', WithId, [1], 'it must be a JSON object'],
  ['no id', WithId, { text: 'News.' }, '"id" is missing'],
  ['null for an id', WithId, { id: null }, '"id" is missing'],
  ['an id of another kind', WithId, { id: {} }, '"id" must be a string or a number'],
  ['a number for a text', PageLine, { text: 5 }, '"text" must be text'],
  ['no page', PageLine, {}, 'it must have either "text" or "html"'],
  ['two pages', PageLine, { text: 'a', html: 'b' }, 'it must have either "text" or "html"'],
  ['two faults', TextLine, { url: 3 }, '"text" is missing; "url" must be text'],
  [
    'half an article',
    ArticleLine,
    { article: 3 },
    '"article" is wrong (expected object, received number)',
  ],
])('of a line with %s is said what is wrong', (_, schema, value, fault) => {
  expect(() => parse<z.ZodType>(schema, value)).toThrow(`This line cannot be used: ${fault}`)
})
