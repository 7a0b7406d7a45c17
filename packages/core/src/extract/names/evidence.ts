import { isBodyNoun, isOrganisationWord } from './body-words.ts'
import { isAcronym } from './capitals.ts'
import { isEastAsian } from './east-asian.ts'
import { isGivenName } from './given-names.ts'
import { GRAMMAR_WORDS } from './opening-words.ts'
import { PARTICLES } from './particles.ts'
import {
  hasPlaceWord,
  hasSurePlaceWord,
  isKnownPlace,
  isPlaceOf,
  PLACE_PREPOSITIONS,
} from './places.ts'
import type { RoleFound } from './roles.ts'
import { wordSet } from './word-list.ts'
import type { NameWord } from './words.ts'

/** How much speaks for each kind of name; added up over all mentions of it. */
export interface Evidence {
  readonly person: number
  readonly organisation: number
  readonly place: number
}

/** Verbs that people and bodies do, most often beside the names of people. */
const SPEAKING = wordSet(
  'said says told tells added adds wrote writes tweeted argued argues explained insisted replied recalled testified joked thinks thought believes',
)
/** What belongs to countries and cities: "Ketharra’s capital". */
const BELONGINGS = wordSet(
  'capital government president prime foreign army military parliament border borders coast airport economy suburbs mayor streets population',
)

/** What a name's own words say of its kind. */
export function evidenceOfWords(printed: readonly string[]): Evidence {
  const lower = printed.map((word) => word.toLowerCase())
  const joined = lower.join(' ').replaceAll('.', '')
  const isPlace = isKnownPlace(joined) || hasPlaceWord(lower) || isPlaceOf(lower)
  const isBody =
    !isKnownPlace(joined) &&
    (lower.some((word) => word.split('-').some(isOrganisationWord)) ||
      (printed.length === 1 && isShort(printed[0] ?? '')))
  const isLinked = lower.some((word) => /^(?:of|for|and|on)$/.test(word))
  const hasParticle = lower.slice(1).some((word) => PARTICLES.has(word))
  const isGiven = isGivenName(lower[0] ?? '') || isInitial(printed[0] ?? '') || isEastAsian(lower)
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

/** What stands around one mention, from the word `from` to before `to`, says of its kind. */
export function evidenceAround(
  words: readonly NameWord[],
  { from, to }: { readonly from: number; readonly to: number },
  { of }: RoleFound,
): Evidence {
  const before = words[from]?.joins === true ? (words[from - 1]?.lower ?? '') : ''
  const behind = words[to]
  const next = behind?.joins === true ? behind.lower : ''
  const isPossessive = words[to - 1]?.isPossessive === true
  const mark = behind?.before ?? ''
  const isAged =
    /^,\s$/.test(mark) &&
    /^\d{1,3}$/.test(behind?.text ?? '') &&
    (words[to + 1]?.before ?? '').startsWith(',')
  const isWho =
    !/^(?:of|in|at|from|to)$/.test(before) && behind?.lower === 'who' && /^,?\s$/.test(mark)
  const hasArticle = /^(?:the|a|an)$/.test(before) && !modifies(words, to)
  let person = (of === 'person' ? 4 : 0) + (isAged ? 4 : 0) + (isWho ? 2 : 0) - (hasArticle ? 3 : 0)
  if (SPEAKING.has(next) && !isPossessive && !hasArticle) person += 1
  // "…,” said Olsen." and not "said Olsen knew".
  if (SPEAKING.has(before) && next === '') person += 1.5
  const organisation =
    (of === 'body' ? 3 : 0) + (isBodyNoun(next) && !isPossessive ? 2 : 0) + (hasArticle ? 0.5 : 0)
  const isThere = PLACE_PREPOSITIONS.has(before) && !isPossessive && to - from <= 3
  const isOwner = isPossessive && BELONGINGS.has(next)
  const isDateline = opensDateline(words, from, to)
  return {
    person,
    organisation,
    place: (isThere ? 1.5 : 0) + (isOwner ? 0.5 : 0) + (isDateline ? 5 : 0),
  }
}

/** "DORVIN, Ketharra (Reuters) —", "VELIN —". */
const opensDateline = (words: readonly NameWord[], from: number, to: number): boolean =>
  from === 0 &&
  words.slice(0, to).every(({ text }) => text === text.toUpperCase()) &&
  /^(?:,| ?[(–—-])/.test(words[to]?.before ?? '')

/** Whether a noun follows that the name before `to` goes with: "Olsen report", and neither "Olsen of" nor "Olsen said". */
export function modifies(words: readonly NameWord[], to: number): boolean {
  const behind = words[to]
  if (behind === undefined || !behind.joins || words[to - 1]?.isPossessive === true) return false
  return !GRAMMAR_WORDS.has(behind.lower) && !SPEAKING.has(behind.lower)
}

/** The sum of two. */
export const addEvidence = (a: Evidence, b: Evidence): Evidence => ({
  person: a.person + b.person,
  organisation: a.organisation + b.organisation,
  place: a.place + b.place,
})
