import { isOrganisationWord } from '../body-words.ts'
import { sameInChinese } from '../romanisation/chinese.ts'
import { sameInKorean } from '../romanisation/korean.ts'
import { type ComparedName, type ComparedWord, comparedNameOf } from './compared-name.ts'
import { areNicknames } from './nicknames.ts'
import { type Company, type Likeness, likenessOf } from './same-word.ts'

/** Whether two names are one. Only `same` may be brought together unasked; `maybe` needs a person, or what articles say. */
export type NameVerdict = 'same' | 'maybe' | 'different'

/**
 * Whether two printed names are spellings of one name, without titles: `same` for case, accents, apostrophes, articles (al-), British and
 * American spelling, initials left out, and for spellings of one romanised name where both names show of which script they are. `maybe`
 * for a surname and a full name, an initial and a given name, an acronym and a name, and for looser spellings. Names of places
 * are compared letter for letter: Niger is not Nigeria. Two people can have the same name; that is for the articles to tell.
 *
 * Never looks at more than the first 200 code units of a name.
 */
export function sameName(a: string, b: string): NameVerdict {
  const [one, other] = [comparedNameOf(a), comparedNameOf(b)]
  if (one.words.length === 0 || other.words.length === 0)
    return one.plain !== '' && one.plain === other.plain ? 'same' : 'different'
  if (one.plain === other.plain) return 'same'
  if (one.isPlace || other.isPlace) return 'different'
  const asWhole =
    sameInKorean(one.printed, other.printed) ?? sameInChinese(one.printed, other.printed)
  if (asWhole !== null) return asWhole
  if (isAcronymOf(one, other) || isAcronymOf(other, one)) return 'maybe'
  const company = { one: foldedWords(one), other: foldedWords(other) }
  return one.isOrganisation || other.isOrganisation
    ? sameBody(one, other, company)
    : samePerson(one, other, company)
}

export const foldedWords = ({ words }: ComparedName): string[] =>
  words.map(({ spellings }) => spellings[0] ?? '')

/** "AHA" of "Alder Harbour Authority". */
function isAcronymOf(short: ComparedName, full: ComparedName): boolean {
  return short.printed.length === 1 && full.words.length > 2 && short.plain === initialsOf(full)
}

/** The first letters of a name's words. */
export const initialsOf = (parts: ComparedName): string =>
  foldedWords(parts)
    .map((word) => word.charAt(0))
    .join('')

/** All words have to be the same. */
function sameBody(one: ComparedName, other: ComparedName, company: Company): NameVerdict {
  if (one.words.length !== other.words.length) return 'different'
  return verdictOf(
    one.words.map((word, i) =>
      likenessOf(word.spellings, other.words[i]?.spellings ?? [], company),
    ),
  )
}

function verdictOf(likenesses: readonly Likeness[]): NameVerdict {
  if (likenesses.includes('different')) return 'different'
  if (likenesses.includes('doubtful')) return 'maybe'
  // One word alone is too little to tell two spellings from two names.
  return likenesses.length === 1 && likenesses[0] === 'variant' ? 'maybe' : 'same'
}

function samePerson(one: ComparedName, other: ComparedName, company: Company): NameVerdict {
  if (one.suffix !== other.suffix && one.suffix !== '' && other.suffix !== '') return 'different'
  const [short, full] = one.words.length <= other.words.length ? [one, other] : [other, one]
  const sides = short === one ? company : { one: company.other, other: company.one }
  const last = likenessOf(
    short.words.at(-1)?.spellings ?? [],
    full.words.at(-1)?.spellings ?? [],
    sides,
  )
  if (last === 'different') return 'different'
  if (short.words.length === 1) {
    if (full.words.length === 1) return verdictOf([last])
    return isOrganisationWord(foldedWords(short)[0] ?? '') ? 'different' : 'maybe'
  }
  const verdict = worst([verdictOf([last, 'same']), givenNames(short, full, sides)])
  return verdict === 'same' && one.suffix !== other.suffix ? 'maybe' : verdict
}

/** Compares what stands before the surnames: the first names, then the middle ones of the shorter name in their order. */
function givenNames(short: ComparedName, full: ComparedName, company: Company): NameVerdict {
  const [first, ...middle] = short.words.slice(0, -1)
  const [fullFirst, ...fullMiddle] = full.words.slice(0, -1)
  const verdicts = [compareGiven(first, fullFirst, company)]
  let at = 0
  for (const word of middle) {
    let verdict = compareGiven(word, fullMiddle[at], company)
    while (verdict === 'different' && at + 1 < fullMiddle.length) {
      at += 1
      verdict = compareGiven(word, fullMiddle[at], company)
    }
    verdicts.push(verdict)
    at += 1
  }
  return worst([...verdicts, leftOut(middle, fullMiddle)])
}

/** A name without its only middle initials is the same; without a middle name, or with some of them, it may be. */
function leftOut(
  middle: readonly ComparedWord[],
  fullMiddle: readonly ComparedWord[],
): NameVerdict {
  if (middle.length === fullMiddle.length) return 'same'
  const isInitial = fullMiddle.length === 1 && fullMiddle[0]?.isInitials === true
  return middle.length === 0 && isInitial ? 'same' : 'maybe'
}

function compareGiven(
  a: ComparedWord | undefined,
  b: ComparedWord | undefined,
  company: Company,
): NameVerdict {
  if (a === undefined || b === undefined) return 'different'
  const likeness = likenessOf(a.spellings, b.spellings, company)
  if (likeness === 'same' || likeness === 'variant') return 'same'
  const [first = '', second = ''] = [a.spellings[0], b.spellings[0]]
  const isInitial = (a.isInitials || b.isInitials) && first.charAt(0) === second.charAt(0)
  return likeness === 'doubtful' || isInitial || areNicknames(first, second) ? 'maybe' : 'different'
}

const worst = (verdicts: readonly NameVerdict[]): NameVerdict =>
  verdicts.includes('different') ? 'different' : verdicts.includes('maybe') ? 'maybe' : 'same'
