import type { NamedEntity } from '../names/name-mention.ts'
import type { Story } from './described-people.ts'
import { genderOf } from './genders.ts'
import type { NamePlace } from './places-of-names.ts'
import {
  lone,
  mostLikely,
  mostSalient,
  placesUpTo,
  type SpeakerWords,
  type Spoken,
} from './salience.ts'

/** Whom words mean that hold a name, by its fullest form; null where they hold none, or a form of address that does not fit it. */
export function namedIn(
  story: Story,
  words: SpeakerWords,
  spoken: readonly Spoken[],
): string | null {
  const name = named(story.namePlaces, words)
  if (name === null) return null
  if (!name.includes(' ')) return bearerOfSurname(story, words, spoken, name)
  if (CONTRAST.test(words.text))
    return bearerOfSurname(story, words, spoken, name.split(' ').at(-1) ?? name)
  return isAddressedSo(words.text, name) ? name : null
}

/** Whether words hold the name of whom they mean. */
export const holdsName = (places: readonly NamePlace[], words: SpeakerWords): boolean =>
  named(places, words) !== null

/** Of several people of one surname the one who stands out, and whom a form of address fits; else the surname as it is printed. */
function bearerOfSurname(
  { places, genderIn }: Story,
  words: SpeakerWords,
  spoken: readonly Spoken[],
  surname: string,
): string {
  const addressed = genderOf('', [words.text])
  const isOther = CONTRAST.test(words.text)
  const fit = (entity: NamedEntity): number => {
    if (
      /^(?:place|organisation)$/.test(entity.kind) ||
      !` ${entity.name} `.includes(` ${surname} `)
    )
      return 0
    // "the elder Olsen": not the one who has just spoken.
    if (isOther && entity.name === spoken.at(-1)?.name) return 0
    const gender = genderIn(entity)
    if (addressed === null || gender === null) return addressed === null ? 1 : 0.5
    return addressed === gender ? 1 : 0
  }
  return (
    mostSalient(places, words, spoken, fit, { lead: 1 }) ??
    mostLikely(places, words, fit) ??
    // "Quiroga" of "Ana Quiroga Larrea"
    lone(places, words, ({ name }) => name.includes(` ${surname} `)) ??
    surname
  )
}

const CONTRAST = /\b(?:elder|older|younger) \p{Lu}/u

/** Whether a form of address fits a given name: "Mrs Rae" is not Ewan Rae. */
function isAddressedSo(words: string, name: string): boolean {
  const [addressed, given] = [genderOf('', [words]), genderOf(name, [])]
  return addressed === null || given === null || addressed === given
}

/** "Director Olsen", or "April", where only "April Olsen" was read as a name: the only one of the story that is called so. */
export function ofOneWord(places: readonly NamePlace[], words: SpeakerWords): string | null {
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
