import { isComma } from './clause-bounds.ts'
import { FINITE } from './finite.ts'
import type { Frame } from './frames.ts'
import { isPreposition } from './mention-words.ts'
import { type Mention, mentionAt } from './mentions.ts'
import { isJoined, strengthOf } from './relations.ts'
import type { ReportedClause } from './reported-clauses.ts'
import type { Tell } from './speaker-features.ts'
import { wordsIn } from './words-in.ts'

/** Tells what speaks for and against a clause's being reported speech, by name. */
export function tellClause(frame: Frame, clause: ReportedClause, tell: Tell): void {
  const { tokens } = frame
  const { cue, shape, opening, by } = clause
  const verb = tokens[cue]?.lower ?? ''
  const strength = strengthOf(tokens, cue) ?? 'other'
  tell('clause', 1)
  tell(`clause ${shape}`, 1)
  tell(`${shape}, from ${opening}`, 1)
  tell(`${shape}, up to ${by}`, 1)
  if (shape !== 'according') {
    tell(`cue “${verb}”`, 1)
    tell(
      `cue “${verb}”, ${shape === 'around' ? 'before' : shape}${opening === '“that”' ? ', “that”' : ''}`,
      1,
    )
  }
  tell(`cue ${strength}, ${shape}`, 1)
  const { from: first } = clause
  if (shape === 'behind') {
    tell(
      `opens with ${classOf(frame, first)}, ${FINITE.test(frame.text.slice(clause.start, clause.end)) ? 'a' : 'no'} finite verb`,
      1,
    )
    tell(`opens with ${classOf(frame, first)}`, 1)
    tell(`opens with ${classOf(frame, first)}, cue ${strength}`, 1)
  }
  const speaker = clause.speaker === null ? undefined : frame.mentions[clause.speaker]
  tell(
    speaker === undefined ? `nobody says it, ${shape}` : `a ${speaker.kind} says it, ${shape}`,
    1,
  )
  tellSpeaker(frame, clause, speaker, tell)
  tellAround(frame, clause, speaker, tell)
  tellContent(frame, clause, tell)
}

/** What stands around the word of speech: a quotation that it belongs to, and how much of the sentence is left behind it. */
function tellAround(
  { tokens, sentenceOf }: Frame,
  { cue, shape }: ReportedClause,
  speaker: Mention | undefined,
  tell: Tell,
): void {
  const left = Math.min(cue, speaker?.from ?? cue) - 1
  const isBehindQuotation =
    tokens[left]?.kind === 'quotation' ||
    (isComma(tokens[left]) && tokens[left - 1]?.kind === 'quotation')
  if (isBehindQuotation) tell(`behind a quotation, ${shape}`, 1)
  const right = Math.max(cue + 1, speaker?.to ?? 0)
  let rest = 0
  while (rest < MUCH && sentenceOf[right + rest] === sentenceOf[cue]) rest += 1
  tell(
    `${rest <= 1 ? 'nothing' : rest < 4 ? 'little' : rest < MUCH ? 'some' : 'much'} left behind it, ${shape}`,
    1,
  )
}

/** In tokens. */
const MUCH = 9

function tellContent(frame: Frame, clause: ReportedClause, tell: Tell): void {
  const { start, end, shape } = clause
  const content = frame.text.slice(start, end)
  const count = wordsIn(content)
  tell(
    count < 5
      ? '3 or 4 words'
      : count < 8
        ? '5 to 7 words'
        : count < 30
          ? '8 to 29 words'
          : '30 words or more',
    1,
  )
  tell('words, logarithm', Math.log(count) / 3)
  tell(`${FINITE.test(content) ? 'a' : 'no'} finite verb, ${shape}`, 1)
  if (holdsQuotation(frame, clause)) tell('holds a quotation', 1)
  if (frame.part !== 'body') tell(`in a ${frame.part}`, 1)
  if (/["“”]/.test(content)) tell('holds a quotation mark', 1)
}

/** A quotation is one token, so that none has to be looked for beyond the clause. */
function holdsQuotation({ tokens }: Frame, { from, end }: ReportedClause): boolean {
  for (let at = from; (tokens[at]?.start ?? end) < end; at += 1)
    if (tokens[at]?.kind === 'quotation') return true
  return false
}

function tellSpeaker(
  { tokens, relations }: Frame,
  { cue, speaker }: ReportedClause,
  mention: Mention | undefined,
  tell: Tell,
): void {
  const relation = speaker === null ? undefined : relations[speaker]?.find((one) => one.cue === cue)
  // "Olsen thanked the crews and said": the verb is hers, too.
  const kind = relation?.kind ?? (mention && isJoined(tokens, cue) ? 'distant' : null)
  if (kind !== null) tell(`its verb ${kind}`, 1)
  if (mention !== undefined && mention.preposition !== null)
    tell('who says it behind a preposition', 1)
  const before = tokens[cue - 1]?.lower ?? ''
  if (/^(?:is|are|was|were|be|been|being)$/.test(before)) tell('its verb passive', 1)
  if (/^(?:not|never|n't|would|could|should|might|may|will|can)$/.test(before))
    tell('its verb modal', 1)
}

/** What a clause opens with: a pronoun, a name, a description, a small word, or another. */
function classOf({ tokens, mentions }: Frame, at: number): string {
  const token = tokens[at]
  if (token === undefined) return 'nothing'
  if (token.kind === 'quotation') return 'a quotation'
  const mention = mentions[mentionAt(mentions, at)]
  if (mention !== undefined) return `a ${mention.kind}`
  if (token.kind === 'mark') return 'a mark'
  if (isPreposition(token.lower))
    return /^(?:in|at|on|with|after|by|for|to|of|about|as|from)$/.test(token.lower)
      ? `“${token.lower}”`
      : 'a preposition'
  return /^(?:if|when|whether|how|why|what|where|who|there|because|not|so)$/.test(token.lower)
    ? `“${token.lower}”`
    : 'another word'
}
