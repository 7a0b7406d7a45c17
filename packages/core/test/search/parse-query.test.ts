import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuery, plainQuery } from '../../src/search/parse-query.ts'
import type { QueryPart } from '../../src/search/query.ts'

/** Parts as one would type them. */
const typed = (parts: readonly QueryPart[]) =>
  parts.map(({ kind, text }) => (kind === 'phrase' ? `"${text}"` : text))

describe('parseQuery', () => {
  test.each<[text: string, wanted: string[], excluded: string[]]>([
    ['harbour storm', ['harbour', 'storm'], []],
    ['  harbour\n\tstorm ', ['harbour', 'storm'], []],
    ['"peace talks" quay', ['"peace talks"', 'quay'], []],
    ['“peace talks” „am Kai“ «au port»', ['"peace talks"', '"am Kai"', '"au port"'], []],
    ['quay "peace talks', ['quay', '"peace talks"'], []],
    ['quay "', ['quay'], []],
    ['quay "" "!"', ['quay'], []],
    ['harbour -police', ['harbour'], ['police']],
    ['-police harbour', ['harbour'], ['police']],
    ['harbour -"peace talks"', ['harbour'], ['"peace talks"']],
    ['harbour -“peace talks', ['harbour'], ['"peace talks"']],
    ['al-Quds F-35', ['al-Quds', 'F-35'], []],
    ['harbour -al-Quds', ['harbour'], ['al-Quds']],
    ['harbour - police', ['harbour', 'police'], []],
    ['harbour – police & fire', ['harbour', 'police', 'fire'], []],
    ['mayor:"peace talks"', ['mayor:', '"peace talks"'], []],
    ['U.S. Qa’ani 10,000', ['U.S.', 'Qa’ani', '10,000'], []],
    ['', [], []],
    ['?! … -', [], []],
  ])('%s', (text, wanted, excluded) => {
    const query = parseQuery(text)
    expect(query.text).toBe(text)
    expect(typed(query.wanted)).toEqual(wanted)
    expect(typed(query.excluded)).toEqual(excluded)
  })

  test('every text is a query, and its parts are in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab"“”- \n’.1') }), (text) => {
        const { wanted, excluded } = parseQuery(text)
        for (const part of [...wanted, ...excluded]) expect(text).toContain(part.text)
      }),
    )
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseQuery(text)))
  })

  test.each(['"', '-', '-"', ' -', 'a"', '"a', 'a '])(
    'a megabyte of %j takes linear time',
    (piece) => {
      const start = performance.now()
      parseQuery(piece.repeat(1_000_000 / piece.length))
      expect(performance.now() - start).toBeLessThan(10_000)
    },
  )
})

describe('plainQuery', () => {
  test('takes quotation marks and minuses as print', () => {
    const { wanted, excluded } = plainQuery('Mayor: "no talks" -police')
    expect(wanted.every(({ kind }) => kind === 'word')).toBe(true)
    expect(wanted.map(({ text }) => text)).toEqual(['Mayor:', '"no', 'talks"', '-police'])
    expect(excluded).toEqual([])
  })
})
