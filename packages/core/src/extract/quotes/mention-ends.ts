import { isRoleNoun } from '../names/role-nouns.ts'
import { closesTitle } from '../names/titles.ts'
import { AUXILIARIES, PARTICLES, PAST, PREPOSITIONS, STOPS } from './mention-words.ts'
import { isName } from './name-openings.ts'
import { isPersonNoun } from './person-nouns.ts'
import { SPEECH_VERBS } from './speech-verbs.ts'
import type { Token } from './tokens.ts'

/** Whether a word ends in a possessive 's. */
export const isPossessive = (token: Token | undefined): boolean =>
  /[’']s?$/u.test(token?.text ?? '') && /[’']s$/u.test(token?.text ?? '')

/** Where a name ends, with the role and the person's name where they follow the name of a body. */
export function nameEnd(tokens: readonly Token[], from: number): number {
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
export function descriptionEnd(tokens: readonly Token[], from: number): number {
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
export function ownedEnd(tokens: readonly Token[], from: number): number | null {
  if (!isPossessive(tokens[from - 1])) return null
  const end = descriptionEnd(tokens, from - 1)
  const nouns = tokens.slice(from, end)
  return nouns.length > 0 && nouns.every((token) => /^\p{Ll}/u.test(token.text)) ? end : null
}

/** How many words a plural has at most: "two former harbour officials". */
const PLURAL_WORDS = 4

/** Where plural nouns end that a verb of speech follows; null where they are none. */
export function pluralEnd(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + PLURAL_WORDS; at += 1) {
    const token = tokens[at]
    if (token === undefined || !/^\p{L}[\p{L}-]{2,}$/u.test(token.text)) return null
    if (STOPS.has(token.lower) || PREPOSITIONS.has(token.lower) || SPEECH_VERBS.has(token.lower))
      return null
    // "protesters carried banners", but "elected officials"
    if (at > from && token.lower.endsWith('ed') && /s$/.test(tokens[at - 1]?.lower ?? ''))
      return null
    // "harbour master Mara Jones said"
    if (isPlural(token) && !isName(token) && isBeforeVerb(tokens, at + 1)) return at + 1
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
