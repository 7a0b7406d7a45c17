import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { folded } from '../../../src/search/index/folded.ts'
import { fillOf, likeness, sketchOf } from '../../../src/search/index/sketch.ts'
import { stateOf } from './fixtures/state.ts'

const numbers = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 150 })
const sketched = (list: readonly number[]) => sketchOf(Uint32Array.from(list))

test('likeness is the same both ways, from nothing to all, and all of itself', () => {
  fc.assert(
    fc.property(numbers, numbers, (one, other) => {
      const [a, b] = [sketched(one), sketched(other)]
      expect(likeness(a, b)).toBe(likeness(b, a))
      expect(likeness(a, b)).toBeGreaterThanOrEqual(0)
      expect(likeness(a, b)).toBeLessThanOrEqual(1)
      expect(likeness(a, a)).toBe(fillOf(a) === 0 ? 0 : 1)
    }),
  )
})

test('it comes near the share of runs of four words that both have', () => {
  const from = (start: number, length: number) => Array.from({ length }, (_, i) => start + i)
  for (const shared of [0, 100, 200, 300, 400]) {
    const one = from(1, 400)
    const other = [...from(1, shared), ...from(5000, 400 - shared)]
    const share = Math.max(0, shared - 3) / (800 - 6 - Math.max(0, shared - 3))
    expect(Math.abs(likeness(sketched(one), sketched(other)) - share)).toBeLessThan(0.15)
  }
})

test.each([[[]], [[1, 2, 3]], [[1, 2, 0, 3, 4]]])(
  'what has no run of four words, such as %j, is like nothing',
  (list) => {
    expect(likeness(sketched(list), sketched(list))).toBe(0)
  },
)

const STORY =
  `The last ferry to Ostrow will leave an hour later from Monday on, the harbour office said, because the
bakers of the island kept on missing it all winter long. Mara Olsen, who runs the ticket hall, pinned a note to the wall
beside the old clock and took the winter timetable down with her own hands. The night boat keeps its hour, and so does
the one that carries the post; only the boat for the cars will call at both piers, first at the mill and then at the
fish market, where the crane has stood idle since the storm that took away the outer light.`.replaceAll(
    '\n',
    ' ',
  )
const OTHER =
  `Pilots at Port Alder ended their ban on overtime at noon, and nine ships that lay at anchor in the roads came
in with the tide. The harbour office counted them by hand, as the new screen had gone dark once more, and the last, a
coaster with timber from the north, made fast beside the fish market when the lamps along the quay were already lit. The
ticket hall had stayed open all day long for those who waited, and Mara Olsen had soup sent over from the canteen.`.replaceAll(
    '\n',
    ' ',
  )

const copiesIn = (...bodies: readonly string[]) => {
  const state = stateOf(...bodies.map((body, i) => ({ key: `${i}`, body: [body] })))
  return folded(state, [...bodies.keys()]).map(({ slot, copies }) => [slot, ...copies])
}

describe('copies', () => {
  test.each<[because: string, bodies: readonly string[], folds: readonly (readonly number[])[]]>([
    ['the same text', [STORY, STORY], [[0, 1]]],
    ['another first sentence', [STORY, `Boats are late, we hear. ${STORY}`], [[0, 1]]],
    ['the last sentence cut off', [STORY, STORY.slice(0, STORY.lastIndexOf(', where'))], [[0, 1]]],
    ['one story between two of another', [STORY, OTHER, STORY], [[0, 2], [1]]],
    ['two reports of one harbour', [STORY, OTHER], [[0], [1]]],
    ['half of one in the other', [STORY, STORY.slice(0, STORY.length / 2) + OTHER], [[0], [1]]],
    ['nothing in either', ['', ''], [[0], [1]]],
    ['a word each', ['Ferry', 'Ferry'], [[0], [1]]],
  ])('%s', (_, bodies, folds) => {
    expect(copiesIn(...bodies)).toEqual(folds)
  })

  test('notices that differ by the name of the ship are no copies', () => {
    const notice = (ship: string) =>
      `The ${ship} will not sail tonight; tickets are good for the next boat from the same pier tomorrow.`
    expect(copiesIn(notice('Gull'), notice('Heron'), notice('Gull'))).toEqual([[0, 2], [1]])
  })

  test('of three or more go under the first of them, in their order', () => {
    expect(copiesIn(OTHER, STORY, STORY, OTHER, STORY)).toEqual([
      [0, 3],
      [1, 2, 4],
    ])
  })
})
