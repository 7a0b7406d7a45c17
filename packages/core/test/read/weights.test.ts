import { expect, test } from 'vitest'
import { PLACES, STEPS } from '../../src/read/body-chain.ts'
import { PLACE_WEIGHTS, STEP_WEIGHTS } from '../../src/read/body-weights.ts'
import { HEADLINE_FEATURES } from '../../src/read/headline-features.ts'
import { HEADLINE_WEIGHTS } from '../../src/read/headline-weights.ts'
import { splitLines } from '../../src/read/lines.ts'
import { FEATURE_NAMES, pageFeatures } from '../../src/read/page-features.ts'
import { goldNames, seedPage } from './gold.ts'

test('the tables of weights were made with the features that there are', () => {
  expect(Object.keys(PLACE_WEIGHTS)).toEqual(FEATURE_NAMES)
  expect(Object.keys(HEADLINE_WEIGHTS)).toEqual(HEADLINE_FEATURES)
  expect(Object.keys(STEP_WEIGHTS)).toEqual(
    STEPS.map(({ from, to }) => `${PLACES[from]} → ${PLACES[to]}`),
  )
})

test('no two features have one name', () => {
  expect(new Set(FEATURE_NAMES).size).toBe(FEATURE_NAMES.length)
})

test.each(goldNames)(
  'each feature of each line of %s is a number from 0 to 1, or little more',
  (name) => {
    for (const values of pageFeatures(splitLines(seedPage(name)))) {
      expect(values).toHaveLength(FEATURE_NAMES.length)
      expect(values.every((value) => value >= 0 && value <= 1.5)).toBe(true)
    }
  },
)
