import type { Span } from '../../article.ts'
import type { NamedEntity } from '../names/name-mention.ts'
import { countBefore } from './count-before.ts'
import type { NamePlace } from './places-of-names.ts'

/** Words that stand for a speaker, in the article. */
export interface SpeakerWords extends Span {
  readonly text: string
  /** The number of the sentence, counted through the article. */
  readonly sentence: number
  /** Whom they cannot mean: the name of who is spoken to. */
  readonly not: string | null
  /** How much more speaks for them than for others, and where these stand and how much less speaks for them. */
  readonly lead?: number
  readonly others?: readonly (Span & { readonly less: number })[]
  /** What they say, where they say something: whom that names is hardly who says it. */
  readonly quote?: Span
}

/** What stands for the name of a speaker who has none, or whose name is not known. */
export const UNNAMED = ''

/** Who is known to have spoken: the name, and in which sentence. */
export interface Spoken {
  readonly name: string
  readonly sentence: number
}

/** How many sentences back a name is looked for. */
const REACH = 8
/** How much less a name counts a sentence further back. */
export const DECAY = 0.45
/** What a name counts by how it stands in its sentence. */
export const STANDINGS: Readonly<Record<NamePlace['standing'], number>> = {
  first: 1.2,
  pronoun: 0.9,
  subject: 1,
  other: 0.5,
  preposition: 0.35,
  possessive: 0.45,
  quoted: 0.1,
}
/** What it counts to have spoken, before it decays. */
const SPOKE = 0.9
/** How much of what speaks for a name counts beside the most. */
const REST = 0.5
/** The least that a name has to come to, and how many times what the next one comes to. */
const LEAST = 0.02
const LEAD = 1.1
/** The same for whoever stands out as "the candidate" or "the man", which fits many. */
export const CLEAR_LEAD = 1.6
/** The name that stands out most before the words, weighed by how well it may be meant; null where none or more than one does. */
export function mostSalient(
  places: readonly NamePlace[],
  words: SpeakerWords,
  spoken: readonly Spoken[],
  fit: (entity: NamedEntity) => number,
  { lead = LEAD, rival = 0 }: { readonly lead?: number; readonly rival?: number } = {},
): string | null {
  const sums = new Map<string, number>()
  const most = new Map<string, number>()
  // What speaks most for a name counts in full, and the rest in part: the latest outweighs the frequent.
  const add = (name: string, weight: number): void => {
    const before = most.get(name) ?? 0
    const full = Math.max(0, weight - before)
    sums.set(name, (sums.get(name) ?? 0) + full + REST * (weight - full))
    most.set(name, before + full)
  }
  const named = namesWithin(places, words.quote)
  const last = placesUpTo(places, words.start) - 1
  for (let at = last; at >= 0; at -= 1) {
    const place = places[at]
    if (place === undefined || words.sentence - place.sentence > REACH) break
    if (last - at > MANY) break
    if (place.entity.name === words.not) continue
    const weight =
      (named.has(place.entity.name) ? NAMED_THERE : 1) *
      fit(place.entity) *
      STANDINGS[place.standing] *
      DECAY ** (words.sentence - place.sentence)
    if (weight > 0) add(place.entity.name, weight)
  }
  for (const { name, sentence } of spoken) {
    const distance = words.sentence - sentence
    if (sums.has(name) && distance >= 0 && distance <= REACH) add(name, SPOKE * DECAY ** distance)
  }
  const [best, next] = [...sums].sort((a, b) => b[1] - a[1])
  if (best === undefined || best[1] < LEAST || best[1] < rival) return null
  return next === undefined || best[1] >= lead * next[1] ? best[0] : null
}

/** What somebody counts for as the speaker of words that name them: “Mara will come,” said by Mara. */
const NAMED_THERE = 0.2

const NOBODY: ReadonlySet<string> = new Set()

/** The names that stand in a quotation. */
export function namesWithin(
  places: readonly NamePlace[],
  quote: Span | undefined,
): ReadonlySet<string> {
  if (quote === undefined) return NOBODY
  const [from, to] = [placesUpTo(places, quote.start), placesUpTo(places, quote.end)]
  return new Set(places.slice(from, Math.min(to, from + MANY)).map(({ entity }) => entity.name))
}

/** How many mentions begin before an offset. */
export const placesUpTo = (places: readonly NamePlace[], offset: number): number =>
  countBefore(places, offset, ({ mention }) => mention.start)

/** The one name that fits best before the words, wherever it stands; null where two fit alike. */
export function mostLikely(
  places: readonly NamePlace[],
  words: SpeakerWords,
  fit: (entity: NamedEntity) => number,
): string | null {
  const fits = new Map<string, number>()
  const last = placesUpTo(places, words.start)
  for (const { entity } of places.slice(Math.max(0, last - MANY), last)) {
    if (fits.has(entity.name) || entity.name === words.not) continue
    const value = fit(entity)
    if (value > 0) fits.set(entity.name, value)
  }
  const [best, next] = [...fits].sort((a, b) => b[1] - a[1])
  return best !== undefined && (next === undefined || best[1] > next[1]) ? best[0] : null
}

/** The only one before the words whom they may mean, however far back; null where there are more. */
export function lone(
  places: readonly NamePlace[],
  words: SpeakerWords,
  mayBe: (entity: NamedEntity) => boolean,
): string | null {
  const last = placesUpTo(places, words.start)
  const names = new Set<string>()
  for (const { entity } of places.slice(Math.max(0, last - MANY), last))
    if (entity.name !== words.not && mayBe(entity)) names.add(entity.name)
  const [name, ...others] = names
  return name === undefined || others.length > 0 ? null : name
}

/** How many mentions back anybody is looked for. */
export const MANY = 200
