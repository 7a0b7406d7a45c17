// Made by `npm run bench -- train-summary`; see there. Not to be changed by hand.

import type { SetWeights } from './statement-set.ts'

/** What each feature of a statement adds to its score. */
export const STATEMENT_WEIGHTS: Readonly<Record<string, number>> = {
  'near the top': 1,
}

/** What each counts in a set of statements. */
export const SET_WEIGHTS: SetWeights = {
  'words covered': 1,
  'pairs covered': 0,
  'words of the top covered': 0,
  'names covered': 0,
  repetition: 0,
  neighbours: 0,
}
