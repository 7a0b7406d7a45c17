import type { Span } from '../../article.ts'
import { findDateline } from '../../read/dateline.ts'
import { clauseEnds, clauseStarts, isComma, MIN_WORDS } from './clause-bounds.ts'
import { startsBehind } from './clause-openings.ts'
import { FINITE } from './finite.ts'
import type { Frame } from './frames.ts'
import { isPreposition } from './mention-words.ts'
import { mentionAt, mentionsUpTo } from './mentions.ts'
import type { TokenRange } from './surroundings.ts'
import type { Token } from './tokens.ts'
import { isSpeech, subjectOf } from './verb-subjects.ts'
import { wordsIn } from './words-in.ts'

/** A clause that may report what somebody said, without quotation marks; offsets are into its stretch. */
export interface ReportedClause extends Span {
  /**
   * How it stands to its word of speech: behind it ("said the wall was late"), before it, around it ("The wall, he said, is late"),
   * beside "according to", or behind a noun ("his claim that the wall was late").
   */
  readonly shape: 'behind' | 'before' | 'around' | 'according' | 'noun'
  /** The first of its tokens. */
  readonly from: number
  /** The token of the word of speech. */
  readonly cue: number
  /** Who says it, by index of the mention, or null where the sentence does not tell. */
  readonly speaker: number | null
  /** What it begins behind, and what it ends before. */
  readonly opening: string
  readonly by: string
}

/** How many words of speech of one sentence are looked at. */
const MAX_CUES = 6

/** The clauses of a stretch that may report speech. Takes linear time. */
export function reportedClauses(frame: Frame): ReportedClause[] {
  const cues = new Map<number, number>()
  const news = newsStart(frame)
  return frame.tokens.flatMap((token, cue) => {
    const isSource = token.lower === 'according' && frame.tokens[cue + 1]?.lower === 'to'
    const isNoun = SPEECH_NOUNS.test(token.lower) && frame.tokens[cue + 1]?.lower === 'that'
    if (!isSource && !isNoun && !isSpeech(frame.tokens, cue)) return []
    if (isDenied(frame.tokens, cue)) return []
    const sentence = frame.sentenceOf[cue] ?? 0
    const count = cues.get(sentence) ?? 0
    cues.set(sentence, count + 1)
    const range = sentenceTokens(frame, cue, news)
    if (count >= MAX_CUES || range === null) return []
    const clauses = isSource
      ? besideSource(frame, cue, range)
      : isNoun
        ? behindNoun(frame, cue, range)
        : besideVerb(frame, cue, range)
    return clauses.filter((clause) => isStatement(frame, clause))
  })
}

/** Whether a clause is long enough to say something, and is neither a wish about one's name nor what the speaker is doing. */
function isStatement(
  { text, tokens }: Frame,
  { shape, from, start, end, speaker }: ReportedClause,
): boolean {
  const content = text.slice(start, end)
  if (wordsIn(content) < MIN_WORDS || UNNAMED.test(content)) return false
  // "The letter said “…”": a quotation is told by itself.
  if (tokens[from]?.kind === 'quotation' && (tokens[from]?.end ?? end) >= end) return false
  if (shape !== 'before') return true
  if (speaker === null && (ENDS_IN_WHO.test(content) || !FINITE.test(content))) return false
  // "Asked about the storm, Olsen said …", "Referring to the storm, Olsen said …"
  const opening = tokens[from]?.lower ?? ''
  // "In an interview on the quay, Olsen said:"
  if (isPreposition(opening) && !FINITE.test(content)) return false
  if (/^(?:asked|pressed|questioned)$/.test(opening)) return false
  return (
    !opening.endsWith('ing') ||
    (FINITE.test(content) && !isPreposition(tokens[from + 1]?.lower ?? ''))
  )
}

/** "denied that", "never said that", "declined to say": what follows was not said. */
function isDenied(tokens: readonly Token[], cue: number): boolean {
  if (/^(?:den(?:y|ies|ied|ying)|retract(?:s|ed)?|denials?)$/.test(tokens[cue]?.lower ?? ''))
    return true
  return tokens
    .slice(Math.max(0, cue - NEGATED_WITHIN), cue)
    .some(({ lower }) =>
      /^(?:not|never|nobody|none|neither|nor|without|declined|refused|\p{L}+n['’]t)$/u.test(lower),
    )
}

/** In tokens. */
const NEGATED_WITHIN = 3

/** "An officer, who was on leave, said": the officer is who says it, not what is said. */
const ENDS_IN_WHO = /, who\b[^,]*$/

/** "asked not to be named" */
const UNNAMED = /^not to be (?:named|identified|quoted)\b/

const SPEECH_NOUNS =
  /^(?:claim|suggestion|assertion|allegation|statement|announcement|argument|warning|promise|belief|admission|accusation|prediction|insistence|contention|assurance|confirmation|report|rumou?r|fear|hope|idea|notion|conclusion|comment|remark|charge|complaint|concern|view|vow|pledge|acknowledg(?:e)?ment)s?$/

/** "his claim that the wall was late" */
function behindNoun(frame: Frame, cue: number, { to }: TokenRange): ReportedClause[] {
  const owner = mentionsUpTo(frame.mentions, cue) - 1
  const mention = frame.mentions[owner]
  const isOwner =
    mention !== undefined &&
    mention.to >= cue &&
    (mention.isPossessive || mention.kind === 'description')
  return clauseEnds(frame.tokens, cue + 2, to).map(({ at, by }) => ({
    shape: 'noun',
    cue,
    opening: '“that”',
    by,
    speaker: isOwner ? owner : null,
    ...spanOf(frame.tokens, cue + 2, at),
  }))
}

/** The clauses of a verb, read with its speaker before it, and with its speaker behind it: which is meant their features tell. */
function besideVerb(frame: Frame, cue: number, { from, to }: TokenRange): ReportedClause[] {
  const { tokens, sentenceOf } = frame
  const before = subjectOf(frame, cue, from)
  const behind = mentionAt(frame.mentions, cue + 1)
  const inverted = behind === -1 ? null : behind
  const clausesFrom = (speaker: number | null, start: number): ReportedClause[] =>
    startsBehind(frame, start).flatMap(({ at: opened, by: opening }) =>
      opened >= to || sentenceOf[opened] !== sentenceOf[cue]
        ? []
        : clauseEnds(tokens, opened, to).map(({ at, by }) => ({
            shape: 'behind' as const,
            cue,
            speaker,
            opening,
            by,
            ...spanOf(tokens, opened, at),
          })),
    )
  const end = inverted === null ? cue + 1 : (frame.mentions[inverted]?.to ?? cue + 1)
  return [
    ...clausesFrom(before, cue + 1),
    ...clausesBefore(frame, cue, isBeside(frame, before, cue) ? before : null, { from, to }),
    ...(inverted !== null && isComma(tokens[end]) ? clausesFrom(inverted, end) : []),
    ...(inverted !== null ? clausesBefore(frame, cue, inverted, { from, to }) : []),
  ]
}

/** Whether a mention stands right before its verb, but for small words. */
const isBeside = ({ relations }: Frame, speaker: number | null, cue: number): boolean =>
  speaker !== null &&
  (relations[speaker] ?? []).some(
    ({ kind, cue: at }) => at === cue && (kind === 'subject' || kind === 'auxiliary'),
  )

/** "The wall is late, the mayor said"; "…, as the mayor said"; "The wall, the mayor said, is late". */
function clausesBefore(
  { tokens, mentions }: Frame,
  cue: number,
  speaker: number | null,
  { from, to }: TokenRange,
): ReportedClause[] {
  const subject = speaker === null ? undefined : mentions[speaker]
  const left = Math.min(cue, subject?.from ?? cue)
  const comma = tokens[left - 1]?.lower === 'as' ? left - 2 : left - 1
  if (!isComma(tokens[comma]) || comma <= from) return []
  const right = Math.max(cue + 1, subject?.to ?? 0)
  const around = isComma(tokens[right]) && to - right > MIN_WORDS
  const ends = around ? clauseEnds(tokens, right + 1, to) : []
  return clauseStarts(tokens, from, comma).flatMap(({ at: start, by: opening }) => [
    {
      shape: 'before' as const,
      cue,
      speaker,
      opening,
      by: 'the comma',
      ...spanOf(tokens, start, comma),
    },
    ...ends.map(({ at, by }) => ({
      shape: 'around' as const,
      cue,
      speaker,
      opening,
      by,
      ...spanOf(tokens, start, at),
    })),
  ])
}

/** "According to the mayor, …" and "…, according to the mayor". */
function besideSource(frame: Frame, cue: number, { from, to }: TokenRange): ReportedClause[] {
  const { tokens, mentions } = frame
  const first = mentionsUpTo(mentions, cue + 2)
  const source =
    mentions[first]?.isPossessive === true && mentions[first + 1]?.from === mentions[first]?.to
      ? first + 1
      : first
  const speaker = (mentions[first]?.from ?? Number.POSITIVE_INFINITY) <= cue + 4 ? source : null
  const before = isComma(tokens[cue - 1]) ? cue - 1 : cue
  let comma = cue + 3
  while (comma < to && !isComma(tokens[comma])) comma += 1
  const above = before > from ? clauseStarts(tokens, from, before) : []
  const below = comma >= to ? [] : clauseEnds(tokens, comma + 1, to)
  return [
    ...above.map(({ at, by }) => ({
      opening: by,
      by: 'the source',
      ...spanOf(tokens, at, before),
    })),
    ...below.map(({ at, by }) => ({
      opening: 'the source',
      by,
      ...spanOf(tokens, comma + 1, at),
    })),
  ].map((clause) => ({ shape: 'according', cue, speaker, ...clause }))
}

/** The first token behind a dateline: "PORT ALDER (Coast Wire) — ". */
function newsStart({ text, tokens, part }: Frame): number {
  const dateline = part === 'body' ? findDateline(text) : null
  if (dateline === null) return 0
  const first = tokens.findIndex(({ kind, start }) => kind !== 'mark' && start >= dateline.end)
  return Math.max(0, first)
}

/** The first token of a sentence, and the one behind its last; null where it is longer than any real one. */
function sentenceTokens({ sentenceOf }: Frame, at: number, first: number): TokenRange | null {
  let [from, to] = [at, at + 1]
  while (from > first && sentenceOf[from - 1] === sentenceOf[at] && at - from <= MAX_SENTENCE)
    from -= 1
  while (to < sentenceOf.length && sentenceOf[to] === sentenceOf[at] && to - at <= MAX_SENTENCE)
    to += 1
  return to - from > MAX_SENTENCE ? null : { from, to }
}

/** In tokens. */
const MAX_SENTENCE = 300

const spanOf = (
  tokens: readonly Token[],
  from: number,
  to: number,
): Pick<ReportedClause, 'from' | 'start' | 'end'> => ({
  from,
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? tokens[from]?.end ?? 0,
})
