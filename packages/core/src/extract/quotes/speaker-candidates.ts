import type { Frame } from './frames.ts'
import { type Mention, mentionAt, mentionsUpTo } from './mentions.ts'
import { reachOf } from './reach.ts'
import { CITES, type Relation } from './relations.ts'

/** A mention that may name the speaker of a quotation: where it stands among the stretches of the article. */
export interface Candidate {
  readonly frame: number
  /** Its index in its stretch. */
  readonly at: number
  readonly mention: Mention
}

/** A mention of a stretch as a candidate; `at` is the stretch's place. */
export function candidateAt(frame: Frame, at: number, mention: number): Candidate | null {
  const found = frame.mentions[mention]
  return found === undefined ? null : { frame: at, at: mention, mention: found }
}

/** What a quotation is to be given a speaker by. */
export interface Question {
  readonly frames: readonly Frame[]
  /** The index of the stretch that the quotation stands in, and its own in there. */
  readonly frame: number
  readonly quotation: number
  /** Who speaks in the quotation before: null where nobody is named, undefined where there is none. */
  readonly last: Candidate | null | undefined
}

/** How many mentions of the paragraph are looked at before the quotation and behind it, and how many of the paragraph before. */
const BEFORE = 24
const BEHIND = 8
const ABOVE = 12

/** The mentions that may name the speaker: those around the quotation, those at the end of the paragraph before, and who spoke before. */
export function candidatesFor({ frames, frame, quotation, last }: Question): Candidate[] {
  const own = frames[frame]
  if (own === undefined) return []
  const middle = mentionsUpTo(own.mentions, own.quotationTokens[quotation] ?? 0)
  const above = frames[frame - 1]
  const all = [
    ...within(frames, frame, middle - BEFORE, middle + BEHIND),
    ...(above?.part === 'body'
      ? within(frames, frame - 1, above.mentions.length - ABOVE, above.mentions.length)
      : []),
  ]
  if (last && !all.some((one) => one.frame === last.frame && one.at === last.at)) all.push(last)
  // "…, Olsen said, according to the Ledger": the Ledger relays what somebody else says.
  const speakers = all.filter(
    ({ frame: place, at, mention }) =>
      !WORDING.test(mention.text) &&
      mention.start >= (frames[place]?.opening ?? 0) &&
      !isCloseTo(frames[place], mention) &&
      !isSilent(frames[place], at) &&
      !cites(frames[place], at) &&
      !(place === frame && tellsOfAnother(own, quotation, at)),
  )
  const isSaid = speakers.some((one) => one.frame === frame && speaksBeside(own, quotation, one.at))
  return isSaid ? speakers.filter((one) => !isSource(frames[one.frame], one.at)) : speakers
}

/** What words in marks are called, and speaks no more than they do: "the word “resilience”". */
const WORDING = /^the (?:word|term|phrase|expression)$/i

/** "a source close to Olsen": it is not she who speaks. */
const isCloseTo = (frame: Frame | undefined, { from, preposition }: Mention): boolean =>
  preposition === 'to' && frame?.tokens[from - 2]?.lower === 'close'

/** "who asked not to be named": says nothing. */
const isSilent = (frame: Frame | undefined, at: number): boolean =>
  frame?.mentions[at]?.text === 'who' &&
  frame.relations[at]?.every(({ kind }) => kind === 'none') === true

/** "the Ledger quoted her as saying": it is she who says it. */
function cites(frame: Frame | undefined, at: number): boolean {
  const verb = frame?.relations[at]?.find(({ kind }) => OWN.has(kind))?.cue ?? -1
  if (frame === undefined || !CITES.test(frame.tokens[verb]?.lower ?? '')) return false
  const cited = mentionAt(frame.mentions, verb + 1)
  return frame.relations[cited]?.some(({ kind, cue }) => kind === 'subject' && cue > verb) === true
}

/** "Calder said Holm wrote “…”", "the Ledger quoted Holm as saying “…”": it is Holm's. */
function tellsOfAnother(frame: Frame, quotation: number, at: number): boolean {
  const cue = frame.relations[at]?.find(({ kind }) => OWN.has(kind))?.cue ?? -1
  if (cue === -1) return false
  const opens = frame.tokens[cue + 1]?.lower === 'that' ? cue + 2 : cue + 1
  const other = mentionAt(frame.mentions, opens)
  const mention = frame.mentions[other]
  if (mention === undefined || other <= at || mention.kind === 'pronoun') return false
  const inner = frame.relations[other]?.find(
    ({ kind, strength }) => OWN.has(kind) && strength === 'strong',
  )
  const token = frame.quotationTokens[quotation] ?? 0
  return (
    inner !== undefined &&
    inner.cue < token &&
    frame.sentenceOf[inner.cue] === frame.sentenceOf[token] &&
    (frame.quotationTokens[quotation - 1] ?? -1) < cue
  )
}

/** How a mention stands to a verb of speech that is its own. */
const OWN: ReadonlySet<Relation['kind']> = new Set([
  'subject',
  'auxiliary',
  'enclosed',
  'apposition',
])

const isSource = (frame: Frame | undefined, at: number): boolean =>
  frame?.relations[at]?.every(({ kind }) => kind === 'source') === true

/** Whether a mention has a verb of speech of its own close to the quotation. */
export const speaksBeside = (frame: Frame | undefined, quotation: number, at: number): boolean =>
  frame !== undefined &&
  (frame.relations[at] ?? []).some(
    (relation) =>
      relation.strength === 'strong' &&
      relation.kind !== 'source' &&
      relation.kind !== 'object' &&
      /^(?:beside it|near it behind)/.test(reachOf(frame, quotation, relation)),
  )

const within = (frames: readonly Frame[], frame: number, from: number, to: number): Candidate[] =>
  (frames[frame]?.mentions ?? [])
    .slice(Math.max(0, from), to)
    .map((mention, i) => ({ frame, at: Math.max(0, from) + i, mention }))
