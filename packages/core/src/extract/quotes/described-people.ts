import type { NamedEntity } from '../names/name-mention.ts'
import { bodyMeant, isBodyWord, isNamedBody, loneBody } from './described-bodies.ts'
import type { Gender } from './genders.ts'
import { headOf } from './kinds-of-words.ts'
import { isPersonNoun } from './person-nouns.ts'
import type { NamePlace } from './places-of-names.ts'
import {
  MANY,
  mostLikely,
  mostSalient,
  placesUpTo,
  type SpeakerWords,
  type Spoken,
} from './salience.ts'
import { type RolesOf, roleLikeness, wordsOfRole } from './told-roles.ts'

/** An article, for the question whom a description means. */
export interface Story {
  readonly text: string
  readonly namePlaces: readonly NamePlace[]
  /** With those of pronouns. */
  readonly places: readonly NamePlace[]
  readonly rolesOf: RolesOf
  /** Whether somebody without a name was called so before: "a friend" and then "the friend". */
  readonly isUnnamed: (words: SpeakerWords, noun: string) => boolean
  readonly genderIn: (entity: NamedEntity) => Gender | null
}

/** The person whose name stands right behind a description: "the harbour master, Mara Olsen, said", "said her sister, Ana Olsen." */
export function apposed({ text, namePlaces: places }: Story, words: SpeakerWords): string | null {
  // "the chief of the harbour guard, Mara Olsen, said"
  const phrase = PHRASE_OF.exec(text.slice(words.end, words.end + PHRASE_REACH))?.[0] ?? ''
  // "the daughter of the late founder, Mara Olsen, said": it is the founder who is called so.
  if (isPersonNoun(phrase.split(' ').at(-1) ?? '')) return null
  const end = words.end + phrase.length
  if (!/^,\s/.test(text.slice(end, end + 2))) return null
  // "her critic, League leader Mara Olsen, said"
  const next = placesUpTo(places, end)
  const place = places.slice(next, next + 2).find((one) => isApposed(text, end, one))
  return place?.entity.name ?? null
}

function isApposed(text: string, end: number, { entity, mention }: NamePlace): boolean {
  if (mention.start > end + APPOSED_WITHIN) return false
  const between = text.slice(end + 1, mention.start)
  const isName = entity.kind === 'person' || entity.name.includes(' ')
  return (
    isName &&
    /^\s(?:the\s)?(?:(?:\p{Lu}[\p{L}.]*|leader|chief)\s){0,3}$|^\s(?:the|an?)\s(?:\p{Ll}[\p{L}-]*\s){1,3}$/u.test(
      between,
    ) &&
    /^(?:[,.;:)]|$|\s?\()/.test(text.slice(mention.end, mention.end + 2))
  )
}

/** In UTF-16 code units: a comma, a space and a title. */
const APPOSED_WITHIN = 30
const PHRASE_OF = /^ (?:of|for) [\p{L}\p{N}’' -]+(?=,)/u
const PHRASE_REACH = 80

/** A rule, by its name, that may tell whom words mean. */
type NamedRule = readonly [by: string, rule: () => string | null]

/**
 * The rules for whom a description means by what the article says of people: the one name that it gives that role, or that age; of a body, the
 * one whose name has its head noun. "His lawyer" and "a spokesman" are nobody that was named.
 */
export function describedBy(
  story: Story,
  words: SpeakerWords,
  spoken: readonly Spoken[],
): NamedRule[] {
  const opening = openingOf(words.text)
  const head = headOf(words.text)
  const later: NamedRule = ['to be named', () => toBeNamed(story, words)]
  if (!DEFINITE.test(opening)) return INDEFINITE.test(opening) ? [later] : []
  // "the Olsen campaign" is called so, whoever else is named.
  if (isNamedBody(head, words.text)) return [['called so', () => words.text.replace(/^\S+ /, '')]]
  return [
    ['role', () => holderOf(story, words, spoken)],
    later,
    ...(isBodyWord(head) ? bodyRules(story, words, spoken) : []),
    ['age', () => ofAge(story.text, story.namePlaces, words)],
  ]
}

const bodyRules = (
  { places }: Story,
  words: SpeakerWords,
  spoken: readonly Spoken[],
): NamedRule[] => [
  ['lone body', () => loneBody(places, words, headOf(words.text))],
  ['body', () => bodyMeant(places, words, spoken, headOf(words.text))],
]

const openingOf = (text: string): string => text.toLowerCase().split(/\s+/, 1)[0] ?? ''
const DEFINITE = /^(?:the|this|that)$/
const INDEFINITE = /^(?:an?|one)$/

/** The one whom the article has given the role that a description tells: "the harbour master". */
export function holderOf(
  { text, places, rolesOf }: Story,
  words: SpeakerWords,
  spoken: readonly Spoken[],
): string | null {
  const last = placesUpTo(places, words.start)
  const near = places.slice(Math.max(0, last - MANY), last)
  const roles = likenessAmong(near, rolesOf, text, words)
  if (!near.some(({ entity }) => roles(entity) > 0)) return null
  return mostSalient(places, words, spoken, roles) ?? mostLikely(places, words, roles)
}

/** How many sentences of an article may keep a name back: "A baker has said …" and then "Mara Olsen, a baker,". */
const LEAD = 3

/**
 * Whom the opening of an article speaks of before it names them: the only one who is called so further on, or who is brought in with an
 * age, as "Mara Olsen, 47, told" behind "A woman who".
 */
function toBeNamed(story: Story, words: SpeakerWords): string | null {
  if (words.sentence > LEAD) return null
  const { text, namePlaces, rolesOf } = story
  const from = placesUpTo(namePlaces, words.start)
  const later = namePlaces.slice(from, from + MANY)
  const roles = likenessAmong(later, rolesOf, text, words)
  const names = new Set(
    later
      .filter(({ entity }) => entity.kind !== 'place' && roles(entity) > 0)
      .map(({ entity }) => entity.name),
  )
  const [name, ...others] = names
  if (name !== undefined) return others.length > 0 ? null : name
  return isPersonNoun(headOf(words.text)) ? firstOfAge(story, later, words) : null
}

/** The first person who opens a sentence soon behind, with an age. */
function firstOfAge(
  { text, genderIn }: Story,
  later: readonly NamePlace[],
  words: SpeakerWords,
): string | null {
  const gender = genderOfHead(headOf(words.text))
  const place = later.find(
    ({ standing, mention, sentence }) =>
      standing === 'first' &&
      sentence > words.sentence &&
      /^, (?:who is )?\d\d\b/.test(text.slice(mention.end, mention.end + AGE_WITHIN)),
  )
  if (place === undefined || place.sentence > words.sentence + LEAD) return null
  const theirs = genderIn(place.entity)
  return gender === null || theirs === null || gender === theirs ? place.entity.name : null
}

/** How well people have the role that a description tells: "the prime minister" is not the minister who stands nearer. */
function likenessAmong(
  places: readonly NamePlace[],
  rolesOf: RolesOf,
  text: string,
  words: SpeakerWords,
): (entity: NamedEntity) => number {
  const head = headOf(words.text)
  const own = wordsOfRole(
    `${words.text}${OF.exec(text.slice(words.end, words.end + 80))?.[0] ?? ''}`,
  )
  const isBody = isBodyWord(head)
  const likenesses = new Map<NamedEntity, number>()
  for (const { entity } of places) {
    if (likenesses.has(entity) || (isBody && entity.kind === 'person')) continue
    likenesses.set(entity, roleLikeness(rolesOf(entity), own, head))
  }
  const most = Math.max(0, ...likenesses.values())
  return (entity) => (likenesses.get(entity) === most ? most : 0)
}

/** "The 71-year-old", of whom the article said "Mara Olsen, 71,". */
function ofAge(text: string, places: readonly NamePlace[], words: SpeakerWords): string | null {
  const age = /(\d+)-year-old/.exec(words.text)?.[1]
  if (age === undefined) return null
  const last = placesUpTo(places, words.start)
  for (const { entity, mention } of places.slice(Math.max(0, last - MANY), last).reverse()) {
    const behind = text.slice(mention.end, mention.end + AGE_WITHIN)
    if (/^,? \(?(?:aged )?(\d+)\b/.exec(behind)?.[1] === age) return entity.name
  }
  return null
}

/** In UTF-16 code units. */
const AGE_WITHIN = 16

export function genderOfHead(head: string): Gender | null {
  if (/woman$|^(?:mother|wife|daughter|actress|queen|princess)$/.test(head)) return 'she'
  return /man$|^(?:father|husband|son|king|prince)$/.test(head) ? 'he' : null
}

/** What "the mayor" goes on with: " of the city of Velin". */
const OF = /^ of (?:[\p{L}\p{N}’'-]+ ?){1,6}/u
