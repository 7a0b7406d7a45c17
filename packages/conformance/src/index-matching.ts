import type { OpenIndex } from '@clipdesk/core'
import { expect, test } from 'vitest'
import { indexedDesk } from './indexed-desk.ts'

const HARBOUR = {
  key: 'harbour',
  headline: 'Harbour reopens after storm',
  caption: 'A crane beside the lighthouse',
  body: ['The ferry sailed at dawn.', 'Peace talks on the quay were put off, police said.'],
  furniture: 'More on this: volcano watch',
}
const COUNCIL = {
  key: 'council',
  headline: 'Council votes on budget',
  body: [
    'Members held talks about the ferry and the peace of the neighbourhood.',
    'The Al-Quds café was not on the list, to be or not to be decided later.',
  ],
}
const MUSEUM = {
  key: 'museum',
  headline: 'Museum shows lost maps',
  body: ['Quds, a painter, met Al Novak there.'],
  speaker: 'Ilse Brandvold',
}

/** Which articles match a query, and in which order they come. */
export function testMatching(open: OpenIndex): void {
  test.each<[query: string, found: readonly string[], because: string]>([
    ['storm', ['harbour'], 'the headline is searched'],
    ['lighthouse', ['harbour'], 'captions are searched'],
    ['dawn', ['harbour'], 'the body is searched'],
    ['brandvold', ['museum'], 'speakers that a person gave are searched'],
    ['volcano', [], 'furniture is not searched'],
    ['storm budget', ['harbour', 'council'], 'any of the words is enough'],
    ['"peace talks"', ['harbour'], 'the words of a phrase stand together, in their order'],
    ['“PEACE talks”', ['harbour'], 'a phrase is compared without regard to case'],
    ['"peace talk"', [], 'a phrase is not stemmed'],
    ['"put off police"', ['harbour'], 'punctuation does not part a phrase'],
    ['"dawn peace"', [], 'a phrase does not cross paragraphs'],
    ['"to be or not to be"', ['council'], 'a phrase may be all common words'],
    ['"the ferry" budget', ['council'], 'with a phrase, one of the words is still needed'],
    ['"the ferry" "peace talks"', ['harbour'], 'all phrases are needed'],
    ['ferry -police', ['council'], 'an excluded word leaves out'],
    ['ferry -"peace talks"', ['council'], 'an excluded phrase leaves out'],
    ['ferry -"to be or"', ['harbour'], 'an excluded phrase may be all common words'],
    ['ferry -the', ['harbour', 'council'], 'a word too common to search for leaves out nothing'],
    ['quds -al-Quds', ['museum'], 'an excluded name with a hyphen is that name'],
  ])('%s finds %j: %s', async (query, found) => {
    const { file, find } = indexedDesk(open)
    await file(HARBOUR, COUNCIL, MUSEUM)
    expect([...(await find(query))].sort()).toEqual([...found].sort())
  })

  test('an article with both words comes before those with one', async () => {
    const { file, find } = indexedDesk(open)
    await file(
      { key: 'both', body: ['The ferry met the tanker in fog off the northern cape.'] },
      { key: 'one', body: ['The ferry sailed on time and the ferry came back on time.'] },
    )
    expect(await find('ferry tanker')).toEqual(['both', 'one'])
  })

  test('the rare word weighs more than the common one', async () => {
    const { file, find } = indexedDesk(open)
    const common = ['a', 'b', 'c', 'd'].map((key) => ({ key, body: ['Ferry timetable for May'] }))
    await file({ key: 'rare', body: ['Tanker timetable for May'] }, ...common)
    expect((await find('ferry tanker'))[0]).toBe('rare')
  })

  test('equal scores fall newest first, and the limit leaves out the last', async () => {
    const { file, find } = indexedDesk(open)
    const same = ['first', 'second', 'third'].map((key) => ({ key, headline: 'Ferry sails' }))
    await file(...same)
    expect(await find('ferry')).toEqual(['third', 'second', 'first'])
    expect(await find('ferry', 2)).toEqual(['third', 'second'])
    await file({ key: 'first', headline: 'Ferry sails' })
    expect(await find('ferry')).toEqual(['third', 'second', 'first'])
  })
}
