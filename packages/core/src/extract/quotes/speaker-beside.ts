import { isRoleNoun } from '../names/role-nouns.ts'
import type { Frame } from './frames.ts'
import { AUXILIARIES, isPreposition, STOPS } from './mention-words.ts'
import { mentionsUpTo } from './mentions.ts'
import { isPersonNoun } from './person-nouns.ts'
import { isJoined, strengthOf } from './relations.ts'
import { type Candidate, candidateAt } from './speaker-candidates.ts'
import { personIn, tokensOfSentence } from './subject-of-sentence.ts'
import { isSpeech, subjectOf } from './verb-subjects.ts'

/** “It is late,” fears Mara Olsen. Whatever the verb is, whoever stands behind it has spoken. */
export function invertedBehind(
  frame: Frame,
  at: number,
  quotation: number,
  token: number,
): Candidate | null {
  const { tokens, mentions, text, quotations } = frame
  const end = quotations[quotation]?.end ?? 0
  const verb = tokens[token + 1]?.text === ',' ? token + 2 : token + 1
  const isClosed = verb === token + 2 || /[,.!?…]/.test(text.charAt(end - 1))
  const word = tokens[verb]
  if (!isClosed || word === undefined || !/^\p{Ll}+$/u.test(word.text) || isPreposition(word.lower))
    return null
  if (STOPS.has(word.lower) || AUXILIARIES.has(word.lower)) return null
  // "fears landlady Mara Olsen"
  const index = mentionsUpTo(mentions, verb + 1)
  const mention = mentions[index]
  if (mention?.kind !== 'name' || mention.isPossessive || mention.from > verb + 1 + ROLE_WORDS)
    return null
  const role = tokens.slice(verb + 1, mention.from)
  if (
    role.some(
      ({ text: one, lower }) => !/^\p{Ll}+$/u.test(one) || isPreposition(lower) || STOPS.has(lower),
    )
  )
    return null
  if (role.length > 0 && !isRole(role.at(-1)?.lower ?? '') && strengthOf(tokens, verb) === null)
    return null
  return /^(?:[.,;:(]|who)?$/.test(tokens[mention.to]?.text ?? '')
    ? candidateAt(frame, at, index)
    : null
}

/** How many words a role has before a name. */
const ROLE_WORDS = 3

const isRole = (noun: string): boolean => isPersonNoun(noun) || isRoleNoun(noun)

/** "Whereupon Olsen: “…”" */
export function nameBeforeColon(frame: Frame, at: number, token: number): Candidate | null {
  if (frame.tokens[token - 1]?.text !== ':') return null
  const index = mentionsUpTo(frame.mentions, token) - 1
  const mention = frame.mentions[index]
  if (mention?.kind !== 'name' || mention.to !== token - 1 || mention.preposition !== null)
    return null
  // "told the Ledger: “…”"
  const { from } = tokensOfSentence(frame, frame.sentenceOf[token - 1] ?? 0)
  const isTold = frame.tokens
    .slice(from, mention.from)
    .some((_, i) => strengthOf(frame.tokens, from + i) !== null)
  return isTold ? null : candidateAt(frame, at, index)
}

/** "what Olsen then called “…”", "a wall Velin has called a “…”": the subject right before a verb right before the words. */
export function subjectBeside(frame: Frame, at: number, token: number): Candidate | null {
  const { tokens, mentions } = frame
  let verb = token - 1
  if (/^(?:an?|the|its|his|her|as)$/.test(tokens[verb]?.lower ?? '')) verb -= 1
  if (
    !/^(?:call|dub|brand|describe|term|label)(?:s|led|bed|ed|d|med|ned)?$/.test(
      tokens[verb]?.lower ?? '',
    )
  )
    return null
  while (verb > 0 && AUXILIARIES.has(tokens[verb - 1]?.lower ?? '')) verb -= 1
  const index = mentionsUpTo(mentions, verb) - 1
  const mention = mentions[index]
  const isBeside = mention?.kind === 'name' && mention.to === verb && !mention.isPossessive
  return isBeside && mention.preposition === null ? candidateAt(frame, at, index) : null
}

/** "was told by the clerk that “…”" */
export function agentBefore(frame: Frame, at: number, token: number): Candidate | null {
  const last = ledBy(frame, token)
  const index = mentionsUpTo(frame.mentions, last + 1) - 1
  const mention = frame.mentions[index]
  if (mention === undefined || mention.to !== last + 1) return null
  const isAgent =
    frame.tokens[mention.from - 1]?.lower === 'by' &&
    /^(?:told|asked|warned|informed|advised|assured)$/.test(
      frame.tokens[mention.from - 2]?.lower ?? '',
    )
  return isAgent ? candidateAt(frame, at, index) : null
}

/** The token that a quotation follows: a colon, a comma or "that" before it counts for nothing. */
function ledBy({ tokens }: Frame, token: number): number {
  let at = token - 1
  while (at > token - 3 && /^(?:[:,]|that)$/.test(tokens[at]?.lower ?? '')) at -= 1
  return at
}

/** "The mayor turned to the crews, shook her head and asked: “…”" */
export function joinedSubject(frame: Frame, at: number, token: number): Candidate | null {
  const cue = ledBy(frame, token)
  if (strengthOf(frame.tokens, cue) !== 'strong' || !isJoined(frame.tokens, cue)) return null
  const { from } = tokensOfSentence(frame, frame.sentenceOf[cue] ?? 0)
  // "According to two clerks, the mayor turned to …"
  const isRelayed = frame.tokens[from]?.lower === 'according'
  const comma = frame.tokens.slice(from, cue).findIndex(({ text }) => text === ',')
  const start = isRelayed && comma !== -1 ? from + comma + 1 : from
  const subject = subjectOf(frame, cue, start)
  return subject === null ? null : candidateAt(frame, at, subject)
}

/** "Asked which of them it was, Olsen smiles: “…”": a colon tells that somebody speaks, whatever they do beside. */
export function beforeColon(frame: Frame, at: number, token: number): Candidate | null {
  const { tokens, mentions, sentenceOf } = frame
  if (tokens[token - 1]?.text !== ':') return null
  const sentence = sentenceOf[token] ?? 0
  const { from } = tokensOfSentence(frame, sentence)
  const isSaid = tokens.slice(from, token).some(({ kind, lower }, i) => {
    const isAsked = lower === 'asked' && !isSpeech(tokens, from + i)
    return kind === 'quotation' || (!isAsked && strengthOf(tokens, from + i) !== null)
  })
  const subject = isSaid ? null : personIn(frame, sentence)
  return subject !== null && (mentions[subject]?.from ?? token) < token
    ? candidateAt(frame, at, subject)
    : null
}
