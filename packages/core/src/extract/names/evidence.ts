import { isOrganisationWord } from './body-words.ts'
import { isAcronym } from './capitals.ts'
import { isEastAsian } from './east-asian.ts'
import { isGivenName } from './given-names.ts'
import { PARTICLES } from './particles.ts'
import { hasPlaceWord, hasSurePlaceWord, isKnownPlace, isPlaceOf } from './places.ts'

/** How much speaks for each kind of name; added up over all mentions of it. */
export interface Evidence {
  readonly person: number
  readonly organisation: number
  readonly place: number
}

/** What a name's own words say of its kind. */
export function evidenceOfWords(printed: readonly string[]): Evidence {
  const lower = printed.map((word) => word.toLowerCase())
  const joined = lower.join(' ').replaceAll('.', '')
  const isPlace = isKnownPlace(joined) || hasPlaceWord(lower) || isPlaceOf(lower)
  const isBody =
    !isKnownPlace(joined) &&
    (lower.some((word) => word === '&' || word.split('-').some(isOrganisationWord)) ||
      (printed.length === 1 && isShort(printed[0] ?? '')))
  const isLinked = lower.some((word) => /^(?:of|for|and|on)$/.test(word))
  const hasParticle = lower.slice(1).some((word) => PARTICLES.has(word))
  const isSon = /^[js]r\.?$/.test(lower.at(-1) ?? '')
  const isGiven =
    isSon || isGivenName(lower[0] ?? '') || isInitial(printed[0] ?? '') || isEastAsian(lower)
  return {
    person: lower.length < 2 || isLinked ? 0 : isGiven ? 3 : hasParticle ? 2 : 0,
    organisation: isBody ? 4 : isLinked && !isPlace ? 1 : 0,
    place: isKnownPlace(joined) ? 5 : hasSurePlaceWord(lower) ? 4 : isPlace ? 2 : 0,
  }
}

/** "K. M. Olsen", "J.R. Olsen". */
const isInitial = (word: string): boolean => /^\p{Lu}(?:\.\p{Lu})*\.$/u.test(word)

/** Longer words in capitals are shouted. */
const isShort = (word: string): boolean => word.length < 7 && isAcronym(word)

/** The sum of two. */
export const addEvidence = (a: Evidence, b: Evidence): Evidence => ({
  person: a.person + b.person,
  organisation: a.organisation + b.organisation,
  place: a.place + b.place,
})
