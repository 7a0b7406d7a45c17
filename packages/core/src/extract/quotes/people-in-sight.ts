import type { NamedEntity } from '../names/name-mention.ts'
import type { NamePlace } from './places-of-names.ts'
import { DECAY, MANY, placesUpTo, type SpeakerWords, type Spoken, STANDINGS } from './salience.ts'

/** A person or body that some words may stand for, and how the article has spoken of it up to there. */
export interface InSight {
  readonly entity: NamedEntity
  /** How many sentences back it was last spoken of; negative where it is named only behind the words. */
  readonly distance: number
  /** How it stands there. */
  readonly standing: NamePlace['standing']
  /** How many mentions it has before the words. */
  readonly count: number
  /** How it stands out: the weights of its mentions, of which the latest counts in full and the others in half. */
  readonly salience: number
}

/** In sentences: who was spoken of further back is in sight only if something else speaks for them. */
export const SIGHT = 8
/** How far behind the words somebody may be named first: in mentions, and in sentences. */
const MANY_AHEAD = 12
const AHEAD = 2
/** How many at most are weighed against each other. */
const MOST = 10

/**
 * Those whom words may stand for, the likeliest first: whoever was spoken of in the sentences before, spoke of late, is spoken of most, is
 * named soon behind, was proposed by a rule, or is called what a description says; none whom the words cannot mean.
 */
export function peopleInSight(
  places: readonly NamePlace[],
  words: SpeakerWords,
  spoken: readonly Spoken[],
  {
    proposed,
    isAlike,
    mayBe,
  }: {
    readonly proposed: string | null
    readonly isAlike: (entity: NamedEntity) => boolean
    readonly mayBe: (entity: NamedEntity) => boolean
  },
): InSight[] {
  const all = [...spokenOf(places, words).values()].filter(({ entity }) => mayBe(entity))
  const speakers = new Set(spoken.map(({ name }) => name))
  const most = all.reduce((best, { count }) => Math.max(best, count), 0)
  const isProposed = ({ entity }: InSight): number => (entity.name === proposed ? 1 : 0)
  return all
    .filter(
      ({ entity, distance, count }) =>
        isAlike(entity) ||
        distance <= SIGHT ||
        count === most ||
        speakers.has(entity.name) ||
        entity.name === proposed,
    )
    .sort((a, b) => isProposed(b) - isProposed(a) || b.salience - a.salience)
    .slice(0, MOST)
}

function spokenOf(places: readonly NamePlace[], { start, sentence }: SpeakerWords) {
  const seen = new Map<NamedEntity, InSight>()
  const upTo = placesUpTo(places, start)
  for (const place of places.slice(Math.max(0, upTo - MANY), upTo).reverse()) {
    const { entity, standing } = place
    const distance = sentence - place.sentence
    const weight = distance > SIGHT ? 0 : STANDINGS[standing] * DECAY ** distance
    const known = seen.get(entity)
    if (known === undefined) {
      seen.set(entity, { entity, distance, standing, count: 1, salience: weight })
      continue
    }
    const isPlainer = known.standing === 'quoted' && known.distance === distance
    seen.set(entity, {
      entity,
      distance: known.distance,
      standing: isPlainer ? standing : known.standing,
      count: known.count + 1,
      salience: known.salience + weight / 2,
    })
  }
  for (const { entity, standing, sentence: at } of places.slice(upTo, upTo + MANY_AHEAD)) {
    if (at > sentence + AHEAD) break
    const distance = sentence - at - 1
    if (!seen.has(entity)) seen.set(entity, { entity, distance, standing, count: 0, salience: 0 })
  }
  return seen
}
