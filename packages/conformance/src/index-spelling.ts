import type { OpenIndex } from '@clipdesk/core'
import { expect, test } from 'vitest'
import { indexedDesk } from './indexed-desk.ts'

/** Which spellings of a word find one another. */
export function testSpelling(open: OpenIndex): void {
  test.each([
    ['Qa’ani', 'qaani'],
    ["Qa'ani", 'Qa’ani'],
    ['Qaani', 'QA’ANI'],
    ['Qaʿani', "qa'ani"],
    ['Erdoğan', 'erdogan'],
    ['Zurich', 'Zürich'],
    ['Łódź', 'lodz'],
    ['U.S.', 'US'],
    ['US', 'U.S.'],
    ['U.S.', 'us'],
    ['U.N. envoy', 'UN'],
    ['the mayor’s', 'mayor'],
    ['the mayor', "mayor's"],
    ['ferries', 'ferry'],
    ['protested', 'protests'],
    ['10,000', '10000'],
    ['F-35', 'f-35'],
    ['Москва', 'москва'],
  ])('an article with %s is found by %s', async (printed, query) => {
    const { file, find } = indexedDesk(open)
    await file({ key: 'a', body: [`Notes on ${printed} from the quay.`] }, { key: 'b' })
    expect(await find(query)).toEqual(['a'])
  })

  test.each([
    ['Zoë Marr', 'zoe'],
    ['Zoe Marr', '"zoë marr"'],
    ['the U.S. envoy', '"US envoy"'],
    ['the mayor’s office', '"mayor office"'],
  ])('a name keeps together in a phrase: %s is found by %s', async (printed, query) => {
    const { file, find } = indexedDesk(open)
    await file({ key: 'a', body: [`A word with ${printed}.`] })
    expect(await find(query)).toEqual(['a'])
  })

  test.each([
    ['peace', 'peach'],
    ['harbour', 'harb'],
    ['1.5', '15'],
  ])('an article with %s is not found by %s', async (printed, query) => {
    const { file, find } = indexedDesk(open)
    await file({ key: 'a', body: [`Notes on ${printed} from the quay.`] })
    expect(await find(query)).toEqual([])
  })
}
