import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closeWords } from '../../../src/search/index/spelling.ts'

/** Letters that are wrong, by trying everything: added, dropped, changed, or exchanged with their neighbour. */
function lettersWrong(from: string, to: string): number {
  if (from === '' || to === '') return from.length + to.length
  const [a, b] = [from.slice(1), to.slice(1)]
  if (from[0] === to[0]) return lettersWrong(a, b)
  const isExchanged = from.length > 1 && to.length > 1 && from[0] === to[1] && from[1] === to[0]
  return (
    1 +
    Math.min(
      lettersWrong(a, b),
      lettersWrong(a, to),
      lettersWrong(from, b),
      isExchanged ? lettersWrong(from.slice(2), to.slice(2)) : Number.POSITIVE_INFINITY,
    )
  )
}

const letter = fc.constantFrom('a', 'b', 'c')
const word = fc.array(letter, { minLength: 2, maxLength: 8 }).map((letters) => letters.join(''))

test('those are close that have the fewest letters wrong, one at most, two in long words', () => {
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { maxLength: 12 }), (typed, known) => {
      const most = typed.length < 4 ? -1 : typed.length < 7 ? 1 : 2
      const alike = known
        .filter((one) => one[0] === typed[0])
        .map((one) => ({ one, wrong: lettersWrong(typed, one) }))
      const least = Math.min(...alike.map(({ wrong }) => wrong))
      const wanted = alike.filter(({ wrong }) => wrong === least && wrong <= most)
      expect(closeWords(typed, known)).toEqual(wanted.map(({ one }) => one))
    }),
    { numRuns: 2000 },
  )
})

describe('beside known cases', () => {
  test.each<[typed: string, known: readonly string[], close: readonly string[]]>([
    ['harbor', ['harbour', 'harvest', 'arbor'], ['harbour']],
    ['strkie', ['strike', 'strict'], ['strike']],
    ['ferry', ['fern', 'fairy', 'ferries', 'ferryman'], []],
    ['ferrie', ['ferried', 'ferries', 'fern'], ['ferried', 'ferries']],
    ['harbuormastr', ['harbourmaster'], ['harbourmaster']],
    ['lamp', ['lamp', 'lamps'], ['lamp']],
    ['lam', ['lamp'], []],
    ['x'.repeat(41), ['x'.repeat(40)], []],
    ['ferrry', [], []],
  ])('%s among %j: %j', (typed, known, close) => {
    expect(closeWords(typed, known)).toEqual(close)
  })

  test('one that will not do makes way for one further off', () => {
    const known = ['harbormaste', 'harbourmaster']
    const isMeant = (one: string) => one !== 'harbormaste'
    expect(closeWords('harbormaster', known)).toEqual(known)
    expect(closeWords('harbormaste', known, isMeant)).toEqual(['harbourmaster'])
  })
})
