import { type OpenIndex, plainQuery } from '@clipdesk/core'
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
  ])('an article with %s is not found by %s where another has that', async (printed, query) => {
    const { file, find } = indexedDesk(open)
    const bodies = [printed, query].map((word) => [`Notes on ${word} from the quay.`])
    await file({ key: 'a', body: bodies[0] ?? [] }, { key: 'b', body: bodies[1] ?? [] })
    expect(await find(query)).toEqual(['b'])
  })

  test.each([
    ['harbor', ['harbour'], 'a letter left out'],
    ['harbuor', ['harbour'], 'two letters exchanged'],
    ['harbourmastr', ['harbourmaster'], 'a letter left out of a long word'],
    ['lightho', ['lighthouse'], 'a beginning'],
  ])('where no article has %s, %j is looked for, and it is said: %s', async (typed, used) => {
    const { index, file, find } = indexedDesk(open)
    await file({ key: 'a', body: [`Notes on ${used[0]} from the quay.`] }, { key: 'b' })
    expect(await find(typed)).toEqual(['a'])
    const { otherWords } = await index.search(plainQuery(typed), { limit: 1 })
    expect(otherWords).toEqual([{ typed, used, as: 'instead' }])
  })

  test.each(['walrus', 'harb7', 'hrb'])('nothing is looked for instead of %s', async (typed) => {
    const { file, find } = indexedDesk(open)
    await file({ key: 'a', body: ['Notes on the harbour.'] })
    expect(await find(typed)).toEqual([])
  })

  test('spellings of a name find one another, the one that was typed first', async () => {
    const { index, file, find } = indexedDesk(open)
    const about = (name: string) => [
      `On the quay of the old port a crowd waited all day long for the arrival of ${name} and his men.`,
    ]
    await file(
      { key: 'a', body: about('Esmail Qaani') },
      { key: 'b', body: about('Ismail Ghaani') },
    )
    expect(await find('Ghaani')).toEqual(['b', 'a'])
    expect(await find('qaani')).toEqual(['a', 'b'])
    expect(await find('-ghaani crowd')).toEqual(['a'])
    const { otherWords } = await index.search(plainQuery('ghaani'), { limit: 1 })
    expect(otherWords).toEqual([{ typed: 'ghaani', used: ['qaani'], as: 'variant' }])
  })

  test('names of places that look alike stay apart', async () => {
    const { file, find } = indexedDesk(open)
    const from = (place: string) => [
      `The envoy came to the port from the north of ${place} by ship with all of her staff and papers.`,
    ]
    await file({ key: 'a', body: from('Austria') }, { key: 'b', body: from('Australia') })
    expect(await find('Austria')).toEqual(['a'])
  })
}
