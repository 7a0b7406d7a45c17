import type { Article } from '../../article.ts'
import type { NamedEntity } from '../names/name-mention.ts'
import { authorOf } from './authors.ts'
import { apposed, described, holderOf, type Story } from './described-people.ts'
import type { Frame } from './frames.ts'
import { type Gender, genderOf } from './genders.ts'
import { referringWords, withReferring } from './kept-in-mind.ts'
import { type NamePlace, placesOfNames } from './places-of-names.ts'
import {
  CLEAR_LEAD,
  DECAY,
  lone,
  mostLikely,
  mostSalient,
  placesUpTo,
  type SpeakerWords,
  type Spoken,
  STANDINGS,
} from './salience.ts'
import { toldRoles } from './told-roles.ts'
import { type UnnamedPerson, unnamedPeople } from './unnamed-people.ts'

/** Tells which person or body the words stand for, by the fullest form of its name; null where the article leaves it in doubt. */
export type Resolve = (words: SpeakerWords, spoken: readonly Spoken[]) => string | null

/** Prepares an article for telling whom pronouns and descriptions stand for. */
export function speakerResolver(
  article: Article,
  frames: readonly Frame[],
  names: readonly NamedEntity[],
): Resolve {
  const namePlaces = placesOfNames(frames, names)
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
  // Who was "he" once, where no title and no given name tells, is not "she" further on.
  const called = new Map<string, Gender>()
  const meantBy = (
    places: readonly NamePlace[],
    words: SpeakerWords,
    spoken: readonly Spoken[],
    gender: Gender,
  ): string | null => {
    const rival = nearestUnnamed(unnamed, words, gender)
    const genderOfEntity = (entity: NamedEntity): Gender | null =>
      genderIn(entity) ?? called.get(entity.name) ?? null
    const fit = (entity: NamedEntity): number => fits(entity, genderOfEntity(entity), gender)
    const mayBe = (entity: NamedEntity): boolean =>
      fits(entity, genderOfEntity(entity), gender) > UNLIKELY
    const name =
      mostSalient(places, words, spoken, fit, { rival }) ??
      (rival < FAINT ? lone(places, words, mayBe) : null)
    if (name !== null) called.set(name, gender)
    return name
  }
  const isUnnamed = (words: SpeakerWords, noun: string): boolean =>
    unnamedBefore(unnamed, words).some((one) => one.noun === noun)
  const told = { text: article.text, namePlaces, rolesOf, genderIn, isUnnamed }
  const places = withReferring(namePlaces, referringWords(frames), (before, { words, gender }) =>
    gender === null
      ? holderOf({ ...told, places: before }, words, [])
      : meantBy(before, words, [], gender),
  )
  const story: Story = { ...told, places }
  return (words, spoken) => {
    const pronoun = SUBJECTS[words.text.toLowerCase()] ?? words.text.toLowerCase()
    if (pronoun === 'he' || pronoun === 'she') return meantBy(places, words, spoken, pronoun)
    if (pronoun === 'it') return mostSalient(places, words, spoken, isBody, { lead: CLEAR_LEAD })
    if (/^(?:they|we|i|you|who|one|some|many|others|both|everyone|nobody|someone)$/.test(pronoun))
      return null
    const post = inFull(words)
    if (post !== null) return holderOf(story, post, spoken)
    const name = named(namePlaces, words)
    if (name !== null && !name.includes(' ')) return bearerOfSurname(story, words, spoken, name)
    if (name !== null) return isAddressedSo(words.text, name) ? name : null
    return (
      apposed(story, words) ??
      authorOf(article.text, namePlaces, words) ??
      described(story, words, spoken) ??
      ofOneWord(namePlaces, words)
    )
  }
}

/** How well a name may be meant by "it". */
const isBody = ({ kind }: NamedEntity): number =>
  kind === 'organisation' ? 1 : kind === 'person' ? 0 : 0.4

/** Of several people of one surname the one who stands out, and whom a form of address fits; else the surname as it is printed. */
function bearerOfSurname(
  { places, genderIn }: Story,
  words: SpeakerWords,
  spoken: readonly Spoken[],
  surname: string,
): string {
  const addressed = genderOf('', [words.text])
  const fit = (entity: NamedEntity): number => {
    if (entity.kind !== 'person' || !entity.name.endsWith(` ${surname}`)) return 0
    const gender = genderIn(entity)
    if (addressed === null || gender === null) return addressed === null ? 1 : 0.5
    return addressed === gender ? 1 : 0
  }
  return mostSalient(places, words, spoken, fit) ?? mostLikely(places, words, fit) ?? surname
}

/** Whether a form of address fits a given name: "Mrs Rae" is not Ewan Rae. */
function isAddressedSo(words: string, name: string): boolean {
  const [addressed, given] = [genderOf('', [words]), genderOf(name, [])]
  return addressed === null || given === null || addressed === given
}

const SUBJECTS: Readonly<Record<string, string>> = { him: 'he', her: 'she' }

/** An unnamed person further back than this counts for does not keep the only man of a story from being "he". */
const FAINT = 0.2

/** How many unnamed people back one of a gender is looked for. */
const FEW = 4

/** How much speaks for the nearest unnamed person before a pronoun. */
function nearestUnnamed(
  unnamed: readonly UnnamedPerson[],
  words: SpeakerWords,
  pronoun: Gender,
): number {
  const near = unnamedBefore(unnamed, words).findLast(
    ({ gender }) => (gender ?? pronoun) === pronoun,
  )
  return near === undefined ? 0 : STANDINGS.first * DECAY ** (words.sentence - near.sentence)
}

/** The last unnamed people before some words. */
function unnamedBefore(
  unnamed: readonly UnnamedPerson[],
  { start }: SpeakerWords,
): readonly UnnamedPerson[] {
  let [low, high] = [0, unnamed.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((unnamed[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return unnamed.slice(Math.max(0, low - FEW), low)
}

/** What short forms of posts stand for, in the words that roles are told in. */
const POSTS: Readonly<Record<string, string>> = {
  PM: 'prime minister',
  DPM: 'deputy prime minister',
  CM: 'chief minister',
  FM: 'minister',
  CEO: 'chief executive',
  AG: 'attorney general',
  DA: 'district attorney',
  MP: 'MP',
  MEP: 'MEP',
  MLA: 'MLA',
  TD: 'TD',
  CFO: 'CFO',
  COO: 'COO',
  VP: 'vice president',
}
const POST = /^(?:the|this|that) (PM|DPM|CM|FM|CEO|CFO|COO|MP|MEP|MLA|TD|AG|DA|VP)$/i

/** "the PM" in full; null where the words are no such short form. */
function inFull(words: SpeakerWords): SpeakerWords | null {
  const post = POSTS[POST.exec(words.text)?.[1] ?? '']
  return post === undefined ? null : { ...words, text: `the ${post}` }
}

/** What a word alone comes to that may be anything. */
const UNLIKELY = 0.1

/** How well somebody may be meant by "he" or "she": 0 not at all. */
function fits({ kind, name }: NamedEntity, gender: Gender | null, pronoun: Gender): number {
  if (kind === 'organisation' || kind === 'place') return 0
  if (gender !== null) return gender === pronoun ? 1 : 0
  return kind === 'person' || name.includes(' ') ? 0.92 : UNLIKELY
}

/** "Director Olsen", or "April", where only "April Olsen" was read as a name: the only one of the story that is called so. */
function ofOneWord(places: readonly NamePlace[], words: SpeakerWords): string | null {
  const word = / ?(\p{Lu}[\p{L}’'-]+)$/u.exec(words.text)?.[1]
  if (word === undefined) return null
  return lone(
    places,
    { ...words, start: Number.POSITIVE_INFINITY },
    ({ kind, name }) =>
      kind !== 'place' && (name.endsWith(` ${word}`) || name.startsWith(`${word} `)),
  )
}

/** What the British print behind a name. */
const POSTNOMINALS = /(?:,? (?:KC|QC|SC|MP|MEP|MSP|MS|TD|OBE|CBE|MBE|PhD|MD))+$/

/** The name among the words themselves: of "campaign manager Mara Olsen of the Alder Ledger" the person's. */
function named(places: readonly NamePlace[], words: SpeakerWords): string | null {
  const { start } = words
  const text = words.text.replace(POSTNOMINALS, '')
  const end = start + text.length
  const inside: NamePlace[] = []
  for (let at = placesUpTo(places, start); at < places.length; at += 1) {
    const place = places[at]
    if (place === undefined || place.mention.start >= end) break
    inside.push(place)
  }
  const head = text.search(/\s(?:of|from|for|in|at)\s/)
  const own = inside.filter(({ mention }) => head === -1 || mention.start < start + head)
  // "Commander of the Guard Major General Ivo Kestner"
  const last = inside.at(-1)
  if (own.length === 0 && last?.entity.kind === 'person' && last.mention.end >= end - 1)
    return last.entity.name
  // "the Olsen campaign" is not Olsen.
  const ends = own.filter(({ mention }) => mention.end >= (head === -1 ? end : start + head) - 1)
  return (
    ends.findLast(({ entity }) => entity.kind === 'person')?.entity.name ??
    ends.at(-1)?.entity.name ??
    null
  )
}
