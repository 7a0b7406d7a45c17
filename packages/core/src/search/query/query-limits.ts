// All ours. They keep a query that nobody would type from costing what a thousand others cost; a search of the judged collections has 30
// words at most.

/** In UTF-16 code units. What is behind it is not read. */
export const LONGEST_READ = 10_000

/** Different words that are looked for, those of phrases and filters included. */
export const MOST_WORDS = 128

/** Words, phrases and filters that are looked for, each as often as it stands there. */
export const MOST_PARTS = 256

/** Different phrases of nothing but common words, for each of which all articles are walked through: 0.05 s for 50,000 of them. */
export const MOST_COMMON = 4

/** Brackets within brackets. What is in deeper ones is left out. */
export const DEEPEST = 20

/** Words between the first and the last of a phrase. More is taken for this. */
export const WIDEST = 1_000

/** Hints that are given; nobody reads more. */
export const MOST_HINTS = 20
