import type { NamedEntity } from '../names/name-mention.ts'
import { genderOfHead, type Story } from './described-people.ts'
import type { NamePlace } from './places-of-names.ts'
import { namesWithin, placesUpTo, type SpeakerWords, type Spoken, UNNAMED } from './salience.ts'

/** In sentences: who spoke further back than this is not called anything new. */
const RECENT = 3

/**
 * Whom a description means that tells no role the article gave: "the care worker", "the Brazilian", "the former number two". News calls
 * people so right behind their names, so it is whoever the paragraph has been speaking of, or else who spoke just before. Null where
 * somebody without a name stands nearer, or where the gender does not fit.
 */
export function sobriquetOf(
  { places, genderIn, isAnybodyUnnamed }: Story,
  words: SpeakerWords,
  spoken: readonly Spoken[],
  head: string,
): string | null {
  const gender = genderOfHead(head)
  const named = namesWithin(places, words.quote)
  const mayBe = (entity: NamedEntity): boolean => {
    if (entity.name === words.not || named.has(entity.name) || !isPerson(entity)) return false
    const theirs = genderIn(entity)
    return gender === null || theirs === null || gender === theirs
  }
  const last = placesUpTo(places, words.start)
  const near = places.slice(Math.max(0, last - FEW), last)
  const subject = near.findLast(
    (place) =>
      LEADS.has(place.standing) && words.sentence - place.sentence <= RECENT && mayBe(place.entity),
  )
  const before = spoken.at(-1)
  const isSpoken =
    before !== undefined &&
    words.sentence - before.sentence <= RECENT &&
    (subject === undefined || before.sentence > subject.sentence)
  const meant = isSpoken ? near.findLast(({ entity }) => entity.name === before.name) : subject
  if (meant === undefined || !mayBe(meant.entity)) return null
  return isAnybodyUnnamed(words, meant.mention.start) ? null : meant.entity.name
}

/** How many mentions back somebody is looked for. */
const FEW = 40

const LEADS: ReadonlySet<NamePlace['standing']> = new Set(['first', 'subject', 'pronoun'])

const ASIDE: ReadonlySet<NamePlace['standing']> = new Set(['quoted', 'preposition', 'possessive'])

const isPerson = ({ kind, name }: NamedEntity): boolean =>
  kind === 'person' || (kind === 'unknown' && name.includes(' '))

/** Whether somebody without a name spoke just before, of whom the story goes on under another word: nobody was spoken of since. */
export function followsUnnamed(
  places: readonly NamePlace[],
  words: SpeakerWords,
  spoken: readonly Spoken[],
): boolean {
  const before = spoken.at(-1)
  if (before?.name !== UNNAMED || words.sentence - before.sentence > RECENT) return false
  const last = placesUpTo(places, words.start)
  const near = places.slice(Math.max(0, last - FEW), last)
  return !near.some(({ standing, sentence }) => !ASIDE.has(standing) && sentence > before.sentence)
}
