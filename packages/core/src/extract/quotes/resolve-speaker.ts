import type { Article, Span } from '../../article.ts'
import type { NamedEntity } from '../names/name-mention.ts'
import { type Gender, genderOf } from './genders.ts'
import type { NamePlace } from './places-of-names.ts'
import { type RolesOf, roleLikeness, toldRoles, wordsOfRole } from './told-roles.ts'
import type { UnnamedPerson } from './unnamed-people.ts'

/** Words that stand for a speaker, in the article. */
interface SpeakerWords extends Span {
  readonly text: string
  /** The number of the sentence, counted through the article. */
  readonly sentence: number
  /** Whom they cannot mean: the name of who is spoken to. */
  readonly not: string | null
}

/** Who is known to have spoken: the name, and in which sentence. */
export interface Spoken {
  readonly name: string
  readonly sentence: number
}

/** Tells which person or body the words stand for, by the fullest form of its name; null where the article leaves it in doubt. */
export type Resolve = (words: SpeakerWords, spoken: readonly Spoken[]) => string | null

/** How many sentences back a name is looked for. */
const REACH = 8
/** How much less a name counts a sentence further back. */
const DECAY = 0.62
/** What a name counts by how it stands in its sentence. */
const STANDINGS: Readonly<Record<NamePlace['standing'], number>> = {
  first: 1.2,
  subject: 1,
  other: 0.5,
  preposition: 0.35,
  possessive: 0.45,
  quoted: 0.1,
}
/** What it counts to have spoken, before it decays. */
const SPOKE = 0.9
/** The least that a name has to come to, and how many times what the next one comes to. */
const LEAST = 0.3
const LEAD = 1.5
/** The same for whoever stands out as "the candidate" or "the man", which fits many. */
const CLEAR_LEAD = 2.5

/** An article, for the question whom a description means. */
interface Story {
  readonly text: string
  readonly places: readonly NamePlace[]
  readonly rolesOf: RolesOf
  readonly genderIn: (entity: NamedEntity) => Gender | null
}

/** Prepares an article for telling whom pronouns and descriptions stand for. */
export function speakerResolver(
  article: Article,
  places: readonly NamePlace[],
  unnamed: readonly UnnamedPerson[],
): Resolve {
  const rolesOf = toldRoles(article)
  const genders = new Map<NamedEntity, Gender | null>()
  const genderIn = (entity: NamedEntity): Gender | null => {
    const known = genders.get(entity)
    if (known !== undefined) return known
    const gender = genderOf(
      entity.name,
      rolesOf(entity).map(({ text }) => text),
    )
    genders.set(entity, gender)
    return gender
  }
  const story = { text: article.text, places, rolesOf, genderIn }
  // Who was "he" once, where no title and no given name tells, is not "she" further on.
  const called = new Map<string, Gender>()
  return (words, spoken) => {
    const pronoun = words.text.toLowerCase()
    if (pronoun === 'he' || pronoun === 'she') {
      const rival = nearestUnnamed(unnamed, words, pronoun)
      const fit = (entity: NamedEntity): number =>
        fits(entity, genderIn(entity) ?? called.get(entity.name) ?? null, pronoun)
      const name = mostSalient(places, words, spoken, fit, { rival })
      if (name !== null) called.set(name, pronoun)
      return name
    }
    if (
      /^(?:they|we|it|i|you|who|one|some|many|others|both|everyone|nobody|someone)$/.test(pronoun)
    )
      return null
    if (POST.test(words.text)) return null
    const name = named(places, words)
    if (name !== null) return isAddressedSo(words.text, name) ? name : null
    return apposed(story, words) ?? described(story, words, spoken)
  }
}

/** Whether a form of address fits a given name: "Mrs Rae" is not Ewan Rae. */
function isAddressedSo(words: string, name: string): boolean {
  const [addressed, given] = [genderOf('', [words]), genderOf(name, [])]
  return addressed === null || given === null || addressed === given
}

/** How many unnamed people back one of a gender is looked for. */
const FEW = 4

/** How much speaks for the nearest unnamed person before a pronoun. */
function nearestUnnamed(
  unnamed: readonly UnnamedPerson[],
  { start, sentence }: SpeakerWords,
  pronoun: Gender,
): number {
  let [low, high] = [0, unnamed.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((unnamed[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const near = unnamed
    .slice(Math.max(0, low - FEW), low)
    .findLast(({ gender }) => (gender ?? pronoun) === pronoun)
  return near === undefined ? 0 : STANDINGS.first * DECAY ** (sentence - near.sentence)
}

/** The short form of a post is no name of whoever holds it. */
const POST = /^(?:the|this|that|our|their) (?:PM|DPM|CM|FM|CEO|CFO|COO|MP|MEP|MLA|AG|DA|VP)$/

/** How well somebody may be meant by "he" or "she": 0 not at all. */
function fits({ kind, name }: NamedEntity, gender: Gender | null, pronoun: Gender): number {
  if (kind === 'organisation' || kind === 'place') return 0
  if (gender !== null) return gender === pronoun ? 1 : 0
  return kind === 'person' || name.includes(' ') ? 0.7 : 0.5
}

/** The name that stands out most before the words, weighed by how well it may be meant; null where none or more than one does. */
function mostSalient(
  places: readonly NamePlace[],
  words: SpeakerWords,
  spoken: readonly Spoken[],
  fit: (entity: NamedEntity) => number,
  { lead = LEAD, rival = 0 }: { readonly lead?: number; readonly rival?: number } = {},
): string | null {
  const sums = new Map<string, number>()
  const last = placesUpTo(places, words.start) - 1
  for (let at = last; at >= 0; at -= 1) {
    const place = places[at]
    if (place === undefined || words.sentence - place.sentence > REACH) break
    if (last - at > MANY) break
    const weight =
      fit(place.entity) * STANDINGS[place.standing] * DECAY ** (words.sentence - place.sentence)
    if (weight > 0) sums.set(place.entity.name, (sums.get(place.entity.name) ?? 0) + weight)
  }
  for (const { name, sentence } of spoken) {
    const distance = words.sentence - sentence
    const sum = sums.get(name)
    if (sum !== undefined && distance >= 0 && distance <= REACH)
      sums.set(name, sum + SPOKE * DECAY ** distance)
  }
  const [best, next] = [...sums].sort((a, b) => b[1] - a[1])
  if (best === undefined || best[1] < LEAST || best[1] < lead * rival) return null
  return next === undefined || best[1] >= lead * next[1] ? best[0] : null
}

/** How many mentions begin before an offset. */
function placesUpTo(places: readonly NamePlace[], offset: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.mention.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The name among the words themselves: of "campaign manager Mara Olsen of the Alder Ledger" the person's. */
function named(places: readonly NamePlace[], { start, end, text }: SpeakerWords): string | null {
  const inside: NamePlace[] = []
  for (let at = placesUpTo(places, start); at < places.length; at += 1) {
    const place = places[at]
    if (place === undefined || place.mention.start >= end) break
    inside.push(place)
  }
  const head = text.search(/\s(?:of|from|for|in|at)\s/)
  const own = inside.filter(({ mention }) => head === -1 || mention.start < start + head)
  // "the Olsen campaign" is not Olsen.
  const ends = own.filter(({ mention }) => mention.end >= (head === -1 ? end : start + head) - 1)
  return (
    ends.findLast(({ entity }) => entity.kind === 'person')?.entity.name ??
    ends.at(-1)?.entity.name ??
    null
  )
}

/** The person whose name stands right behind a description: "the harbour master, Mara Olsen, said", "said her sister, Ana Olsen." */
function apposed({ text, places }: Story, words: SpeakerWords): string | null {
  // "the chief of the harbour guard, Mara Olsen, said"
  const phrase = PHRASE_OF.exec(text.slice(words.end, words.end + PHRASE_REACH))?.[0] ?? ''
  const end = words.end + phrase.length
  if (!/^,\s/.test(text.slice(end, end + 2))) return null
  const place = places[placesUpTo(places, end)]
  if (place === undefined || place.mention.start > end + APPOSED_WITHIN) return null
  const between = text.slice(end + 1, place.mention.start)
  const isName = place.entity.kind === 'person' || place.entity.name.includes(' ')
  return isName &&
    /^\s(?:\p{Lu}[\p{L}.]*\s){0,3}$/u.test(between) &&
    /^(?:[,.;:)]|$|\s?\()/.test(text.slice(place.mention.end, place.mention.end + 2))
    ? place.entity.name
    : null
}

/** In UTF-16 code units: a comma, a space and a title. */
const APPOSED_WITHIN = 30
const PHRASE_OF = /^ (?:of|for) [\p{L}\p{N}’' -]+(?=,)/u
const PHRASE_REACH = 80

/** The head noun of a description: of "the city’s former mayor" "mayor". */
const headOf = (text: string): string =>
  text
    .toLowerCase()
    .split(/\s+/)
    .at(-1)
    ?.replace(/[’']s$/, '') ?? ''

const BODIES =
  /^(?:ministry|campaign|company|group|newspaper|paper|department|agency|bank|party|court|committee|organi[sz]ation|union|university|commission|council|association|network|firm|institute|foundation|office|government|administration|parliament|bureau|station|channel|coalition|authority|force|army|police|team|club|magazine|journal|outlet|website|corporation|federation|board|center|centre|school|college|hospital|church|embassy|senate|house)$/
/** What anybody may be called who is named already. A post ("the mayor", "the judge") may be a newcomer's: it takes a role that was told. */
const PEOPLE =
  /^(?:man|woman|candidate|nominee|frontrunner|front-runner|politician|businessman|businesswoman|billionaire|mogul|magnate|lawmaker|contender|hopeful|author|singer|actor|actress|star|tycoon|developer|celebrity|native|rival|veteran|surgeon|neurosurgeon)$/

/**
 * Whom a description means: the one name that the article gives that role; of a body, the one whose name has its head noun; else the
 * person who stands out, where the description may be of a person at all. "His lawyer" and "a spokesman" are nobody that was named.
 */
function described(
  { text, places, rolesOf, genderIn }: Story,
  words: SpeakerWords,
  spoken: readonly Spoken[],
): string | null {
  const opening = words.text.toLowerCase().split(/\s+/)[0] ?? ''
  if (!/^(?:the|this|that)$/.test(opening)) return null
  const head = headOf(words.text)
  const own = wordsOfRole(
    `${words.text}${OF.exec(text.slice(words.end, words.end + 80))?.[0] ?? ''}`,
  )
  const roles = (entity: NamedEntity): number => roleLikeness(rolesOf(entity), own, head)
  // "the Olsen campaign" is called so, whoever else is named.
  if (BODIES.test(head) && / \p{Lu}/u.test(words.text)) return words.text.replace(/^\S+ /, '')
  const byRole = mostSalient(places, words, spoken, roles) ?? mostLikely(places, words, roles)
  if (byRole !== null) return byRole
  if (BODIES.test(head))
    return mostSalient(places, words, spoken, ({ kind, name }) =>
      kind === 'organisation' && name.toLowerCase().includes(head) ? 1 : 0,
    )
  if (!PEOPLE.test(head) || /[’']s\b/.test(words.text)) return null
  const gender = genderOfHead(head)
  const fit = (entity: NamedEntity): number => {
    if (entity.kind !== 'person') return 0
    const theirs = genderIn(entity)
    return gender === null || theirs === null ? 0.8 : theirs === gender ? 1 : 0
  }
  return mostSalient(places, words, spoken, fit, { lead: CLEAR_LEAD })
}

function genderOfHead(head: string): Gender | null {
  if (/woman$|^(?:mother|wife|daughter|actress|queen|princess)$/.test(head)) return 'she'
  return /man$|^(?:father|husband|son|king|prince)$/.test(head) ? 'he' : null
}

/** What "the mayor" goes on with: " of the city of Velin". */
const OF = /^ of (?:[\p{L}\p{N}’'-]+ ?){1,6}/u

/** The one name that fits best before the words, wherever it stands; null where two fit alike. */
function mostLikely(
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

/** How many mentions back anybody is looked for. */
const MANY = 200
