import type { NamedEntity } from '../names/name-mention.ts'
import { genderOfHead } from './described-people.ts'
import { type Gender, genderOf } from './genders.ts'
import { groupOf, headOf, kindOfWords } from './kinds-of-words.ts'
import { type InSight, peopleInSight } from './people-in-sight.ts'
import type { Proposal } from './proposals.ts'
import { namesWithin, placesUpTo, type SpeakerWords, type Spoken } from './salience.ts'
import type { SpeakerRules } from './speaker-rules.ts'
import { roleLikeness, wordsOfRole } from './told-roles.ts'

/** The question whom some words stand for, with what is the same for all who may be meant. */
export interface PersonQuestion {
  readonly rules: SpeakerRules
  readonly words: SpeakerWords
  /** Who spoke of late, in the order of the text. */
  readonly spoken: readonly Spoken[]
  readonly proposal: Proposal
  readonly people: readonly InSight[]
  /** As `kindOfWords` has it. */
  readonly kind: string
  /** As `groupOf` has it. */
  readonly group: string
  /** The gender that the words tell. */
  readonly gender: Gender | null
  readonly head: string
  /** The words of a description in small letters; none for other words. */
  readonly described: readonly string[]
  /** How well what the article calls somebody goes with the description; 0 for all others. */
  readonly likeness: ReadonlyMap<NamedEntity, number>
  /** The best of these. */
  readonly best: number
  readonly namedInQuote: ReadonlySet<string>
  /** How much speaks for somebody without a name. */
  readonly rival: number
  /** How many people in sight the gender fits. */
  readonly fitting: number
  /** The most that anybody stands out whom the gender fits, and the second most. */
  readonly top: number
  readonly second: number
  /** The most mentions that anybody has before the words. */
  readonly most: number
  /** Whom other names beside the quotation mean, and how much less speaks for these. */
  readonly beside: ReadonlyMap<NamedEntity, number>
}

/** "the port", "the ministry" */
const OF_NO_PERSON = /\b(?:thing|body) description$/

/** Gathers what is to be known for telling whom words stand for. */
export function personQuestion(
  rules: SpeakerRules,
  words: SpeakerWords,
  spoken: readonly Spoken[],
  proposal: Proposal,
): PersonQuestion {
  const { text, places, rolesOf } = rules.story
  const behind = text.slice(words.end, words.end + BEHIND)
  const kind = kindOfWords(words.text, behind, proposal.by)
  const head = headOf(words.text)
  const gender = genderToldBy(kind, head)
  const described = kind.endsWith('description') ? wordsOfRole(words.text) : []
  const likeness = new Map<NamedEntity, number>()
  const isAlike = (entity: NamedEntity): boolean => {
    if (described.length === 0) return false
    const like = likeness.get(entity) ?? roleLikeness(rolesOf(entity), described, head)
    likeness.set(entity, like)
    return like > 0
  }
  const inSight = peopleInSight(places, words, spoken, {
    proposed: proposal.name,
    isAlike,
    // "She" is not who was "he" before, and "the port" is nobody of flesh and blood.
    mayBe: (entity) =>
      kind === 'he' || kind === 'she'
        ? entity.name !== words.not && (rules.genderOf(entity) ?? kind) === kind
        : !(entity.kind === 'person' && OF_NO_PERSON.test(kind) && !isAlike(entity)),
  })
  const best = Math.max(0, ...likeness.values())
  // "The commander" is not who was commander before, where another is.
  const people = inSight.filter(({ entity }) => best < 1 || !isPast(likeness.get(entity) ?? 0))
  const fitting = people.filter(
    ({ entity }) => gender === null || fitOf(rules, entity, gender) !== 'no',
  )
  const [top = 0, second = 0] = fitting.map(({ salience }) => salience).sort((a, b) => b - a)
  return {
    rules,
    words,
    spoken,
    proposal,
    people,
    kind,
    group: groupOf(kind),
    gender,
    head,
    described,
    likeness,
    best,
    namedInQuote: namesWithin(places, words.quote),
    rival: rules.rivalOf(words, gender ?? 'he'),
    fitting: fitting.filter(({ entity }) => /^(?:person|unknown)$/.test(entity.kind)).length,
    top,
    second,
    most: Math.max(0, ...people.map(({ count }) => count)),
    beside: besideQuote(rules, words),
  }
}

/** Whether it is the likeness of a role of the past, as `roleLikeness` has it. */
const isPast = (like: number): boolean => like > 0 && like < 0.5

/** In UTF-16 code units. */
const BEHIND = 14

function genderToldBy(kind: string, head: string): Gender | null {
  if (kind === 'he' || kind === 'she') return kind
  return genderOfHead(head) ?? (/\b(?:person|kin)\b/.test(kind) ? genderOf('', [head]) : null)
}

/** How well somebody goes with "he" or "she". */
export function fitOf(
  { genderOf: genderIn }: SpeakerRules,
  entity: NamedEntity,
  gender: Gender,
): 'yes' | 'open' | 'doubtful' | 'hardly' | 'no' {
  if (entity.kind === 'organisation' || entity.kind === 'place') return 'no'
  const theirs = genderIn(entity)
  if (theirs !== null) return theirs === gender ? 'yes' : 'no'
  return entity.kind === 'person' ? 'open' : entity.name.includes(' ') ? 'doubtful' : 'hardly'
}

function besideQuote(
  { story: { places } }: SpeakerRules,
  { others = [] }: SpeakerWords,
): Map<NamedEntity, number> {
  const found = new Map<NamedEntity, number>()
  for (const { start, end, less } of others) {
    const from = placesUpTo(places, start)
    const inside = places.slice(from, from + FEW).filter(({ mention }) => mention.start < end)
    const entity = inside.at(-1)?.entity
    if (entity !== undefined) found.set(entity, Math.min(less, found.get(entity) ?? less))
  }
  return found
}

/** In names: no words for somebody hold more. */
const FEW = 3
