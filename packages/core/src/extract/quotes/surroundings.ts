import type { Frame } from './frames.ts'
import { isPlural, nounsEnd } from './mention-ends.ts'
import { type Mention, mentionAt, mentionOf, mentionsUpTo } from './mentions.ts'
import { CITES } from './relations.ts'
import type { Token } from './tokens.ts'

/** Tokens `[from, to)` of the sentence, or the two, around a quote. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** How far from its quote a sentence is looked through, in tokens. */
const REACH = 60

/** The tokens of the sentences that hold a token, up to a reach on both sides. */
export function sentenceAround({ sentenceOf }: Frame, at: number): TokenRange {
  let [from, to] = [at, at + 1]
  while (from > 0 && sentenceOf[from - 1] === sentenceOf[at] && at - from < REACH) from -= 1
  while (to < sentenceOf.length && sentenceOf[to] === sentenceOf[at] && to - at < REACH) to += 1
  return { from, to }
}

const TELLS =
  /^(?:told|tell|tells|telling|asked|asks|urged|urges|reminded|informed|assured|warned|warns|thanked|advised|addressing|addressed)$/
const SAYS =
  /^(?:said|says|wrote|writes|writing|replied|replying|responded|responding|answered|spoke|speaking|remarked|texted|posted|shouted|whispered)$/
const MEDIA =
  /^(?:letter|message|note|e-?mail|speech|address|reply|response|tweet|text|telegram|memo|statement|remarks?|comments?|interview|post|testimony|video|broadcast|sermon|book|report|op-ed|column|conference|briefing|call|release|filing|affidavit|appeal|toast)s?$/

/** Behind these a plain noun is somebody, too: "told reporters", "a letter to shareholders". */
const TELLS_NOUNS =
  /^(?:told|tell|tells|telling|reminded|informed|assured|addressing|addressed|letters?|message|note|e-?mail|memo|speech|said|spoke|speaking|wrote|writing)$/

/**
 * To whom something is said, as the words of its sentence have it: behind "told" and the like, behind "said to", and behind "his letter
 * to". Null where nobody is named.
 */
export function addresseeIn(frame: Frame, { from, to }: TokenRange): Mention | null {
  const { tokens, mentions } = frame
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.lower ?? ''
    const goal = TELLS.test(word) ? at + 1 : isTold(tokens, at) ? at + 2 : -1
    if (goal === -1 || goal >= to) continue
    const mention =
      behindPossessives(mentions, goal) ??
      (TELLS_NOUNS.test(word) ? nounsAt(frame, goal, goal > at + 1) : null)
    if (mention !== null && !isThing(mention)) return mention
  }
  return null
}

/** "said to", "a letter to"; "asked by" and "in answer to" whoever is answered */
function isTold(tokens: readonly Token[], at: number): boolean {
  const [word = '', next] = [tokens[at]?.lower, tokens[at + 1]?.lower]
  if (next === 'by') return /^(?:asked|questioned|pressed|cross-examined|interviewed)$/.test(word)
  return next === 'to' && (MEDIA.test(word) || SAYS.test(word))
}

/** "told parliament"; behind "to", where a verb may stand, only plurals: "a letter to shareholders" */
function nounsAt({ text, tokens }: Frame, from: number, isBehindTo: boolean): Mention | null {
  const to = nounsEnd(tokens, from)
  return to === from || (isBehindTo && !isPlural(tokens[to - 1]))
    ? null
    : mentionOf(text, tokens, 'plural', from, to)
}

/** "told the Ledger's Mara Olsen" */
function behindPossessives(mentions: readonly Mention[], token: number): Mention | null {
  const mention = mentions[mentionAt(mentions, token)] ?? null
  if (mention?.isPossessive !== true) return mention
  return mentions[mentionAt(mentions, mention.to)] ?? mention
}

const isThing = ({ text }: Mention): boolean =>
  /^(?:it|this|these|that|those|what|him|her)$/i.test(text) ||
  MEDIA.test(text.toLowerCase().split(' ').at(-1) ?? '') ||
  /\b(?:minutes?|hours?|days?|weeks?|months?|years?|ago|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i.test(
    text,
  )

/** In what something is said: "letter", "interview", "a tweet"; null where the sentence does not tell. */
export function mediumIn({ tokens }: Frame, { from, to }: TokenRange): Token | null {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (token !== undefined && MEDIA.test(token.lower) && INTRODUCES.test(wordsBefore(tokens, at)))
      return token
  }
  return null
}

const wordsBefore = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .map(({ lower }) => lower)
    .join(' ')
/** "in his letter", "during a recent interview", "concluded his letter" */
const INTRODUCES =
  /\b(?:in|during|on|by|from|at|concluded|opened|began|issued|released|sent|posted|wrote|gave|made)(?: (?:a|an|the|his|her|their|its|another|separate|one|this|that))?(?: [\p{L}-]+)?$/u

/** Who relays what is said, in the order of the sentence: "according to the Ledger", "the Ledger quoted her as saying". */
export function relaysIn(frame: Frame, { from, to }: TokenRange): Mention[] {
  const { tokens, mentions } = frame
  const found: Mention[] = []
  for (let at = from; at + 2 < to; at += 1) {
    const [word = '', next] = [tokens[at]?.lower, tokens[at + 1]?.lower]
    const isSource = word === 'according' && next === 'to'
    const isAgent = CITES.test(word) && next === 'by'
    const mention =
      isSource || isAgent
        ? behindPossessives(mentions, at + 2)
        : CITES.test(word)
          ? whoCites(frame, at)
          : null
    if (mention !== null) found.push(mention)
  }
  return found
}

/** Of "the Ledger quoted Olsen as saying" the Ledger. */
function whoCites({ mentions, relations }: Frame, verb: number): Mention | null {
  const cited = mentionAt(mentions, verb + 1)
  const isCited = relations[cited]?.some(({ kind, cue }) => kind === 'subject' && cue > verb)
  if (isCited !== true) return null
  const before = mentionsUpTo(mentions, verb) - 1
  for (let at = before; at >= Math.max(0, before - CITER_WITHIN); at -= 1)
    if (relations[at]?.some(({ kind, cue }) => cue === verb && kind !== 'object'))
      return mentions[at] ?? null
  return null
}

/** In mentions. */
const CITER_WITHIN = 3
