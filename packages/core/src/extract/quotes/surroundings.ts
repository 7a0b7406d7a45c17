import type { Frame } from './frames.ts'
import { type Mention, mentionAt } from './mentions.ts'
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
const SAYS = /^(?:said|says|wrote|writes|writing|replied|spoke|speaking|remarked)$/
const MEDIA =
  /^(?:letter|message|note|e-?mail|speech|address|reply|response|tweet|text|telegram|memo|statement|remarks?|comments?|interview|post|testimony|video|broadcast|sermon|book|report|op-ed|column|conference|briefing|call|release|filing|affidavit|appeal|toast)s?$/

/**
 * To whom something is said, as the words of its sentence have it: behind "told" and the like, behind "said to", and behind "his letter
 * to". Null where nobody is named.
 */
export function addresseeIn({ tokens, mentions }: Frame, { from, to }: TokenRange): Mention | null {
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.lower ?? ''
    const goal = TELLS.test(word)
      ? at + 1
      : tokens[at + 1]?.lower === 'to' && (MEDIA.test(word) || SAYS.test(word))
        ? at + 2
        : -1
    const mention = goal === -1 || goal >= to ? undefined : behindPossessives(mentions, goal)
    if (mention !== undefined && !isThing(mention)) return mention
  }
  return null
}

/** "told the Ledger's Mara Olsen" */
function behindPossessives(mentions: readonly Mention[], token: number): Mention | undefined {
  const mention = mentions[mentionAt(mentions, token)]
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

/** Who relays what is said: behind "according to", in the order of the sentence. */
export function relaysIn({ tokens, mentions }: Frame, { from, to }: TokenRange): Mention[] {
  const found: Mention[] = []
  for (let at = from; at + 2 < to; at += 1) {
    if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') continue
    const mention = behindPossessives(mentions, at + 2)
    if (mention !== undefined) found.push(mention)
  }
  return found
}
