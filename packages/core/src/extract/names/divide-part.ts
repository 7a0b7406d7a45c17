import { STATE_ABBREVIATIONS } from '../abbreviations.ts'
import { isOrganisationWord } from './body-words.ts'
import { isDemonym } from './countries.ts'
import { isGivenName } from './given-names.ts'
import type { NamePart } from './name-part.ts'
import { GRAMMAR_WORDS } from './opening-words.ts'
import { isKnownPlace, opensPlace } from './places.ts'
import { closesTitle, isStanding } from './titles.ts'
import { wordSet } from './word-list.ts'
import type { NameWord } from './words.ts'

/**
 * The names in a row of capitals that no title parts: none in "Sunni Muslims", two in "U.S. Mara Olsen" and in "Harbour Council Dmitri
 * Orlov", one in "US Navy". What stands before and behind a name and is none of it falls off: "former", "KC", "Syrian".
 */
export function dividePart(words: readonly NameWord[], whole: NamePart): NamePart[] {
  const part = bare(words, whole)
  if (namesNothing(words, part)) return []
  const at =
    behindOffice(words, part) ?? behindBody(words, part) ?? behindCountry(words, part) ?? part.from
  if (at === part.from) return [part]
  return [
    { ...part, to: at },
    { ...part, from: at, title: null },
  ]
}

/** What the British print behind a name. */
const POSTNOMINALS = wordSet('kc qc mp mep msp obe cbe mbe kbe dbe cb cmg phd md frs esq')

const lowerAt = (words: readonly NameWord[], at: number): string => words[at]?.lower ?? ''

function bare(words: readonly NameWord[], part: NamePart): NamePart {
  let { from, to, title } = part
  if (title === null && to > from + 1 && isStanding(lowerAt(words, from))) from += 1
  while (to > from + 2 && POSTNOMINALS.has(lowerAt(words, to - 1))) to -= 1
  if (to > from + 2 && isDemonym(lowerAt(words, from)) && isPersonAt(words, from + 1, to)) {
    title ??= from
    from += 1
  }
  // "Ghosthunter Mara Olsen": what opens a sentence before a given name is a calling that no list has.
  const first = lowerAt(words, from)
  const isCalling = words[from]?.opens === true || CALLING.test(first)
  if (to > from + 2 && isCalling && !isGivenName(first) && !isKnownPlace(first))
    if (isPersonAt(words, from + 1, to)) from += 1
  return { ...part, from, to, title }
}

const CALLING = /..(?:ster|keeper|monger|maker|[^aeiou]er|[ct]or|ist|man|woman|ian|eer)$/

const isPersonAt = (words: readonly NameWord[], at: number, to: number): boolean =>
  isGivenName(lowerAt(words, at)) && !hasBodyWord(words, at, to)

const hasBodyWord = (words: readonly NameWord[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ lower }) => isOrganisationWord(lower))

/** "Sunni Muslims", "North African", "Presumptive Democratic nominee", the state in "Alder, Wis." */
function namesNothing(words: readonly NameWord[], { from, to }: NamePart): boolean {
  const names = words.slice(from, to)
  const [first] = names
  if (first === undefined) return true
  if (isDemonym(lowerAt(words, to - 1))) {
    const isAdjective = names.every(({ lower }) => isDemonym(lower) || opensPlace(lower))
    if (isAdjective || isNoun(words[to])) return true
  }
  const isState = STATE_ABBREVIATIONS.has(first.lower) || /^\p{Lu}\.\p{Lu}$/u.test(first.text)
  return to === from + 1 && first.before === ', ' && isState
}

const isNoun = (behind: NameWord | undefined): boolean =>
  behind?.joins === true && !behind.isCapital && !GRAMMAR_WORDS.has(behind.lower)

/**
 * What an office is of ends at a given name: "Commissioner for Harbour Affairs Mara Olsen"; or else it is the first of three words: "Prime
 * Minister of Ketharra Vilmos Drace".
 */
function behindOffice(words: readonly NameWord[], { from, to, title }: NamePart): number | null {
  const link = lowerAt(words, from - 1)
  if (title !== null || !isBehindOffice(words, from)) return null
  if (hasBodyWord(words, from, to)) return behindLastBody(words, from, to)
  if (link === 'the') return null
  for (let at = from + 1; at < to - 1; at += 1) if (isGivenName(lowerAt(words, at))) return at
  const isLinked = words.slice(from, to).some(({ isCapital }) => !isCapital)
  return to === from + 3 && link === 'of' && !isLinked ? from + 1 : null
}

/** Whether "Minister of" or "Spokesperson of the" stands before a word. */
export function isBehindOffice(words: readonly NameWord[], at: number): boolean {
  const of = lowerAt(words, at - 1) === 'the' ? at - 2 : at - 1
  return /^(?:of|for)$/.test(lowerAt(words, of)) && closesTitle(lowerAt(words, of - 1))
}

/** "Spokesperson of the Foreign Ministry Lada Imrat": two words or more behind the body are a person. */
function behindLastBody(words: readonly NameWord[], from: number, to: number): number | null {
  let at = to - 1
  while (at > from && !isOrganisationWord(lowerAt(words, at))) at -= 1
  const links = words.slice(at + 1, to).findLastIndex(({ isCapital }) => !isCapital)
  // "Chairman of the Committee for Land Reclamation Dorvan Ilk": whatever his committee is for, the last two are his.
  if (links !== -1) return to - (at + 2 + links) > 2 ? to - 2 : null
  const own = words.slice(at + 1, to)
  const isPerson = own.length > 1 && own.length < 5 && own.every(({ isCapital }) => isCapital)
  return isPerson ? at + 1 : null
}

/** "Harbour Council Dmitri Orlov" */
function behindBody(words: readonly NameWord[], { from, to }: NamePart): number | null {
  for (let at = from + 1; at < to - 1; at += 1) {
    if (isOrganisationWord(lowerAt(words, at - 1)) && isGivenName(lowerAt(words, at))) return at
  }
  return null
}

/** "U.S. Mara Olsen" */
function behindCountry(words: readonly NameWord[], { from, to }: NamePart): number | null {
  const isLed = to > from + 2 && isKnownPlace(lowerAt(words, from))
  return isLed && isPersonAt(words, from + 1, to) ? from + 1 : null
}
