import { describe, expect, test } from 'vitest'
import { wordingAround } from '../../../src/extract/dates/tense.ts'

/** The tense around the day that stands in brackets. */
function tenseOf(marked: string): string | null {
  const start = marked.indexOf('[')
  const text = marked.replace(/[[\]]/g, '')
  return wordingAround(text, { start, end: marked.indexOf(']') - 1 }).tense
}

describe('the nearest verb before a date tells its tense', () => {
  test.each([
    ['The council met on [Monday].', 'past'],
    ['The council will meet on [Monday].', 'future'],
    ['She said on [Monday] that she will go.', 'past'],
    ['She said she would go on [Monday].', 'future'],
    ['Talks to end the strike began on [Monday].', 'past'],
    ['They agreed to meet on [Monday].', 'future'],
    ['Talks are to resume in Port Alder on [Monday].', 'future'],
    ['It opens at noon on [Monday].', 'future'],
    ['The end of [May] was wet.', 'past'],
    ['The dividend will be paid on [Monday].', 'future'],
    ['The reduced fare applies from [Monday].', 'future'],
    ['Fewer than expected on [Monday].', null],
    ['It had been scheduled for [Monday].', 'past'],
    ['The strike was extended until [Monday].', 'future'],
    ['They could not be reached on [Monday].', 'past'],
    ['The storm hit on [Monday].', 'past'],
    ['They agreed last night to halt the work for a month from [Monday].', 'future'],
    ['The council promised the traders a place from [Monday].', 'future'],
    ['If the boats can’t berth by [Monday] we are shut.', 'future'],
    ['It could cost her a seat on [Monday].', 'future'],
    ['She hopes that Mrs. Olsen will win on [Monday].', 'future'],
    ['The crews have waited since the storm of [May].', 'past'],
    ['They waited until [Monday].', 'past'],
    ['She went to see the mayor on [Monday].', null],
    ['The port will shut on [Monday].', 'future'],
  ])('%s', (marked, tense) => {
    expect(tenseOf(marked)).toBe(tense)
  })
})

describe('where none is there, the first behind it does', () => {
  test.each([
    ['On [Monday], the council will vote.', 'future'],
    ['On [Monday], the council voted.', 'past'],
    ['On [Monday], the sides planned to meet.', 'past'],
    ['On [Monday], talks are to resume.', 'future'],
    ['[Monday]', null],
  ])('%s', (marked, tense) => {
    expect(tenseOf(marked)).toBe(tense)
  })
})

describe('what is named by its day has its own verb behind it', () => {
  test.each([
    ['She spoke of [Monday]’s vote, which will be close.', null],
    ['[Monday]’s vote will be close.', 'future'],
    ['He set a [February 3] hearing.', null],
    ['She will be asked about the [June 8] call.', null],
    ['Ships gathered ahead of [Monday]’s race.', 'future'],
  ])('%s', (marked, tense) => {
    expect(tenseOf(marked)).toBe(tense)
  })
})
