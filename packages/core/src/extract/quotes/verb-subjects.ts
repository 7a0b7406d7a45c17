import { isComma } from './clause-bounds.ts'
import type { Frame } from './frames.ts'
import { mentionAt, mentionsUpTo } from './mentions.ts'
import { isJoined, strengthOf } from './relations.ts'
import { isParticiple, SPEECH_VERBS } from './speech-verbs.ts'
import type { Token } from './tokens.ts'

/** Who says what a verb reports: of "…, Olsen told the council, adding …" Olsen, whose sentence goes on. */
export function subjectOf(frame: Frame, cue: number, from: number): number | null {
  const { tokens, mentions } = frame
  if (isJoined(tokens, cue)) return firstSubject(frame, cue, from) ?? speakerOf(frame, cue)
  if (!isParticiple(tokens[cue]?.lower ?? '') || !isComma(tokens[cue - 1]))
    return speakerOf(frame, cue)
  for (let at = cue - 1; at >= Math.max(from, cue - SPEAKER_REACH); at -= 1) {
    const isMain = isSpeech(tokens, at) && !isParticiple(tokens[at]?.lower ?? '')
    if (!isMain) continue
    const inverted = mentionAt(mentions, at + 1)
    return speakerOf(frame, at) ?? (inverted === -1 ? null : inverted)
  }
  return speakerOf(frame, cue)
}

/** A verb that is used of speech above all: what somebody thinks, wants or shows is not what they said. */
export const isSpeech = (tokens: readonly Token[], at: number): boolean =>
  strengthOf(tokens, at) !== null &&
  SPEECH_VERBS.get(tokens[at]?.lower ?? '') === 'strong' &&
  !isQuestion(tokens, at)

/** "Asked whether she would go, Olsen said …", "when asked": what somebody was asked, who is about to answer. */
const isQuestion = (tokens: readonly Token[], at: number): boolean =>
  /^(?:asked|told)$/.test(tokens[at]?.lower ?? '') &&
  (/^(?:Asked|Told)$/.test(tokens[at]?.text ?? '') ||
    /^(?:when|if)$/.test(tokens[at - 1]?.lower ?? ''))

/** The mention before a verb whose verb it is. */
function speakerOf({ mentions, relations }: Frame, cue: number): number | null {
  let best: number | null = null
  let rank = 0
  for (let at = mentionsUpTo(mentions, cue) - 1; at >= 0; at -= 1) {
    const mention = mentions[at]
    if (mention === undefined || mention.from < cue - SPEAKER_REACH) break
    for (const relation of relations[at] ?? []) {
      if (relation.cue !== cue) continue
      const worth = WORTH[relation.kind] ?? 0
      // Who is told something does not say it.
      if (worth === 0) continue
      const isPlain = mention.preposition === null && !mention.isPossessive
      const value = worth + (isPlain ? 1 : 0)
      if (value >= rank) {
        rank = value
        best = at
      }
    }
  }
  return best
}

/** What a sentence speaks of: its first mention that stands behind no preposition and owns nothing, with a verb of its own. */
function firstSubject({ tokens, mentions }: Frame, cue: number, from: number): number | null {
  const first = mentionsUpTo(mentions, from)
  for (let at = first; at < Math.min(first + FIRST, mentions.length); at += 1) {
    const mention = mentions[at]
    if (mention === undefined || mention.to >= cue) return null
    const isPlain = mention.preposition === null && !mention.isPossessive
    if (isPlain && tokens[mention.to]?.kind === 'word') return at
  }
  return null
}

/** In mentions. */
const FIRST = 4

const SPEAKER_REACH = 40
const WORTH: Readonly<Record<string, number>> = {
  subject: 6,
  auxiliary: 5,
  enclosed: 4,
  apposition: 3,
  distant: 2,
}
