// Made by `npm run bench -- train-summary`; see there. Not to be changed by hand.

import type { SetWeights } from './statement-set.ts'

/** What each feature of a statement adds to its score. */
export const STATEMENT_WEIGHTS: Readonly<Record<string, number>> = {
  'any statement': -4.97,
  attributed: 2,
  day: 2,
  first: 2.85,
  'first, weak lead': -1.13,
  'frequency of its words': 2.47,
  'in the upper part': 1.59,
  length: -4.64,
  'likeness to the lead': 2.45,
  'likeness to the whole': 2.03,
  'main names': 2.27,
  names: -1.92,
  'near the top': 2.72,
  'near the top, weak lead': -1.01,
  'no name': -2.89,
  numbers: 2.32,
  'opens with a quotation': -3.56,
  'over 25 words': -0.06,
  'pairs that come again': 3.04,
  quoted: -3.67,
  'says news': 2.19,
  second: 1.46,
  'share of the way down': -2.53,
  'speaks as I': -1.22,
  third: 2.69,
  'words that come again': 2.67,
  'words that come again from here': 4.06,
}

/** What each counts in a set of statements. */
export const SET_WEIGHTS: SetWeights = {
  'words covered': 1.6,
  'pairs covered': 4.33,
  'words of the top covered': 3.97,
  'names covered': 0.88,
  repetition: -3.2,
  neighbours: 1.8,
}
