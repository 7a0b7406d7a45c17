import { isEastAsian } from '../names/east-asian.ts'
import type { NamedEntity } from '../names/name-mention.ts'
import type { Gender } from './genders.ts'
import { genderOf } from './genders.ts'
import type { NamePlace } from './places-of-names.ts'
import { mostSalient, placesUpTo } from './salience.ts'

/** How far before a surname its form of address is looked for, in UTF-16 code units. */
const TITLE_REACH = 12

/**
 * The places of names, with each surname that several people of an article have given to the one who stands out where it is printed:
 * "Olsen" in a story of Mara Olsen and her brother. Who cannot be told stays the surname. `context`
 * are places of names and pronouns, where they are known by then.
 */
export function withBearers(
  text: string,
  places: readonly NamePlace[],
  genderIn: (entity: NamedEntity) => Gender | null,
  context?: readonly NamePlace[],
): NamePlace[] {
  const bearers = bearersOf(places)
  const told: NamePlace[] = []
  for (const place of places) {
    const { entity, mention, sentence } = place
    const family = bearers.get(entity.name)
    if (family === undefined || entity.name.includes(' ')) {
      told.push(place)
      continue
    }
    const title = text.slice(Math.max(0, mention.start - TITLE_REACH), mention.start)
    const gender = genderOf('', [title])
    const fit = (other: NamedEntity): number => {
      if (!family.has(other)) return 0
      const theirs = genderIn(other)
      if (gender === null || theirs === null) return gender === null ? 1 : 0.5
      return gender === theirs ? 1 : 0
    }
    const words = { ...mention, sentence, not: null }
    const known = context ?? told
    const upTo = placesUpTo(known, mention.start)
    const near = known.slice(Math.max(0, upTo - LOOKED_THROUGH), upTo)
    const name = mostSalient(known, words, [], fit, { lead: 1 })
    const bearer =
      near.findLast(({ entity: other }) => other.name === name)?.entity ?? mainOf(near, fit)
    told.push(bearer === null ? place : { ...place, entity: bearer })
  }
  return told
}

/** By surname the people who have it, where they are more than one. */
function bearersOf(places: readonly NamePlace[]): Map<string, Set<NamedEntity>> {
  const found = new Map<string, Set<NamedEntity>>()
  for (const { entity } of places) {
    if (entity.kind === 'organisation' || entity.kind === 'place') continue
    const words = entity.name.split(' ')
    // "Tan" of "Tan Hwee Kiang"
    const isFamilyFirst = isEastAsian(entity.name.toLowerCase().split(' '))
    const from = isFamilyFirst ? 0 : words.length > 2 ? 1 : -1
    for (const word of words.length > 1 ? words.slice(from) : []) {
      const bearers = found.get(word)
      if (bearers === undefined) found.set(word, new Set([entity]))
      else bearers.add(entity)
    }
  }
  return found
}

/** Whoever of a family the story has spoken of most, where none of them was named of late. */
function mainOf(
  near: readonly NamePlace[],
  fit: (entity: NamedEntity) => number,
): NamedEntity | null {
  const counts = new Map<NamedEntity, number>()
  for (const { entity } of near)
    if (fit(entity) > 0) counts.set(entity, (counts.get(entity) ?? 0) + fit(entity))
  const [main] = [...counts].sort((a, b) => b[1] - a[1])
  return main?.[0] ?? null
}

/** In mentions. */
const LOOKED_THROUGH = 200
