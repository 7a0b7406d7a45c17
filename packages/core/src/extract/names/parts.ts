import { TRAILING_ABBREVIATIONS } from '../abbreviations.ts'
import { isOrganisationWord } from './body-words.ts'
import { isAcronym } from './capitals.ts'
import { type Chain, LONGEST_OFFICE } from './chains.ts'
import { isDemonym } from './countries.ts'
import { isGivenName } from './given-names.ts'
import { GRAMMAR_WORDS } from './opening-words.ts'
import { isKnownPlace, opensPlace } from './places.ts'
import {
  closesTitle,
  isAmbiguousTitle,
  isInnerModifier,
  isOffice,
  isStanding,
  titlePartOf,
} from './titles.ts'
import { wordSet } from './word-list.ts'
import type { NameWord } from './words.ts'

/** A name within a chain; `title` is where the title before it begins, or null. */
export interface NamePart {
  readonly from: number
  readonly to: number
  readonly title: number | null
  readonly isDoubtful: boolean
}

/**
 * Cuts a chain of capitals into its names: "Ketharra Frontier Corps Captain General Yusal Orrell" is a body, a title and a person, "US Senator
 * Pell Quill" a country, a title and a person. A chain that is a title alone holds no name.
 */
export function partsOf(words: readonly NameWord[], chain: Chain): NamePart[] {
  const parts: NamePart[] = []
  const { isDoubtful } = chain
  let from = chain.from
  let title: number | null = null
  const close = (to: number) => {
    if (to > from) parts.push(...partsOfPlace(words, { from, to, title, isDoubtful }))
  }
  for (let at = from; at < chain.to; ) {
    const end = titleEnd(words, at, chain)
    if (end > at && partsChain(words, from, at, end, chain.to)) {
      close(at)
      title = at
      from = end
    }
    at = Math.max(end, at + 1)
  }
  close(chain.to)
  return parts
}

/** Whether the title from `at` to `end` parts the chain. */
function partsChain(
  words: readonly NameWord[],
  from: number,
  at: number,
  end: number,
  to: number,
): boolean {
  const last = words[end - 1]?.lower ?? ''
  const next = end < to ? words[end] : undefined
  if (next === undefined) {
    // A title without a name. "Larry King" and "Alder Secretary" end in what may be one.
    return at === from || (!isAmbiguousTitle(last) && titlePartOf(last) === 'post')
  }
  if (isOrganisationWord(next.lower) || /^(?:of|for|on|and|jr|sr|ii|iii|iv|cup)$/.test(next.lower))
    return false
  if (at === from) return true
  const before = words[at - 1]
  if (before === undefined) return true
  const isLed =
    isOrganisationWord(before.lower) ||
    isAcronym(before.text) ||
    isDemonym(before.lower) ||
    isKnownPlace(before.lower)
  return isLed || end - at > 1 || !isAmbiguousTitle(last)
}

/** Where the title ends that begins at a word; the word itself where none does. Its last word is a rank, a post or a form of address. */
function titleEnd(words: readonly NameWord[], at: number, { from, to }: Chain): number {
  let end = at
  for (let i = at; i < to; i += 1) {
    const lower = words[i]?.lower ?? ''
    const part = titlePartOf(lower)
    if (part === null || (part === 'modifier' && at > from && !isInnerModifier(lower))) break
    if (part !== 'modifier') end = officeEnd(words, i + 1, to)
    if (end > i + 1) return end
  }
  return end
}

/** "of State", "of Foreign Affairs" behind a title. */
function officeEnd(words: readonly NameWord[], at: number, to: number): number {
  if (words[at]?.lower !== 'of' || at + 1 >= to) return at
  let end = at + 1
  while (end < to && isOffice(words[end]?.lower ?? '')) end += 1
  if (end > at + 1) return end
  while (end < to && end - at <= LONGEST_OFFICE && !isGivenName(words[end]?.lower ?? '')) end += 1
  return end < to && end > at + 1 ? end : at
}

const isLink = (lower: string): boolean => /^(?:of|for|on|and)$/.test(lower)

/** What the British print behind a name. */
const POSTNOMINALS = wordSet('kc qc mp mep msp obe cbe mbe kbe dbe cb cmg phd md frs esq')

/** Where a person is named right behind a body: "Harbour Council Dmitri Orlov"; null where none is. */
function personBehindBody(words: readonly NameWord[], { from, to }: NamePart): number | null {
  for (let at = from + 1; at < to - 1; at += 1) {
    const isBehindBody = isOrganisationWord(words[at - 1]?.lower ?? '')
    if (isBehindBody && isGivenName(words[at]?.lower ?? '')) return at
  }
  return null
}

const isAdjective = (names: readonly string[]): boolean =>
  names.every((name) => isDemonym(name) || opensPlace(name))

const behindIsNoun = (behind: NameWord | undefined): boolean =>
  behind?.joins === true && !behind.isCapital && !GRAMMAR_WORDS.has(behind.lower)

/** A country before a person or a demonym before one: "U.S. Mara Olsen", "Syrian Idris Varani"; not "US Navy". */
function partsOfPlace(words: readonly NameWord[], whole: NamePart): NamePart[] {
  const isLed =
    whole.title === null && whole.to > whole.from + 1 && isStanding(words[whole.from]?.lower ?? '')
  const part = isLed ? { ...whole, from: whole.from + 1 } : whole
  const { from, to } = part
  const first = words[from]
  if (first === undefined) return []
  const names = words.slice(from, to).map(({ lower }) => lower)
  const last = names.at(-1) ?? ''
  // "Sunni Muslims", "North African", "Presumptive Democratic nominee".
  if (isDemonym(last) && (isAdjective(names) || behindIsNoun(words[to]))) return []
  // "Alder, Wis." needs no state.
  const isState =
    first.before === ', ' &&
    (TRAILING_ABBREVIATIONS.has(first.lower) || /^\p{Lu}\.\p{Lu}$/u.test(first.text))
  if (to === from + 1) return isState ? [] : [part]
  if (to > from + 2 && POSTNOMINALS.has(last)) return partsOfPlace(words, { ...part, to: to - 1 })
  // "Prime Minister of Ketharra Vilmos Drace".
  const isOfTitle = words[from - 1]?.lower === 'of' && closesTitle(words[from - 2]?.lower ?? '')
  const isThree = to === from + 3 && !names.some((name) => isOrganisationWord(name) || isLink(name))
  if (isOfTitle && isThree && part.title === null)
    return [
      { ...part, to: from + 1 },
      { ...part, from: from + 1 },
    ]
  const given = personBehindBody(words, part)
  if (given !== null)
    return [
      { ...part, to: given },
      { ...part, from: given, title: null },
    ]
  const isPerson = isGivenName(words[from + 1]?.lower ?? '') && to - from > 2
  if (!isPerson || names.some(isOrganisationWord)) return [part]
  if (isDemonym(first.lower)) return [{ ...part, from: from + 1, title: part.title ?? from }]
  if (!isKnownPlace(first.lower)) return [part]
  return [
    { ...part, to: from + 1 },
    { ...part, from: from + 1, title: null },
  ]
}
