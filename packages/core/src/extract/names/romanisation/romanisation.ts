/**
 * How names of one script come to be written in Latin letters. Words are in small letters, without accents and apostrophes. Each
 * method brings spellings of the same name to one: `narrow` by what hardly any two names differ in, `sure` also by what differs where
 * the names are of that script, `doubtful` by what often differs in other names as well.
 */
export interface Romanisation {
  /** Whether the words of a name show that it is of that script. */
  readonly fits: (words: readonly string[]) => boolean
  readonly narrow: (word: string) => string
  readonly sure: (word: string) => string
  readonly doubtful: (word: string) => string
}

/** A replacement, or a row of them in their order. */
export type Rule = readonly [RegExp, string]

/** Applies rules one after the other. */
export const applyRules = (word: string, rules: readonly Rule[]): string =>
  rules.reduce((spelling, [pattern, replacement]) => spelling.replace(pattern, replacement), word)
