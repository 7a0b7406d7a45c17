import type { OpenIndex } from '@clipdesk/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexedDesk } from './indexed-desk.ts'

const HARBOUR = { key: 'harbour', headline: 'Harbour reopens after storm', body: ['Ferries sail.'] }
const MINISTRY = { key: 'ministry', headline: 'Ministry reopens the Erdoğan theatre' }
const POLICE = { key: 'police', headline: 'Policemen strike at Al-Quds', body: ['A harbour story'] }
const MUSEUM = { key: 'museum', headline: 'Theatre museum to open' }
const COUNCIL = { key: 'council', headline: 'Council strikes deal on harbouring ships' }

/** Which articles are suggested for what is typed so far. */
export function testSuggesting(open: OpenIndex): void {
  describe('suggesting', () => {
    testBeginnings(open)
    testOrder(open)
  })
}

function testBeginnings(open: OpenIndex): void {
  test.each<[typed: string, found: readonly string[], because: string]>([
    ['harb', ['harbour', 'council'], 'the last word may be a beginning'],
    ['HARB', ['harbour', 'council'], 'letter case does not matter'],
    ['harbours', ['harbour', 'council'], 'a complete word may stand there in another form'],
    ['harbouri', ['council'], 'a beginning may be longer than the stem'],
    ['policem', ['police'], 'a beginning may be longer than the stem'],
    ['ministr', ['ministry'], 'a beginning may end inside what stemming changes'],
    ['ministries', ['ministry'], 'another form is found however it ends'],
    ['erdog', ['ministry'], 'accents do not matter'],
    ['storm harb', ['harbour'], 'every word is needed, in any order'],
    ['harb stor', [], 'only the last word is a beginning'],
    ['harb ', [], 'white space ends the last word'],
    ['strike ', ['police', 'council'], 'an ended word may stand there in another form'],
    ['al-qu', ['police'], 'a hyphen parts words'],
    ['the harb', ['harbour', 'council'], 'complete words too common to search for are passed over'],
    ['the', ['ministry', 'museum'], 'a common word may be the beginning of a rarer one'],
    ['"-storm', ['harbour'], 'there is no syntax'],
    ['ferr', [], 'the body does not count'],
    ['xyz', [], 'what no headline has finds nothing'],
    ['', [], 'nothing finds nothing'],
    [' -"… ', [], 'signs find nothing'],
    ['the ', [], 'common words alone find nothing'],
  ])('%j finds %j: %s', async (typed, found) => {
    const { file, suggest } = indexedDesk(open)
    await file(HARBOUR, MINISTRY, POLICE, COUNCIL, MUSEUM)
    expect([...(await suggest(typed))].sort()).toEqual([...found].sort())
  })

  test.each([
    ['de', 'Hafenarbeiter streiken wieder'],
    ['fr', 'Les navires attendent au large'],
    ['ru', 'Паромы снова ходят'],
    ['tr', 'Limanda grev bitti'],
  ])('any words of a headline find it in its own language: %s', async (language, headline) => {
    const { file, suggest } = indexedDesk(open)
    await file({ key: 'a', headline, language }, { key: 'b', headline: 'Ferry', language: 'en' })
    for (let end = 1; end <= headline.length; end += 1)
      expect({ end, found: await suggest(headline.slice(0, end)) }).toMatchObject({
        found: expect.arrayContaining(['a']),
      })
    for (const word of headline.split(' ').slice(1))
      expect(await suggest(`${word} `)).toEqual(['a'])
  })

  test('a changed article is suggested by its new headline only', async () => {
    const { file, suggest } = indexedDesk(open)
    await file({ key: 'a', headline: 'Ferry strike' }, { key: 'b' })
    await file({ key: 'a', headline: 'Bridge opens' })
    expect([await suggest('fer'), await suggest('bri')]).toEqual([[], ['a']])
  })

  test('any beginning of a headline finds it', async () => {
    const { file, suggest } = indexedDesk(open)
    await file(HARBOUR, MINISTRY, POLICE, COUNCIL)
    for (const { key, headline } of [HARBOUR, MINISTRY, POLICE, COUNCIL]) {
      for (let end = 1; end <= headline.length; end += 1) {
        const typed = headline.slice(0, end)
        expect({ typed, found: await suggest(typed) }).toMatchObject({
          found: expect.arrayContaining([key]),
        })
      }
    }
  })

  test('any text will do', async () => {
    const { file, suggest } = indexedDesk(open)
    await file(HARBOUR, MINISTRY, POLICE, COUNCIL)
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (typed) => {
        const found = await suggest(typed, 2)
        expect(new Set(found).size).toBe(found.length)
        expect(found.length).toBeLessThanOrEqual(2)
      }),
    )
  })
}

function testOrder(open: OpenIndex): void {
  test('a whole word comes before a longer one, however rare that is', async () => {
    const { file, suggest } = indexedDesk(open)
    const ports = ['a', 'b', 'c'].map((key) => ({ key, headline: 'Port is shut all week long' }))
    await file({ key: 'porter', headline: 'Porter' }, ...ports)
    expect(await suggest('port')).toEqual(['c', 'b', 'a', 'porter'])
    expect(await suggest('port', 2)).toEqual(['c', 'b'])
  })

  test('so it does however well its other words fit', async () => {
    const { file, suggest } = indexedDesk(open)
    const ports = Array.from({ length: 20 }, (_, i) => ({ key: `k${i}`, headline: 'Port news' }))
    const whole = 'Ferry port is shut all week long for repairs of its outer walls, office says'
    await file({ key: 'whole', headline: whole }, { key: 'longer', headline: 'Ferry portal' })
    await file(...ports)
    expect(await suggest('ferry port')).toEqual(['whole', 'longer'])
    await file({ key: 'the', headline: 'The ferry' }, { key: 'theatre', headline: 'Theatre ferry' })
    expect(await suggest('ferry the')).toEqual(['the', 'theatre'])
  })

  test('equal scores fall newest first, and the limit leaves out the last', async () => {
    const { file, suggest } = indexedDesk(open)
    await file(...['a', 'b', 'c'].map((key) => ({ key, headline: 'Ferry sails' })))
    expect(await suggest('fer')).toEqual(['c', 'b', 'a'])
    expect(await suggest('fer', 2)).toEqual(['c', 'b'])
    expect(await suggest('fer', 0)).toEqual([])
  })
}
