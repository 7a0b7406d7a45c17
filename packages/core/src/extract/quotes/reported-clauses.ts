import type { Span } from '../../article.ts'
import { findDateline } from '../../read/dateline.ts'
import type { Frame } from './frames.ts'
import { isPreposition, type Mention, mentionAt, mentionsUpTo } from './mentions.ts'
import { strengthOf } from './relations.ts'
import type { Tell } from './speaker-features.ts'
import { isParticiple, SPEECH_VERBS } from './speech-verbs.ts'
import type { TokenRange } from './surroundings.ts'
import type { Token } from './tokens.ts'

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

/** In words. A shorter clause says nothing that could be reported. */
const MIN_WORDS = 3
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
  if (shape !== 'before') return true
  if (speaker === null && ENDS_IN_WHO.test(content)) return false
  // "Asked about the storm, Olsen said …", "Referring to the storm, Olsen said …"
  const opening = tokens[from]?.lower ?? ''
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

/** A verb that is used of speech above all: what somebody thinks, wants or shows is not what they said. */
const isSpeech = (tokens: readonly Token[], at: number): boolean =>
  strengthOf(tokens, at) !== null &&
  SPEECH_VERBS.get(tokens[at]?.lower ?? '') === 'strong' &&
  !isQuestion(tokens, at)

/** "Asked whether she would go, Olsen said …", "when asked": what somebody was asked, who is about to answer. */
const isQuestion = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'asked' &&
  (tokens[at]?.text === 'Asked' || /^(?:when|if)$/.test(tokens[at - 1]?.lower ?? ''))

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

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

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

/** Where a clause may begin that ends before its verb of speech: with its sentence, behind "But", behind the last joint. */
function clauseStarts(tokens: readonly Token[], from: number, to: number): ClauseEnd[] {
  const opens = /^(?:but|and|so|yet|still|also|meanwhile|however)$/.test(tokens[from]?.lower ?? '')
  const first = { at: opens ? from + 1 : from, by: 'the sentence' }
  for (let at = to - MIN_WORDS; at > from; at -= 1) {
    const token = tokens[at]
    const isJoint = token?.kind === 'quotation' || /^(?:[—–;]|but|while)$/.test(token?.lower ?? '')
    if (isJoint) return [first, { at: at + 1, by: 'a joint' }]
  }
  return [first]
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

/** Who says what a verb reports: of "…, Olsen told the council, adding …" Olsen, whose sentence goes on. */
function subjectOf(frame: Frame, cue: number, from: number): number | null {
  const { tokens, mentions } = frame
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

const SPEAKER_REACH = 40
const WORTH: Readonly<Record<string, number>> = {
  subject: 6,
  auxiliary: 5,
  apposition: 3,
  distant: 2,
}

const isComma = (token: Token | undefined): boolean => token?.text === ','

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

/** Where a clause may begin behind its verb: right there, behind who is told it ("told reporters"), behind "that". */
function startsBehind({ tokens, mentions, sentenceOf }: Frame, from: number): ClauseEnd[] {
  let at = from
  if (TELLS.test(tokens[from - 1]?.lower ?? '')) {
    for (;;) {
      const told = mentions[mentionAt(mentions, at)]
      if (told === undefined) break
      at = told.to
      if (!told.isPossessive) break
    }
  }
  // "wrote to the council that …"
  const goal = tokens[at]?.lower === 'to' ? mentions[mentionAt(mentions, at + 1)] : undefined
  if (goal !== undefined) at = goal.to
  if (isComma(tokens[at])) at += 1
  const starts = tokens[at]?.lower === 'that' ? [] : [{ at, by: 'the verb' }]
  for (let step = at; step < at + THAT_REACH && sentenceOf[step] === sentenceOf[from]; step += 1) {
    if (tokens[step]?.kind === 'quotation') break
    if (tokens[step]?.lower === 'that')
      return [...starts, { at: step + 1, by: step === at ? '“that”' : '“that” further on' }]
    if (step === at && WHEN.test(tokens[step]?.lower ?? ''))
      starts.push({ at: step + 1, by: 'a day' })
  }
  return starts
}

/** How far behind a verb of speech its "that" stands, in tokens: "said in a letter to the council on Friday that". */
const THAT_REACH = 14
const TELLS = /^(?:told|tell|tells|telling|warned|warns|reminded|informed|assured|asked)$/
const WHEN = /^(?:yesterday|today|earlier|later|again|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

/** Where a clause may end, and by what: a comma, a dash, a word that joins another, or the end of the sentence. */
interface ClauseEnd {
  readonly at: number
  readonly by: string
}

/** How many ends of one clause are looked at. */
const MAX_ENDS = 6

/** Where a clause may end: with its sentence, and at its joints. */
function clauseEnds(tokens: readonly Token[], from: number, to: number): ClauseEnd[] {
  let last = to
  while (last > from && /^[.,;:!?…]$/.test(tokens[last - 1]?.text ?? '')) last -= 1
  const ends: ClauseEnd[] = []
  let whole: ClauseEnd | null = { at: last, by: 'the sentence' }
  for (let at = from + 1; at < last; at += 1) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.kind === 'quotation' && token.end - token.start > LONG_QUOTATION) {
      // What is said goes on in the quotation, which tells it.
      whole = null
      break
    }
    const by = at < from + MIN_WORDS ? null : jointAt(tokens, at)
    if (by !== null && ends.length < MAX_ENDS) ends.push({ at, by })
  }
  return whole === null ? ends.filter(({ by }) => by.includes('verb of speech')) : [...ends, whole]
}

/** In UTF-16 code units. A shorter quotation is a word or two within the clause. */
const LONG_QUOTATION = 25

function jointAt(tokens: readonly Token[], at: number): string | null {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token === undefined) return null
  const isSaid = strengthOf(tokens, at + 1) !== null || strengthOf(tokens, at + 2) !== null
  if (isComma(token)) {
    if (
      /^(?:which|who|whose|where|when|while|though|although|but|and|or|as|after|before|because|including|according|despite|with|saying|adding|noting|a|an|the)$/.test(
        next?.lower ?? '',
      )
    )
      return `a comma and “${next?.lower}”`
    return isSaid ? 'a comma before a verb of speech' : 'a comma'
  }
  if (/^[—–;:(-]$/.test(token.text) && token.kind === 'mark') return 'a dash'
  if (token.lower === 'and' || token.lower === 'but')
    return isSaid ? `“${token.lower}” before a verb of speech` : `“${token.lower}”`
  return /^(?:when|while|though|although|as|after|before|because|despite|during|on|in|at)$/.test(
    token.lower,
  )
    ? `“${token.lower}”`
    : null
}

const spanOf = (
  tokens: readonly Token[],
  from: number,
  to: number,
): Pick<ReportedClause, 'from' | 'start' | 'end'> => ({
  from,
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? tokens[from]?.end ?? 0,
})

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

const FINITE =
  /\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|should|may|might|must|won['’]t|isn['’]t|don['’]t)\b|(?<!\p{L})\p{L}{3,}ed(?!\p{L})/u

function tellSpeaker(
  { tokens, relations }: Frame,
  { cue, speaker }: ReportedClause,
  mention: Mention | undefined,
  tell: Tell,
): void {
  const relation = speaker === null ? undefined : relations[speaker]?.find((one) => one.cue === cue)
  if (relation !== undefined) tell(`its verb ${relation.kind}`, 1)
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
