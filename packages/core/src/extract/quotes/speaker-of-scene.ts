import { isRoleNoun } from '../names/role-nouns.ts'
import type { Frame } from './frames.ts'
import { AUXILIARIES, isPreposition, STOPS } from './mention-words.ts'
import { type Mention, mentionAt, mentionOf, mentionsUpTo } from './mentions.ts'
import { isPersonNoun } from './person-nouns.ts'
import { isJoined, strengthOf } from './relations.ts'
import type { Candidate, Question } from './speaker-candidates.ts'
import type { Token } from './tokens.ts'
import { isSpeech, subjectOf } from './verb-subjects.ts'

/**
 * Whose words a quotation is by the order in which a story is told, where that tells more than the words of speech near it: the agent of
 * "told by the clerk that “…”", the subject of "turned to the crews and asked: “…”", and, where a quotation has no word of speech at all,
 * whoever the sentence or the paragraph before it speaks of. Null for all other quotations.
 */
export function speakerOfScene(question: Question): Candidate | null {
  const { frames, frame, quotation } = question
  const own = frames[frame]
  const token = own?.quotationTokens[quotation]
  if (own === undefined || token === undefined || own.part !== 'body') return null
  return (
    invertedBehind(own, frame, quotation, token) ??
    nameBeforeColon(own, frame, token) ??
    agentBefore(own, frame, token) ??
    joinedSubject(own, frame, token) ??
    participleSubject(own, frame, token) ??
    whoseClaim(own, frame, token) ??
    beforeColon(own, frame, token) ??
    unsaid(question, token)
  )
}

const candidate = (frame: Frame, at: number, mention: number): Candidate | null => {
  const found = frame.mentions[mention]
  return found === undefined ? null : { frame: at, at: mention, mention: found }
}

/** The token that a quotation follows: a colon, a comma or "that" before it counts for nothing. */
function ledBy({ tokens }: Frame, token: number): number {
  let at = token - 1
  while (at > token - 3 && /^(?:[:,]|that)$/.test(tokens[at]?.lower ?? '')) at -= 1
  return at
}

/** “It is late,” fears Mara Olsen. Whatever the verb is, whoever stands behind it has spoken. */
function invertedBehind(
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
    ? candidate(frame, at, index)
    : null
}

/** How many words a role has before a name. */
const ROLE_WORDS = 3

const isRole = (noun: string): boolean => isPersonNoun(noun) || isRoleNoun(noun)

/** "Whereupon Olsen: “…”" */
function nameBeforeColon(frame: Frame, at: number, token: number): Candidate | null {
  if (frame.tokens[token - 1]?.text !== ':') return null
  const index = mentionsUpTo(frame.mentions, token) - 1
  const mention = frame.mentions[index]
  if (mention?.kind !== 'name' || mention.to !== token - 1 || mention.preposition !== null)
    return null
  // "told the Ledger: “…”"
  const sentence = frame.sentenceOf[token - 1]
  const isTold = frame.tokens.some(
    (_, i) =>
      frame.sentenceOf[i] === sentence && i < mention.from && strengthOf(frame.tokens, i) !== null,
  )
  return isTold ? null : candidate(frame, at, index)
}

/** "was told by the clerk that “…”" */
function agentBefore(frame: Frame, at: number, token: number): Candidate | null {
  const last = ledBy(frame, token)
  const index = mentionsUpTo(frame.mentions, last + 1) - 1
  const mention = frame.mentions[index]
  if (mention === undefined || mention.to !== last + 1) return null
  const isAgent =
    frame.tokens[mention.from - 1]?.lower === 'by' &&
    /^(?:told|asked|warned|informed|advised|assured)$/.test(
      frame.tokens[mention.from - 2]?.lower ?? '',
    )
  return isAgent ? candidate(frame, at, index) : null
}

/** "The mayor turned to the crews, shook her head and asked: “…”" */
function joinedSubject(frame: Frame, at: number, token: number): Candidate | null {
  const cue = ledBy(frame, token)
  if (strengthOf(frame.tokens, cue) !== 'strong' || !isJoined(frame.tokens, cue)) return null
  let from = cue
  while (from > 0 && frame.sentenceOf[from - 1] === frame.sentenceOf[cue]) from -= 1
  // "According to two clerks, the mayor turned to …"
  const isRelayed = frame.tokens[from]?.lower === 'according'
  const comma = frame.tokens.slice(from, cue).findIndex(({ text }) => text === ',')
  const start = isRelayed && comma !== -1 ? from + comma + 1 : from
  const subject = subjectOf(frame, cue, start)
  return subject === null ? null : candidate(frame, at, subject)
}

/** "The mayor, in a letter read by a clerk, denied it, saying the wall was “…”" */
function participleSubject(frame: Frame, at: number, token: number): Candidate | null {
  const { tokens, sentenceOf } = frame
  for (let cue = token - 1; cue >= Math.max(1, token - PARTICIPLE); cue -= 1) {
    if (tokens[cue]?.kind === 'quotation' || sentenceOf[cue] !== sentenceOf[token]) return null
    if (strengthOf(tokens, cue) === null) continue
    if (strengthOf(tokens, cue) !== 'participle' || tokens[cue - 1]?.text !== ',') return null
    let from = cue
    while (from > 0 && sentenceOf[from - 1] === sentenceOf[cue]) from -= 1
    const subject = subjectOf(frame, cue, from)
    return subject === null ? null : candidate(frame, at, subject)
  }
  return null
}

/** In tokens. */
const PARTICIPLE = 6

/** "Asked about the auditor’s claim that costs had been “…”, the mayor said": the words are the auditor's. */
function whoseClaim(frame: Frame, at: number, token: number): Candidate | null {
  const { tokens, mentions, sentenceOf } = frame
  for (let that = token - 1; that > token - CLAIM && that > 1; that -= 1) {
    if (tokens[that]?.kind === 'quotation' || sentenceOf[that] !== sentenceOf[token]) return null
    if (isSpeech(tokens, that)) return null
    if (tokens[that]?.lower !== 'that') continue
    const index = mentionsUpTo(mentions, that) - 1
    const mention = mentions[index]
    if (mention === undefined) return null
    const owner = ownerIn(frame, mention)
    if (owner !== null && mention.to === that && CLAIMS.test(tokens[that - 1]?.lower ?? ''))
      return { frame: at, at: index, mention: owner }
    const noun = mention.isPossessive ? tokens[that - 1]?.lower : tokens[mention.from - 2]?.lower
    const isTheirs = mention.isPossessive
      ? that - mention.to <= 2
      : mention.to === that && /^(?:of|by|from)$/.test(tokens[mention.from - 1]?.lower ?? '')
    return isTheirs && CLAIMS.test(noun ?? '') ? candidate(frame, at, index) : null
  }
  return null
}

/** "the auditor" of "the auditor’s claim", which is one description. */
function ownerIn({ text, tokens }: Frame, { from, to }: Mention): Mention | null {
  const own = tokens.slice(from, to).findIndex((token) => /[’']s$/u.test(token.text))
  return own === -1 || from + own === to - 1
    ? null
    : mentionOf(text, tokens, 'description', from, from + own + 1)
}

/** In tokens: how long a claim runs before words of it are quoted. */
const CLAIM = 12
const CLAIMS =
  /^(?:observation|claim|remark|statement|suggestion|allegation|finding|warning|assertion|complaint|comment|words|teaching|maxim|saying|advice|insistence|contention|accusation|admission|conclusion|argument)s?$/

/** "Asked which of them it was, Olsen smiles: “…”": a colon tells that somebody speaks, whatever they do beside. */
function beforeColon(frame: Frame, at: number, token: number): Candidate | null {
  if (frame.tokens[token - 1]?.text !== ':') return null
  const sentence = frame.sentenceOf[token] ?? 0
  const from = frame.sentenceOf.indexOf(sentence)
  const isSaid = frame.tokens.some(
    (_, i) =>
      i >= from &&
      i < token &&
      (isSpeech(frame.tokens, i) || frame.tokens[i]?.kind === 'quotation'),
  )
  const weak = frame.tokens.slice(from, token).some((_, i) => {
    const cue = from + i
    return frame.tokens[cue]?.lower !== 'asked' && strengthOf(frame.tokens, cue) !== null
  })
  if (isSaid || weak) return null
  const subject = personIn(frame, sentence)
  return subject !== null && (frame.mentions[subject]?.from ?? token) < token
    ? candidate(frame, at, subject)
    : null
}

/** A whole statement that stands by itself: of whom the story was speaking. */
function unsaid({ frames, frame, quotation, last }: Question, token: number): Candidate | null {
  const own = frames[frame]
  if (own === undefined || !isBare(own, quotation, token)) return null
  const sentence = own.sentenceOf[token] ?? 0
  if (token > 0) {
    for (let step = 1; step <= SENTENCES; step += 1) {
      if (sentence - step < 0 || holdsQuotation(own, sentence - step)) return null
      if (holdsSpeech(own, sentence - step)) return null
      const subject = personIn(own, sentence - step)
      // "He" is most often who has just spoken, and then the words of speech there tell more.
      if (subject !== null && quotation > 0 && own.mentions[subject]?.kind === 'pronoun')
        return null
      if (subject !== null) return candidate(own, frame, subject)
      // "A pause."
      if (isLongWithoutPerson(own, sentence - step)) return null
    }
    return null
  }
  return ofParagraphAbove(frames, frame) ?? goesOn(frames, frame, last)
}

/** Who spoke in the paragraph above speaks on, where neither it nor this one names anybody else with a word of speech. */
function goesOn(
  frames: readonly Frame[],
  frame: number,
  last: Candidate | null | undefined,
): Candidate | null {
  const [above, own] = [frames[frame - 1], frames[frame]]
  const isSpoken = above !== undefined && above.quotations.length > 0 && last !== undefined
  const isSilent = own?.tokens.every((_, at) => strengthOf(own.tokens, at) === null) === true
  return isSpoken && isSilent ? last : null
}

/** How many sentences back a subject is looked for. */
const SENTENCES = 2
/** In tokens: a shorter sentence without a person goes on with whoever was spoken of. */
const SHORT = 8

/** Who the paragraph above speaks of at its end, where nobody speaks in it. */
function ofParagraphAbove(frames: readonly Frame[], frame: number): Candidate | null {
  const above = frames[frame - 1]
  if (above === undefined || above.part !== 'body' || above.quotations.length > 0) return null
  const end = above.sentences.length - 1
  const isAnnounced = above.tokens.at(-1)?.text === ':'
  for (let sentence = end; sentence >= Math.max(0, end - SENTENCES); sentence -= 1) {
    // Where somebody says something there, the words of speech tell more.
    if (holdsSpeech(above, sentence)) return null
    const subject = personIn(above, sentence)
    if (subject === null) continue
    return isAnnounced || bringsIn(above.mentions[subject])
      ? candidate(above, frame - 1, subject)
      : null
  }
  return null
}

/** Whether words bring somebody in, with the full name, or are of somebody who was: a surname alone may be only spoken about. */
const bringsIn = (mention: Mention | undefined): boolean =>
  mention !== undefined && (mention.kind !== 'name' || mention.text.includes(' '))

/** Whether a quotation is a whole statement with no word of speech in its sentence, and nothing else in it but other quotations. */
function isBare({ tokens, text, quotations, sentenceOf }: Frame, quotation: number, token: number) {
  const { start = 0, end = 0 } = quotations[quotation] ?? {}
  const words = text.slice(start, end)
  if (!/^[[(…. ]*\p{Lu}/u.test(words) || !/[.!?…][’'”"]?$/.test(words)) return false
  if (words.split(/\s+/).length < LEAST_WORDS) return false
  // "OLSEN: The wall is late." of what somebody has put on paper.
  if (/^\p{Lu}[\p{Lu} .]+:/u.test(words) || isSaidBehind(tokens, token)) return false
  const isOpen = token === 0 || sentenceOf[token - 1] !== sentenceOf[token]
  const isClosed = token === tokens.length - 1 || sentenceOf[token + 1] !== sentenceOf[token]
  return isOpen && isClosed
}

/** “The wall is late.” Olsen said. “The wall is late.” – Mara Olsen */
const isSaidBehind = (tokens: readonly Token[], token: number): boolean =>
  /^[―—–-]$/.test(tokens[token + 1]?.text ?? '') ||
  tokens
    .slice(token + 1, token + 1 + TAG)
    .some((_, i) => strengthOf(tokens, token + 1 + i) === 'strong')

/** In tokens. */
const TAG = 4

const holdsSpeech = ({ tokens, sentenceOf }: Frame, sentence: number): boolean =>
  tokens.some(
    (_, at) =>
      sentenceOf[at] === sentence &&
      isSpeech(tokens, at) &&
      !/^(?:i|we)$/.test(tokens[at - 1]?.lower ?? ''),
  )

/** In words: what is shorter may be a banner. */
const LEAST_WORDS = 4

const holdsQuotation = ({ sentenceOf, quotationTokens }: Frame, sentence: number): boolean =>
  quotationTokens.some((token) => sentenceOf[token] === sentence)

const isLongWithoutPerson = ({ sentenceOf }: Frame, sentence: number): boolean =>
  sentenceOf.filter((one) => one === sentence).length > SHORT

/** The person whom a sentence speaks of: of its main clause where it opens with another. */
function personIn(frame: Frame, sentence: number): number | null {
  const { mentions, sentenceOf, tokens } = frame
  const own = mentions
    .map((mention, at) => ({ mention, at }))
    .filter(({ mention }) => sentenceOf[mention.from] === sentence)
  const people = own.filter(({ mention }) => isPlainPerson(mention))
  const opening = own[0] === undefined ? '' : (firstWord(frame, sentence) ?? '')
  // "One of them, Mara Olsen, was in no doubt."
  const oneOfThem =
    opening === 'one' ? own.find(({ mention }) => isApposedName(frame, mention)) : undefined
  if (oneOfThem !== undefined) return oneOfThem.at
  const main = SUBORDINATES.test(opening)
    ? people.findLast(({ mention }) => tokens[mention.from - 1]?.text === ',')
    : undefined
  const found = main ?? people.find(({ mention }) => isSubject(frame, mention))
  return found?.at ?? null
}

function firstWord({ tokens, sentenceOf }: Frame, sentence: number): string | undefined {
  return tokens[sentenceOf.indexOf(sentence)]?.lower
}

/** What opens a clause that is not the main one: "Asked whether it was late, Olsen …". */
const SUBORDINATES =
  /^(?:asked|told|when|as|while|after|before|if|although|though|once|since|\p{L}+ing)$/u

function isPlainPerson({ kind, text, preposition, isPossessive }: Mention): boolean {
  if (preposition !== null || isPossessive) return false
  if (kind === 'name') return true
  if (kind === 'pronoun') return /^(?:he|she)$/i.test(text)
  return kind === 'description' && isPersonNoun(text.toLowerCase().split(/\s+/).at(-1) ?? '')
}

const isApposedName = ({ tokens }: Frame, { kind, from, to }: Mention): boolean =>
  kind === 'name' && tokens[from - 1]?.text === ',' && tokens[to]?.text === ','

/** Whether a verb, or something between commas, follows a mention. */
const isSubject = ({ tokens, mentions }: Frame, { to }: Mention): boolean =>
  /^(?:,|\(|—|–)$/.test(tokens[to]?.text ?? '') ||
  (tokens[to]?.kind === 'word' && mentionAt(mentions, to) === -1)
