import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PLACES, STEPS, sumChain } from '../../src/read/body-chain.ts'

const BEGINS = ['before', 'body']
const ENDS = ['before', 'body', 'after']

/** Every way through so many lines, with what it adds up to. */
function waysThrough(length: number, scores: readonly number[], steps: readonly number[]) {
  let ways = PLACES.map((_, place) => ({ places: [place], sum: scores[place] ?? 0 })).filter(
    ({ places: [first = 0] }) => BEGINS.includes(PLACES[first] ?? ''),
  )
  for (let at = 1; at < length; at += 1) {
    ways = ways.flatMap(({ places, sum }) =>
      STEPS.flatMap(({ from, to }, step) =>
        from === places.at(-1)
          ? [
              {
                places: [...places, to],
                sum: sum + (steps[step] ?? 0) + (scores[at * 4 + to] ?? 0),
              },
            ]
          : [],
      ),
    )
  }
  return ways.filter(({ places }) => ENDS.includes(PLACES[places.at(-1) ?? 0] ?? ''))
}

const number = fc.double({ min: -3, max: 3, noNaN: true })
const chain = fc.integer({ min: 1, max: 5 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    scores: fc.array(number, { minLength: 4 * length, maxLength: 4 * length }),
    steps: fc.array(number, { minLength: STEPS.length, maxLength: STEPS.length }),
  }),
)

test('the chances are those that adding up every way gives', () => {
  fc.assert(
    fc.property(chain, ({ length, scores, steps }) => {
      const sums = sumChain(Float64Array.from(scores), Float64Array.from(steps))
      const ways = waysThrough(length, scores, steps).map(({ places, sum }) => ({
        places,
        weight: Math.exp(sum),
      }))
      const all = ways.reduce((total, { weight }) => total + weight, 0)
      expect(sums.total).toBeCloseTo(Math.log(all), 9)
      for (let at = 0; at < length; at += 1) {
        PLACES.forEach((_, place) => {
          const through = ways.filter(({ places }) => places[at] === place)
          const chance = through.reduce((total, { weight }) => total + weight, 0) / all
          expect(sums.chances[at * 4 + place]).toBeCloseTo(chance, 9)
        })
      }
      STEPS.forEach(({ from, to }, step) => {
        const taken = ways.map(({ places, weight }) => {
          const times = places.filter(
            (place, at) => at > 0 && places[at - 1] === from && place === to,
          )
          return times.length * weight
        })
        const expected = taken.reduce((a, b) => a + b, 0) / all
        expect(sums.expectedSteps()[step]).toBeCloseTo(expected, 9)
      })
    }),
  )
})

test('what is not allowed has no chance', () => {
  const scores = new Float64Array(12)
  const onlyBody = 1 << PLACES.indexOf('body')
  const { chances } = sumChain(scores, new Float64Array(STEPS.length), [0b1111, onlyBody, 0b1111])
  expect([...chances.slice(4, 8)]).toEqual([0, 1, 0, 0])
})

test('without a way the sum is minus infinity', () => {
  const { total } = sumChain(new Float64Array(4), new Float64Array(STEPS.length), [0b1000])
  expect(total).toBe(Number.NEGATIVE_INFINITY)
})
