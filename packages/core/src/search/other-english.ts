/** Endings after which a word is still the same. */
const MORE = '(?=(?:s|ed|er|ers|ing|ful|able|hood|less|ly|ment)?$)'
const IZED = '(?=(?:e|es|ed|er|ers|ing|ation|ations)$)'

/**
 * British spellings with the American ones, as far as rules go; British endings that other words have too (four, rise, more) stand with the
 * letters before them.
 */
const PAIRS: readonly (readonly [
  british: string,
  american: string,
  before: string,
  after: string,
])[] = [
  [
    'our',
    'or',
    '(?:lab|harb|neighb|hon|fav|col|behavi|rum|hum|arm|endeav|flav|sav|val|vap|parl|ard)',
    MORE,
  ],
  ['is', 'iz', '[a-z]{2,}(?:al|an|at|in|on|or|er|ar|it|im|il|ic|og|os|ys|ut|id)', IZED],
  ['ys', 'yz', '(?:anal|paral|catal)', IZED],
  ['re', 'er', '(?:cent|met|kilomet|lit|theat|fib|calib|spect|manoeuv|maneuv)', '(?=s?$)'],
  ['enc', 'ens', '(?:def|off|lic|pret)', '(?=(?:e|es|ed|ing)$)'],
  ['ll', 'l', '(?:trave|cance|mode|labe|signa|tota|pane|marve|counse)', '(?=(?:ed|er|ers|ing)$)'],
  ['amme', 'am', 'progr', '(?=s?$)'],
  ['que', 'ck', 'che', '(?=s?$)'],
  ['lough', 'low', 'p', MORE],
]

type Rule = readonly [pattern: RegExp, replacement: string]

const RULES: readonly Rule[] = PAIRS.flatMap(([british, american, before, after]): Rule[] => [
  [new RegExp(`^(${before})${british}${after}`), `$1${american}`],
  [new RegExp(`^(${before})${american}${after}`), `$1${british}`],
])

/** How a folded word is spelled on the other side of the Atlantic: "harbor" of "harbour". Not every word given is one. */
export const otherEnglish = (word: string): string[] =>
  RULES.filter(([pattern]) => pattern.test(word)).map(([pattern, replacement]) =>
    word.replace(pattern, replacement),
  )
