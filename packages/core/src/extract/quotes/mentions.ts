import type { Span } from '../../article.ts'
import { isOrganisationWord } from '../names/body-words.ts'
import { isRoleNoun } from '../names/role-nouns.ts'
import { closesTitle } from '../names/titles.ts'
import { countBefore } from './count-before.ts'
import {
  AUXILIARIES,
  DETERMINERS,
  PARTICLES,
  PAST,
  PREPOSITIONS,
  PRONOUNS,
  STOPS,
} from './mention-words.ts'
import { isName, opensName } from './name-openings.ts'
import { isPersonNoun } from './person-nouns.ts'
import { SPEECH_VERBS } from './speech-verbs.ts'
import type { Token } from './tokens.ts'

/** Words that stand for somebody who may speak; offsets are into the paragraph. `plural` is a noun without an article: "officials said". */
export interface Mention extends Span {
  readonly kind: 'name' | 'description' | 'pronoun' | 'plural'
  readonly text: string
  /** The first of its tokens, and the one behind its last. */
  readonly from: number
  readonly to: number
  /** Whether it stands in the possessive: "Olsen's". */
  readonly isPossessive: boolean
  /** The preposition that it stands behind, whoever's it is: "to" of "to Olsen" and of "to Velin's Olsen"; else null. */
  readonly preposition: string | null
}

/** The mentions of a paragraph, in order; quotations hold none. Takes linear time. */
export function findMentions(
  paragraph: string,
  tokens: readonly Token[],
  sentenceStarts: ReadonlySet<number>,
): Mention[] {
  const mentions: Mention[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = readMention(paragraph, tokens, at, sentenceStarts)
    if (found === null) {
      at += 1
      continue
    }
    const owner = mentions.at(-1)
    const isOwned = owner?.isPossessive === true && owner.to === found.from
    // "to the chief executive, Mara Olsen, and"; not "Speaking to the crews, Mara Olsen said"
    const isApposed =
      owner?.kind === 'description' &&
      found.kind === 'name' &&
      tokens[owner.to]?.text === ',' &&
      owner.to + 1 === found.from &&
      /^[,.;)]$/.test(tokens[found.to]?.text ?? '.')
    const isGoverned = (isOwned || isApposed) && owner.preposition !== null
    const preposition = isGoverned ? owner.preposition : found.preposition
    mentions.push({
      ...found,
      preposition: preposition === 'of' && endsInPerson(tokens, found) ? null : preposition,
    })
    at = found.to
  }
  return mentions
}

/** "the spokeswoman of the Foreign Ministry Mara Olsen": two names behind the body are hers. */
function endsInPerson(tokens: readonly Token[], { from, to }: Mention): boolean {
  const own = tokens.slice(from, to).filter(isName)
  return own.length > 2 && own.slice(0, -2).some(isBody) && !own.slice(-2).some(isBody)
}

const isBody = ({ lower }: Token): boolean => isOrganisationWord(lower) || lower === 'affairs'

function readMention(
  paragraph: string,
  tokens: readonly Token[],
  at: number,
  starts: ReadonlySet<number>,
): Mention | null {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word') return null
  const of = (kind: Mention['kind'], to: number): Mention =>
    mentionOf(paragraph, tokens, kind, at, to)
  const { lower } = token
  if (DETERMINERS.has(lower)) {
    const end = descriptionEnd(tokens, at)
    const owned = ownedEnd(tokens, end)
    if (owned !== null) return of('description', owned)
    if (end > at + 1) return of(isName(tokens[end - 1]) ? 'name' : 'description', end)
  }
  if (PRONOUNS.has(lower)) return of('pronoun', at + 1)
  // "quoted him as saying"
  const isCited = tokens[at + 1]?.lower === 'as' && tokens[at + 2]?.lower.endsWith('ing') === true
  if (/^(?:him|her|them)$/.test(lower) && isCited) return of('pronoun', at + 1)
  const opens = opensName(tokens, at, starts)
  if (opens) {
    const end = nameEnd(tokens, at)
    // "Veline officials said"
    const plural =
      isPossessive(tokens[end - 1]) || isName(tokens[end]) ? null : pluralEnd(tokens, end)
    if (plural !== null) return of('plural', plural)
    const owned = ownedEnd(tokens, end)
    return owned === null ? of('name', end) : of('description', owned)
  }
  return pluralAt(paragraph, tokens, at)
}

const isPossessive = (token: Token | undefined): boolean =>
  /[’']s?$/u.test(token?.text ?? '') && /[’']s$/u.test(token?.text ?? '')

function nameEnd(tokens: readonly Token[], from: number): number {
  const end = chainEnd(tokens, from)
  const behind = overRole(tokens, end)
  return behind === null || isPossessive(tokens[end - 1]) ? end : chainEnd(tokens, behind)
}

/** "Alder Health chief executive Mara Olsen": where the person's name begins behind the name of the body and the role. */
function overRole(tokens: readonly Token[], from: number): number | null {
  let at = from
  while (at < from + ROLE_WORDS && isNoun(tokens[at])) at += 1
  const role = tokens[at - 1]?.lower ?? ''
  const isRole = at > from && (isPersonNoun(role) || isRoleNoun(role) || closesTitle(role))
  return isRole && isName(tokens[at]) && !isCapitalisedVerb(tokens[at]) ? at : null
}

/** In words. */
const ROLE_WORDS = 3

function chainEnd(tokens: readonly Token[], from: number): number {
  let at = from + 1
  while (at < tokens.length && at - from < LONGEST && !isPossessive(tokens[at - 1])) {
    const token = tokens[at]
    if (isName(token) && !isCapitalisedVerb(token)) at += 1
    else if (token?.text === '&' && isName(tokens[at + 1])) at += 2
    else if (PARTICLES.has(token?.lower ?? '') && isName(tokens[at + 1])) at += 2
    else if (token?.lower === 'of' && tokens[at + 1]?.lower === 'the' && isName(tokens[at + 2]))
      at += 3
    else break
  }
  return at
}

/** In headlines verbs have capitals, too. */
const isCapitalisedVerb = (token: Token | undefined): boolean =>
  /^(?:Says?|Said|Tells?|Told|Warns?|Calls?)$/.test(token?.text ?? '')

/** In tokens. */
const LONGEST = 9

/** Where a description that opens with an article ends: before the verb, the preposition or the mark that follows its noun. */
function descriptionEnd(tokens: readonly Token[], from: number): number {
  let at = from + 1
  while (at < tokens.length && at - from < LONGEST) {
    const token = tokens[at]
    if (
      token === undefined ||
      token.kind !== 'word' ||
      (at > from + 1 && isPossessive(tokens[at - 1]))
    )
      break
    const { lower } = token
    if (STOPS.has(lower) || PREPOSITIONS.has(lower)) break
    // "a source close to", "a person familiar with"
    if (
      at > from + 1 &&
      /^(?:close|familiar|aware|loyal)$/.test(lower) &&
      PREPOSITIONS.has(tokens[at + 1]?.lower ?? '')
    )
      break
    // "a step Velin has called"
    const isBare = /^an?$/.test(tokens[from]?.lower ?? '') && at > from + 1 && isName(token)
    if (isBare && AUXILIARIES.has(tokens[at + 1]?.lower ?? '')) break
    // "the transcript records her as saying"
    if (at > from + 1 && /^(?:him|her|them)$/.test(tokens[at + 1]?.lower ?? '')) break
    // "told the Ledger last night"
    if (at > from + 1 && /^(?:last|this|next|today|tonight|yesterday)$/.test(lower)) break
    if (
      SPEECH_VERBS.has(lower) &&
      at > from + 1 &&
      !/^(?:state|states|report|post|posts|claim|demand|cause|show|shows|comments?)$/.test(lower)
    )
      break
    if (at > from + 1 && (/ly$|ed$/.test(lower) || PAST.has(lower)) && !isName(token)) break
    at += 1
  }
  return at
}

/** "Olsen's former spokesman": where the nouns end that somebody in the possessive has; null where a name follows, or no noun. */
function ownedEnd(tokens: readonly Token[], from: number): number | null {
  if (!isPossessive(tokens[from - 1])) return null
  const end = descriptionEnd(tokens, from - 1)
  const nouns = tokens.slice(from, end)
  return nouns.length > 0 && nouns.every((token) => /^\p{Ll}/u.test(token.text)) ? end : null
}

/** "officials said", "local residents have told": plural nouns without an article right before a verb of speech. */
function pluralAt(paragraph: string, tokens: readonly Token[], at: number): Mention | null {
  const end = pluralEnd(tokens, at)
  return end === null ? null : mentionOf(paragraph, tokens, 'plural', at, end)
}

/** How many words a plural has at most: "two former harbour officials". */
const PLURAL_WORDS = 4

function pluralEnd(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + PLURAL_WORDS; at += 1) {
    const token = tokens[at]
    if (token === undefined || !/^\p{L}[\p{L}-]{2,}$/u.test(token.text)) return null
    if (STOPS.has(token.lower) || PREPOSITIONS.has(token.lower) || SPEECH_VERBS.has(token.lower))
      return null
    // "protesters carried banners", but "elected officials"
    if (at > from && token.lower.endsWith('ed') && /s$/.test(tokens[at - 1]?.lower ?? ''))
      return null
    if (isPlural(token) && isBeforeVerb(tokens, at + 1)) return at + 1
  }
  return null
}

/** Where plain nouns end that somebody is called by, "state television": the token they begin with where there are none. */
export function nounsEnd(tokens: readonly Token[], from: number): number {
  let at = from
  // "told residents water was short"
  while (at < from + PLURAL_WORDS && isNoun(tokens[at]) && !(at > from && isPlural(tokens[at - 1])))
    at += 1
  return at
}

/** Whether a noun looks like the plural of somebody. */
export const isPlural = (token: Token | undefined): boolean =>
  /s$|^(?:people|police|men|women)$/.test(token?.lower ?? '')

const isNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Ll}[\p{L}-]{2,}$/u.test(token.text) &&
  !STOPS.has(token.lower) &&
  !PREPOSITIONS.has(token.lower) &&
  (!SPEECH_VERBS.has(token.lower) || token.lower === 'state') &&
  !NO_NOUNS.test(token.lower)

const NO_NOUNS =
  /ly$|^(?:what|how|why|whether|today|yesterday|earlier|tonight|last|this|the|everyone|anyone|more|than|out|back|all|mine|yours|hers|his|her|ours|theirs|each|there)$/

function isBeforeVerb(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (at < from + 2 && AUXILIARIES.has(tokens[at]?.lower ?? '')) at += 1
  return SPEECH_VERBS.has(tokens[at]?.lower ?? '')
}

/** Words of a paragraph as a mention. */
export function mentionOf(
  paragraph: string,
  tokens: readonly Token[],
  kind: Mention['kind'],
  from: number,
  to: number,
): Mention {
  const start = tokens[from]?.start ?? 0
  const last = tokens[to - 1]
  const possessive = isPossessive(last)
  const end = (last?.end ?? start) - (possessive ? 2 : 0)
  const before = tokens[from - 1]?.lower ?? ''
  return {
    kind,
    from,
    to,
    start,
    end,
    text: paragraph.slice(start, end),
    isPossessive: possessive,
    preposition: PREPOSITIONS.has(before) ? before : null,
  }
}

/** How many mentions begin before a token. */
export const mentionsUpTo = (mentions: readonly Mention[], token: number): number =>
  countBefore(mentions, token, ({ from }) => from)

/** The index of the mention that begins with a token, or -1. */
export function mentionAt(mentions: readonly Mention[], token: number): number {
  const at = mentionsUpTo(mentions, token)
  return mentions[at]?.from === token ? at : -1
}

/** The token behind a mention and what prepositions join to it: "the mayor of Velin", "a spokesman for the mayor of Velin". */
export function phraseEnd(mentions: readonly Mention[], at: number): number {
  let end = mentions[at]?.to ?? 0
  for (let next = at + 1; next < mentions.length && next < at + PHRASE; next += 1) {
    const mention = mentions[next]
    const isOwned = mention?.from === end && mentions[next - 1]?.isPossessive === true
    const isJoined = mention?.from === end + 1 && mention.preposition !== null
    if (mention === undefined || !(isOwned || isJoined)) break
    end = mention.to
  }
  return end
}

/** In mentions. */
const PHRASE = 5
