import { isRoleNoun } from '../names/role-nouns.ts'
import { titlePartOf } from '../names/titles.ts'
import { isDocument } from './authors.ts'
import { isCalling } from './callings.ts'
import { isBodyWord } from './described-bodies.ts'
import { isPersonNoun } from './person-nouns.ts'

/** The last noun of a description in small letters: "mayor" of "the city’s former mayor". */
export const headOf = (text: string): string =>
  text
    .toLowerCase()
    .split(/\s+/)
    .at(-1)
    ?.replace(/[’']s$/, '') ?? ''

/**
 * What sort of words stand for somebody: "he", "name", "definite person description", "kin description" … `behind` is what the article goes on
 * with, `by` the rule that proposed somebody.
 */
export function kindOfWords(text: string, behind: string, by: string): string {
  const lower = text.toLowerCase()
  if (lower === '') return 'no words'
  const pronoun = PRONOUNS[lower]
  if (pronoun !== undefined) return pronoun
  if (by === 'name') return 'name'
  const opening = lower.split(/\s+/, 1)[0] ?? ''
  const isOne = /^(?:an?|one|another)$/.test(opening)
  const head = headOf(text)
  if (KIN.test(head) && !isOne && !OF_SOME.test(behind)) return 'kin description'
  const noun = nounKind(text, head)
  if (/^(?:the|this|that)$/.test(opening)) return `definite ${noun} description`
  if (isOne) return `indefinite ${noun} description`
  if (/^(?:his|her|its|their|my|our)$/.test(opening) || /[’']s\b/.test(text))
    return `owned ${noun} description`
  return /^\p{Lu}/u.test(text) ? 'capitals' : 'plural description'
}

/** The same, more roughly: what all descriptions have in common needs to be learned once. */
export const groupOf = (kind: string): string =>
  kind === 'he' || kind === 'she'
    ? 'he or she'
    : /^(?:it|no words|other pronoun|name)$/.test(kind)
      ? kind
      : 'description'

/** How much a description claims to be known: "an" of "an official", "thing" of "the petition", else "the". */
export const definitenessOf = (kind: string): 'an' | 'the' | 'thing' =>
  kind.startsWith('indefinite') ? 'an' : /\b(?:document|thing)\b/.test(kind) ? 'thing' : 'the'

const PRONOUNS: Readonly<Record<string, string>> = {
  he: 'he',
  him: 'he',
  she: 'she',
  her: 'she',
  it: 'it',
  ...Object.fromEntries(
    ['they', 'them', 'we', 'i', 'you', 'who', 'some', 'many', 'others', 'both', 'one'].map(
      (word) => [word, 'other pronoun'],
    ),
  ),
}

function nounKind(text: string, head: string): 'body' | 'person' | 'document' | 'thing' {
  if (isBodyWord(head)) return 'body'
  const part = titlePartOf(head)
  // "the port" is none, though there is a port secretary.
  const isTitle = part !== null && part !== 'modifier'
  const isPerson = isPersonNoun(head) || isTitle || isRoleNoun(head) || isCalling(head)
  if (isPerson) return 'person'
  return isDocument(text) || WRITINGS.test(head) ? 'document' : 'thing'
}

/** "the mother of three" */
const OF_SOME = /^ of (?:\d|one|two|three|four|five|six|seven|eight|nine|ten)\b/

const KIN =
  /^(?:wife|husband|widow|widower|mother|father|mum|mom|dad|parent|son|daughter|sister|brother|sibling|aunt|uncle|niece|nephew|cousin|grandmother|grandfather|grandson|granddaughter|gran|grandad|fiancée?|partner|(?:mother|father|brother|sister|son|daughter)-in-law)$/

const WRITINGS =
  /^(?:petition|resolution|entry|diary|notes?|judgment|ruling|order|manifesto|poster|notice|complaint|lawsuit|memoir|autobiography|book|will|verdict|agreement|contract|indictment|motion|charter|leaflet|page|brochure|warning|sign|placard|banner|transcript|minutes|log|record|testimony|deposition|declaration|claims?|findings)$/
