import type { Article, Span } from '../../article.ts'
import type { Edit } from '../../edits/edit.ts'
import { withGivenNames } from '../../edits/given-names.ts'
import { withGivenSpeakers } from '../../edits/given-speakers.ts'
import { isInEnglish } from '../../read/language.ts'
import { findNames } from '../names/find-names.ts'
import { findReports } from './find-reports.ts'
import { findSpeakers } from './find-speakers.ts'
import { type Frame, framesOf } from './frames.ts'
import { type Mention, mentionsUpTo } from './mentions.ts'
import { placesOfNames } from './places-of-names.ts'
import type { Named, Quote, Words } from './quote.ts'
import { strengthOf } from './relations.ts'
import type { ReportedClause } from './reported-clauses.ts'
import { type Resolve, type Spoken, speakerResolver } from './resolve-speaker.ts'
import type { Candidate } from './speaker-features.ts'
import { addresseeIn, mediumIn, relaysIn, sentenceAround, type TokenRange } from './surroundings.ts'
import { unnamedPeople } from './unnamed-people.ts'

/**
 * The quotes of an article: headline, captions and body, in the order of the text. Titles, and words in marks that nobody is said to
 * have spoken, are none. Who speaks is told by weights that were learned (`findSpeakers`), whom pronouns and descriptions stand for by
 * rules that rather name nobody (`speakerResolver`). None in an article that is in another language than English, which has marks
 * and habits of its own. Takes linear time.
 *
 * Of an article that carries edits, as those of a desk do, speakers are who people said, and names are joined and parted as they said.
 */
export function findQuotes(article: Article & { readonly edits?: readonly Edit[] }): Quote[] {
  const { edits = [] } = article
  if (!isInEnglish(article)) return []
  const frames = framesOf(article)
  const names = withGivenNames(findNames(article), edits)
  const resolve = speakerResolver(article, placesOfNames(frames, names), unnamedPeople(frames))
  const speakers = findSpeakers(frames)
  const teller = new Teller(frames, resolve)
  const quotes = frames.flatMap((frame, at) => {
    teller.noteRelays(at)
    const marked = frame.quotations.flatMap((span, quotation) => {
      const speaker = speakers[at]?.[quotation] ?? null
      const text = frame.text.slice(span.start, span.end)
      const isGoverned = wordsIn(text) >= WHOLE_STATEMENT || hasCueBeside(frame, quotation)
      const kind = isGoverned ? kindOf(text, speaker !== null) : null
      return kind === null ? [] : [teller.marked(at, quotation, speaker, kind)]
    })
    const whole = marked.filter(({ text }) => wordsIn(text) >= WHOLE_STATEMENT)
    const reported = findReports(frame)
      .map((clause) => teller.reported(at, clause))
      .filter((quote) => !touches(whole, quote))
    // A word or two in marks within a clause that is reported are no quote of their own.
    const others = marked.filter(
      (quote) => wordsIn(quote.text) >= WHOLE_STATEMENT || !touches(reported, quote),
    )
    return [...others, ...reported].sort((a, b) => a.start - b.start)
  })
  return withGivenSpeakers(quotes, article.text, edits)
}

/** Whether a word of speech stands close to a quotation: without one, a word or two in marks are a title or words so called. */
function hasCueBeside({ tokens, sentenceOf, quotationTokens }: Frame, quotation: number): boolean {
  const at = quotationTokens[quotation] ?? 0
  if (/^(?:so-called|titled|entitled|named)$/.test(tokens[at - 1]?.lower ?? '')) return false
  for (let near = at - CLOSE; near <= at + CLOSE; near += 1)
    if (sentenceOf[near] === sentenceOf[at] && strengthOf(tokens, near) !== null) return true
  return tokens[at - 1]?.text === ':'
}

/** In tokens. */
const CLOSE = 6

/** Whether one of some spans, which are in order and apart, has anything in common with another. */
function touches(spans: readonly Span[], { start, end }: Span): boolean {
  const last = spans[upTo(spans, end) - 1]
  return last !== undefined && last.end > start
}

/** How many spans begin before an offset. */
function upTo(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** In words. */
const WHOLE_STATEMENT = 4

/** What a text in marks is; null where it is a title, or words that nobody is said to have spoken. */
function kindOf(text: string, isSpoken: boolean): 'direct' | 'mixed' | null {
  const isWhole = /^[[(…. ]*\p{Lu}/u.test(text) && wordsIn(text) >= WHOLE_STATEMENT
  if (isSpoken) return isWhole ? 'direct' : 'mixed'
  return isWhole && /[.!?,…][’'”"»]?$/.test(text) ? 'direct' : null
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0

/** Puts quotes together, in the order of the text: who spoke before tells who "he" is. */
class Teller {
  readonly #frames: readonly Frame[]
  readonly #resolve: Resolve
  readonly #spoken: Spoken[] = []
  readonly #sentencesBefore: readonly number[]
  /** Who relays what somebody said, by that one's name. */
  readonly #relays = new Map<string, readonly Words[]>()

  constructor(frames: readonly Frame[], resolve: Resolve) {
    this.#frames = frames
    this.#resolve = resolve
    let sum = 0
    this.#sentencesBefore = frames.map((frame) => {
      const before = sum
      sum += frame.sentences.length
      return before
    })
  }

  /** "According to the Ledger, Olsen made the remarks in a letter": what the article goes on to quote of hers the Ledger relays. */
  noteRelays(at: number): void {
    const frame = this.#frame(at)
    for (const [token, { lower }] of frame.tokens.entries()) {
      if (lower !== 'according') continue
      const sentence = sentenceAround(frame, token)
      if (!namesMedium(frame, sentence)) continue
      const subject = subjectOf(frame, sentence)
      if (subject === null) continue
      const relays = relaysIn(frame, sentence)
      const { name } = this.#named({ frame: at, at: -1, mention: subject }, null)
      if (name !== null)
        this.#relays.set(
          name,
          relays.map((relay) => wordsOf(frame, relay)),
        )
    }
  }

  marked(at: number, quotation: number, speaker: Candidate | null, kind: Quote['kind']): Quote {
    const frame = this.#frame(at)
    const token = frame.quotationTokens[quotation] ?? 0
    const span = frame.quotations[quotation] ?? { start: 0, end: 0 }
    return this.#quote(at, { kind, span, token, speaker, cue: cueOf(frame, token, at, speaker) })
  }

  reported(at: number, { cue, speaker, start, end }: ReportedClause): Quote {
    const frame = this.#frame(at)
    const mention = speaker === null ? undefined : frame.mentions[speaker]
    return this.#quote(at, {
      kind: 'indirect',
      span: { start, end },
      token: cue,
      cue,
      speaker: mention === undefined ? null : { frame: at, at: speaker ?? 0, mention },
    })
  }

  #frame(at: number): Frame {
    const frame = this.#frames[at]
    if (frame === undefined) throw new RangeError(`there is no stretch ${at}`)
    return frame
  }

  #quote(
    at: number,
    {
      kind,
      span,
      token,
      speaker,
      cue,
    }: {
      readonly kind: Quote['kind']
      readonly span: Span
      readonly token: number
      readonly speaker: Candidate | null
      readonly cue: number | null
    },
  ): Quote {
    const frame = this.#frame(at)
    const range = sentenceAround(frame, token)
    const told = addresseeIn(frame, range)
    const medium = mediumIn(frame, range)
    const isSpeaker = ({ from }: Mention): boolean =>
      speaker?.frame === at && speaker.mention.from === from
    const addressee =
      told === null || isSpeaker(told)
        ? null
        : this.#named({ frame: at, at: -1, mention: told }, null)
    const named = this.#named(speaker, addressee?.name ?? null)
    const via = relaysIn(frame, range)
      .filter((relay) => !isSpeaker(relay))
      .map((relay) => wordsOf(frame, relay))
    if (named.name !== null)
      this.#spoken.push({ name: named.name, sentence: this.#sentence(at, token) })
    return {
      kind,
      ...wordsOf(frame, span),
      speaker: named,
      cue: cue === null ? null : wordsOf(frame, frame.tokens[cue] ?? span),
      medium: medium === null ? null : wordsOf(frame, medium),
      addressee,
      via: via.length > 0 ? via : (this.#relays.get(named.name ?? '') ?? []),
      given: null,
    }
  }

  #named(candidate: Candidate | null, not: string | null): Named {
    if (candidate === null) return { mention: null, name: null }
    const frame = this.#frame(candidate.frame)
    const mention = wordsOf(frame, candidate.mention)
    const sentence = this.#sentence(candidate.frame, candidate.mention.from)
    return {
      mention,
      name: this.#resolve({ ...mention, sentence, not }, this.#spoken.slice(-LATEST)),
    }
  }

  #sentence(at: number, token: number): number {
    return (this.#sentencesBefore[at] ?? 0) + (this.#frame(at).sentenceOf[token] ?? 0)
  }
}

const namesMedium = ({ tokens }: Frame, { from, to }: TokenRange): boolean =>
  tokens.slice(from, to).some(({ lower }) => SPOKE_ELSEWHERE.test(lower))

const SPOKE_ELSEWHERE =
  /^(?:remarks?|comments?|statements?|speech|letters?|interview|message|sermon|address)$/

/** The first mention that is neither behind a preposition nor in the possessive. */
function subjectOf({ mentions }: Frame, { from, to }: TokenRange): Mention | null {
  const own = mentions.slice(mentionsUpTo(mentions, from), mentionsUpTo(mentions, to))
  return own.find(({ preposition, isPossessive }) => preposition === null && !isPossessive) ?? null
}

/** How many quotes back it counts who spoke. */
const LATEST = 6

function wordsOf({ text, offset }: Frame, { start, end }: Span): Words {
  return { text: text.slice(start, end), start: offset + start, end: offset + end }
}

/** The word of speech that a speaker's mention has beside the quotation, or else the nearest in its sentence. */
function cueOf(frame: Frame, token: number, at: number, speaker: Candidate | null): number | null {
  if (speaker === null) return null
  if (speaker.frame === at) {
    const cues = (frame.relations[speaker.at] ?? [])
      .map(({ cue }) => cue)
      .filter((cue) => cue !== -1)
    const nearest = cues.sort((a, b) => Math.abs(a - token) - Math.abs(b - token))[0]
    if (nearest !== undefined) return nearest
  }
  for (let step = 1; step < CUE_REACH; step += 1) {
    for (const cue of [token - step, token + step])
      if (
        frame.sentenceOf[cue] === frame.sentenceOf[token] &&
        strengthOf(frame.tokens, cue) === 'strong'
      )
        return cue
  }
  return null
}

/** In tokens. */
const CUE_REACH = 25
