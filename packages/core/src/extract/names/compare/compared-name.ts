import { fold } from '../../../search/fold.ts'
import { isCompanyEnding, isOrganisationWord } from '../body-words.ts'
import { comparedWord } from '../forms.ts'
import { PARTICLES } from '../particles.ts'
import { isKnownPlace } from '../places.ts'
import { fromCyrillic } from '../romanisation/cyrillic.ts'
import { markedSpellings } from '../romanisation/umlauts.ts'

/** A word of a name in its possible spellings: one, or two where it has a letter that is written in two ways. */
export interface ComparedWord {
  readonly spellings: readonly string[]
  /** "J.", "H.W." */
  readonly isInitials: boolean
}

/** A name taken apart to be compared. */
export interface ComparedName {
  /** All its words as one string: equal where the names are the same letter for letter, case, accents and apostrophes aside. */
  readonly plain: string
  /** In small letters, with hyphens and apostrophes. */
  readonly printed: readonly string[]
  /** Without "the", articles, particles and "Jr.". */
  readonly words: readonly ComparedWord[]
  /** "jr", "iii"; empty for most. */
  readonly suffix: string
  readonly isOrganisation: boolean
  readonly isPlace: boolean
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/
/** British and American spellings of words that stand in names of bodies. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/^(defen|licen)ce$/, '$1se'],
  [/^(cent|theat)re$/, '$1er'],
  [/^(lab|harb|neighb|hon)our$/, '$1or'],
  [/is(ation|ations|e|ed)$/, 'iz$1'],
]

/** Takes a name apart. Works on any string; a name without letters has no words. */
export function comparedNameOf(name: string): ComparedName {
  const all = name
    .slice(0, LONGEST)
    // "H. W." is "H.W."
    .replace(/(?<=\p{Lu}\.)\s(?=\p{Lu}\.)/gu, '')
    .trim()
    .split(/[\s\u00A0]+/)
    .filter(Boolean)
  const printed = all.map((word) => word.toLowerCase().replace(/[.,;]+$/, ''))
  const folded = printed.map((word) => fold(fromCyrillic(word))).filter(Boolean)
  const suffix = folded.length > 1 && SUFFIX.test(folded.at(-1) ?? '') ? (folded.at(-1) ?? '') : ''
  const isOrganisation = folded.some(isOrganisationWord)
  const words = withoutAddress(all, isOrganisation)
    .map((word) => word.replace(/[.,;]+$/, ''))
    .filter((word) => counts(word, isOrganisation))
  return {
    plain: folded
      .filter((word) => word !== 'the')
      .map(american)
      .join(' '),
    printed,
    words: words.map(spellingsOf),
    suffix,
    isOrganisation,
    isPlace: isKnownPlace(folded.join(' ')),
  }
}

/** "Mr", which is no given name. What it says of a man or a woman is for the articles to tell. */
const ADDRESS = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir)\.?$/i

const withoutAddress = (words: readonly string[], isOrganisation: boolean): readonly string[] =>
  !isOrganisation && words.length > 1 && ADDRESS.test(words[0] ?? '') ? words.slice(1) : words

/** In code units; what is longer is no name, and its end does not count. */
const LONGEST = 200

function counts(word: string, isOrganisation: boolean): boolean {
  const lower = fold(word)
  if (lower === '' || lower === 'the' || lower === 'al' || lower === 'el' || SUFFIX.test(lower))
    return false
  if (isOrganisation) return !/^(?:of|for|and|on)$/.test(lower) && !isCompanyEnding(lower)
  return !PARTICLES.has(lower) || /^(?:bin|ibn|ben|abu)$/.test(lower)
}

const american = (word: string): string =>
  BRITISH.reduce((spelling, [british, replacement]) => spelling.replace(british, replacement), word)

const spellingsOf = (word: string): ComparedWord => ({
  spellings: [
    ...new Set(markedSpellings(word).map((one) => american(comparedWord(fromCyrillic(one))))),
  ],
  isInitials: /^\p{Lu}(?:\.\p{Lu})*$/u.test(word),
})
