// Made by `npm run bench -- train-summary`; see there. Not to be changed by hand.

import type { SetWeights } from './statement-set.ts'

/** What each feature of a statement adds to its score. */
export const STATEMENT_WEIGHTS: Readonly<Record<string, number>> = {
  'any statement': -4.22,
  attributed: 1,
  day: 1.71,
  first: 2.35,
  'first, weak lead': -0.6,
  'frequency of its words': 2.2,
  'in the upper part': 1.43,
  length: -4.37,
  'likeness to the lead': 2.43,
  'likeness to the whole': 2.43,
  'main names': 1.83,
  names: -2.26,
  'near the top': 2.43,
  'near the top, weak lead': -0.89,
  'no name': -2.91,
  numbers: 1.9,
  'opens with a quotation': -2.67,
  'over 25 words': 0.09,
  'pairs that come again': 2.52,
  quoted: -3.04,
  'says news': 2.25,
  second: 1.17,
  'share of the way down': -1.92,
  'speaks as I': -1.52,
  third: 2.62,
  'words that come again': 2.25,
  'words that come again from here': 3.14,
}

/** What each counts in a set of statements. */
export const SET_WEIGHTS: SetWeights = {
  'words covered': 2.17,
  'pairs covered': 3.54,
  'words of the top covered': 3.54,
  'names covered': 1.43,
  repetition: -3.24,
  neighbours: 1.54,
}
