// Made by `npm run bench -- train-summary`; see there. Not to be changed by hand.

import type { SetWeights } from './statement-set.ts'

/** What each feature of a statement adds to its score. */
export const STATEMENT_WEIGHTS: Readonly<Record<string, number>> = {
  'any statement': -4.64,
  attributed: 2,
  day: 1.98,
  first: 2.83,
  'first, weak lead': -1.21,
  'frequency of its words': 2.31,
  'in the upper part': 1.75,
  length: -4.53,
  'likeness to the lead': 2.63,
  'likeness to the whole': 1.87,
  'main names': 2.59,
  names: -2.24,
  'near the top': 2.77,
  'near the top, weak lead': -1.23,
  'no name': -3.36,
  numbers: 1.83,
  'opens with a quotation': -2.8,
  'over 25 words': -0.27,
  'pairs that come again': 2.33,
  quoted: -3.6,
  'says news': 2.27,
  second: 1.76,
  'share of the way down': -2.43,
  'speaks as I': -2.42,
  third: 2.3,
  'words that come again': 2.01,
  'words that come again from here': 4.17,
}

/** What each counts in a set of statements. */
export const SET_WEIGHTS: SetWeights = {
  'words covered': 1.67,
  'pairs covered': 4.38,
  'words of the top covered': 3.85,
  'names covered': 0.55,
  repetition: -2.29,
  neighbours: 1.86,
}
