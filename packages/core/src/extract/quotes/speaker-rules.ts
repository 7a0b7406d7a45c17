import type { Article } from '../../article.ts'
import type { NamedEntity } from '../names/name-mention.ts'
import { authorOf, isDocument } from './authors.ts'
import { apposed, describedBy, holderOf, type Story } from './described-people.ts'
import type { Frame } from './frames.ts'
import { type Gender, genderOf } from './genders.ts'
import { referringWords, withReferring } from './kept-in-mind.ts'
import { holdsName, namedIn, ofOneWord } from './names-in-words.ts'
import { type NamePlace, placesOfNames } from './places-of-names.ts'
import { postInFull } from './posts-in-full.ts'
import { firstOf, NO_PROPOSAL, type Proposal } from './proposals.ts'
import {
  lone,
  MANY,
  mostSalient,
  namesWithin,
  placesUpTo,
  type SpeakerWords,
  type Spoken,
} from './salience.ts'
import { withBearers } from './surnames-alone.ts'
import { toldRoles } from './told-roles.ts'
import { nearestUnnamed, unnamedBefore, unnamedPeople } from './unnamed-people.ts'

/** What rules tell of the people and bodies of an article. */
export interface SpeakerRules {
  readonly story: Story
  propose(words: SpeakerWords, spoken: readonly Spoken[]): Proposal
  /** By title, given name or role, or by what they were called before. */
  genderOf(entity: NamedEntity): Gender | null
  /** Notes that somebody was meant by "he" or "she". */
  note(name: string, gender: Gender): void
  /** How much speaks for somebody without a name before a pronoun. */
  rivalOf(words: SpeakerWords, gender: Gender): number
}

/** Prepares an article for telling whom pronouns and descriptions stand for. */
export function speakerRules(
  article: Article,
  frames: readonly Frame[],
  names: readonly NamedEntity[],
): SpeakerRules {
  const unnamed = unnamedPeople(frames)
  const rolesOf = toldRoles(article)
  const genders = new Map<NamedEntity, Gender | null>()
  const genderIn = (entity: NamedEntity): Gender | null => {
    const known = genders.get(entity)
    if (known !== undefined) return known
    const gender = genderOf(
      // "Her husband Colin"
      entity.name.includes(' ') || entity.kind === 'place' ? entity.name : `${entity.name} .`,
      rolesOf(entity).map(({ text }) => text),
    )
    genders.set(entity, gender)
    return gender
  }
  const printed = placesOfNames(frames, names)
  const first = withBearers(article.text, printed, genderIn)
  const surnames = new Set(names.map(({ name }) => name.split(' ').at(-1) ?? ''))
  // "the Olsens"
  const isFamily = ({ name }: NamedEntity): boolean =>
    name.endsWith('s') && !name.includes(' ') && surnames.has(name.slice(0, -1))
  // Who was "he" once, where no title and no given name tells, is not "she" further on.
  const called = new Map<string, Gender>()
  const genderOfEntity = (entity: NamedEntity): Gender | null =>
    genderIn(entity) ?? called.get(entity.name) ?? null
  const meantBy = (
    places: readonly NamePlace[],
    words: SpeakerWords,
    spoken: readonly Spoken[],
    gender: Gender,
  ): Proposal => {
    const rival = nearestUnnamed(unnamed, words, gender)
    const fit = (entity: NamedEntity): number =>
      isFamily(entity) ? 0 : fits(entity, genderOfEntity(entity), gender)
    const mayBe = (entity: NamedEntity): boolean =>
      fits(entity, genderOfEntity(entity), gender) > UNLIKELY
    const isFaint = rival < FAINT
    return firstOf([
      ['salient', () => mostSalient(places, words, spoken, fit, { rival })],
      ['lone', () => (isFaint ? lone(places, words, mayBe) : null)],
      ['main person', () => (isFaint ? mainPerson(places, words, mayBe) : null)],
    ])
  }
  const noted = ({ name }: Proposal, gender: Gender): string | null => {
    if (name !== null) called.set(name, gender)
    return name
  }
  const isUnnamed = (words: SpeakerWords, noun: string): boolean =>
    unnamedBefore(unnamed, words).some((one) => one.noun === noun)
  const told = { text: article.text, rolesOf, genderIn, isUnnamed }
  const referring = referringWords(frames)
  const withPronouns = (names: readonly NamePlace[]): NamePlace[] =>
    withReferring(names, referring, (before, { words, gender }) =>
      gender === null
        ? holderOf({ ...told, namePlaces: names, places: before }, words, [])
        : noted(meantBy(before, words, [], gender), gender),
    )
  // Who "Olsen" is of two of that name, "he" tells as well; and then the other way round.
  const hasFamily = first.some(({ entity }, at) => entity !== printed[at]?.entity)
  const namePlaces = hasFamily
    ? withBearers(article.text, printed, genderIn, withPronouns(first))
    : first
  const places = withPronouns(namePlaces)
  const story: Story = { ...told, namePlaces, places }
  const propose = (words: SpeakerWords, spoken: readonly Spoken[]): Proposal => {
    if (words.text === '') return NO_PROPOSAL
    const pronoun = pronounFor(words.text.toLowerCase())
    if (pronoun === 'he' || pronoun === 'she') return meantBy(places, words, spoken, pronoun)
    if (
      /^(?:it|they|we|i|you|who|one|some|many|others|both|everyone|nobody|someone)$/.test(pronoun)
    )
      return NO_PROPOSAL
    const post = postInFull(words)
    if (post !== null) return firstOf([['post', () => holderOf(story, post, spoken)]])
    // "His report says"
    const owner = /^(his|her) /i.exec(words.text)?.[1]?.toLowerCase()
    if (owner !== undefined && isDocument(words.text))
      return meantBy(places, words, spoken, owner === 'his' ? 'he' : 'she')
    const isPost = POST.test(words.text)
    const called = isPost ? apposed(story, words) : null
    if (called !== null) return { name: called, by: 'apposed' }
    if (holdsName(namePlaces, words))
      return firstOf([['name', () => namedIn(story, words, spoken)]])
    return firstOf([
      ['apposed', () => apposed(story, words)],
      ['author', () => authorOf(article.text, namePlaces, words)],
      ...describedBy(story, words, spoken),
      ['one word', () => ofOneWord(namePlaces, words)],
    ])
  }
  return {
    story,
    propose,
    genderOf: genderOfEntity,
    note: (name, gender) => called.set(name, gender),
    rivalOf: (words, gender) => nearestUnnamed(unnamed, words, gender),
  }
}

/** Whom the story has spoken of by far the most, if they may be meant: an obituary goes back to "she" after any others. */
function mainPerson(
  places: readonly NamePlace[],
  words: SpeakerWords,
  mayBe: (entity: NamedEntity) => boolean,
): string | null {
  const upTo = placesUpTo(places, words.start)
  const named = namesWithin(places, words.quote)
  const counts = new Map<string, number>()
  for (const { entity, standing } of places.slice(Math.max(0, upTo - MANY), upTo)) {
    const { name } = entity
    if (standing === 'quoted' || name === words.not || named.has(name) || !mayBe(entity)) continue
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const [main, next] = [...counts].sort((a, b) => b[1] - a[1])
  if (main === undefined || main[1] < MAIN) return null
  return next === undefined || main[1] >= 2 * next[1] ? main[0] : null
}

/** In mentions. */
const MAIN = 3

/** "him" and "His Excellency" are "he". */
function pronounFor(lower: string): string {
  const styled = STYLED.exec(lower)?.[1]
  return styled === undefined ? (SUBJECTS[lower] ?? lower) : styled === 'his' ? 'he' : 'she'
}

const STYLED =
  /^(his|her) (?:\p{L}+ )?(?:excellency|highness|majesty|honou?r|lordship|ladyship|worship|grace|eminence|holiness)$/u
const SUBJECTS: Readonly<Record<string, string>> = { him: 'he', her: 'she' }

/** A post that is printed with capitals, which a name goes with. */
const POST =
  /^the (?:\p{L}+ )*(?:bishop|archbishop|minister|secretary|governor|chancellor|speaker|ambassador|commissioner|chairman|chairwoman|director)\b/iu
/** An unnamed person further back than this counts for does not keep the only man of a story from being "he". */
const FAINT = 0.2

/** What a word alone comes to that may be anything. */
const UNLIKELY = 0.1

/** How well somebody may be meant by "he" or "she": 0 not at all. */
function fits({ kind, name }: NamedEntity, gender: Gender | null, pronoun: Gender): number {
  if (kind === 'organisation' || kind === 'place') return 0
  if (gender !== null) return gender === pronoun ? 1 : 0
  return kind === 'person' ? 0.92 : name.includes(' ') ? 0.7 : UNLIKELY
}
