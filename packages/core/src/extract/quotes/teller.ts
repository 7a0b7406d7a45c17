import type { Span } from '../../article.ts'
import { antecedentsOf } from './antecedents.ts'
import { cueOf } from './cue-beside.ts'
import type { Found } from './find-speakers.ts'
import type { Frame } from './frames.ts'
import { type Mention, mentionsUpTo } from './mentions.ts'
import type { Named, Quote, Words } from './quote.ts'
import type { ReportedClause } from './reported-clauses.ts'
import type { Resolver } from './resolve-speaker.ts'
import { type Spoken, UNNAMED } from './salience.ts'
import type { Candidate } from './speaker-candidates.ts'
import { addresseeIn, mediumIn, relaysIn, sentenceAround, type TokenRange } from './surroundings.ts'

/** Puts quotes together, in the order of the text: who spoke before tells who "he" is. */
export class Teller {
  readonly #frames: readonly Frame[]
  readonly #resolver: Resolver
  readonly #spoken: Spoken[] = []
  readonly #sentencesBefore: readonly number[]
  /** The words that named the speaker of the last quotation, and to whom it was said. */
  #before: {
    readonly frame: number
    readonly mention: number
    readonly addressee: Named | null
  } | null = null
  /** Whether the last quotation was a question. */
  #isAsked = false
  /** Whom the words that name a speaker were taken to mean last. */
  #resolved: {
    readonly frame: number
    readonly from: number
    readonly name: string | null
  } | null = null
  /** Who relays what somebody said, by that one's name. */
  readonly #relays = new Map<string, readonly Words[]>()

  constructor(frames: readonly Frame[], resolver: Resolver) {
    this.#frames = frames
    this.#resolver = resolver
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
      const { name } = this.#another(at, subject)
      if (name !== null)
        this.#relays.set(
          name,
          relays.map((relay) => wordsOf(frame, relay)),
        )
    }
  }

  marked(at: number, quotation: number, speaker: Found | null, kind: Quote['kind']): Quote {
    const frame = this.#frame(at)
    const token = frame.quotationTokens[quotation] ?? 0
    const span = frame.quotations[quotation] ?? { start: 0, end: 0 }
    const quote = this.#quote(at, {
      kind,
      span,
      token,
      speaker,
      cue: cueOf(frame, token, at, speaker),
    })
    this.#isAsked = quote.text.endsWith('?')
    // “We waited,” she told the council. “Nobody came.”
    const before = this.#before
    const goesOn =
      speaker !== null && before?.frame === speaker.frame && before.mention === speaker.at
    const addressee = quote.addressee ?? (goesOn ? before.addressee : null)
    this.#before =
      speaker === null ? null : { frame: speaker.frame, mention: speaker.at, addressee }
    return { ...quote, addressee }
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
      readonly speaker: Candidate | Found | null
      readonly cue: number | null
    },
  ): Quote {
    const frame = this.#frame(at)
    const range = sentenceAround(frame, token)
    const told = addresseeIn(frame, range)
    const medium = mediumIn(frame, range)
    const isSpeaker = ({ from }: Mention): boolean =>
      speaker?.frame === at && speaker.mention.from === from
    const addressee = told === null || isSpeaker(told) ? null : this.#another(at, told)
    // “How many?” counsel asked. “Two,” she replied: it is not counsel who does.
    const isReply = cue !== null && ANSWERS.test(frame.tokens[cue]?.lower ?? '')
    const asked = isReply ? this.#spoken.at(-1) : undefined
    const isNear =
      asked !== undefined && this.#isAsked && this.#sentence(at, token) - asked.sentence <= 2
    const not = isNear ? asked.name : (addressee?.name ?? null)
    const named =
      speaker === null && kind !== 'direct'
        ? NOBODY
        : this.#named(speaker, not, {
            ...wordsOf(frame, span),
            sentence: this.#sentence(at, token),
          })
    const via = relaysIn(frame, range)
      .filter((relay) => !isSpeaker(relay))
      .map((relay) => wordsOf(frame, relay))
    if (named.name !== null || (named.mention !== null && speaker?.mention.kind === 'description'))
      this.#spoken.push({ name: named.name ?? UNNAMED, sentence: this.#sentence(at, token) })
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

  #named(
    candidate: Candidate | Found | null,
    not: string | null,
    quote?: Span & { readonly sentence: number },
  ): Named {
    if (candidate === null)
      return { mention: null, name: quote === undefined ? null : this.#unsaid(quote) }
    const { frame: at, mention } = candidate
    const frame = this.#frame(at)
    const words = wordsOf(frame, mention)
    if (mention.text.toLowerCase() !== 'who')
      return {
        mention: words,
        name: this.#nameOf(at, mention, not, quote, 'lead' in candidate ? candidate : null),
      }
    const [meant, ...others] = antecedentsOf(frame, mention)
    const name = [meant, ...others]
      .map((one) => (one === undefined ? null : this.#nameOf(at, one, not)))
      .find((one) => one !== null)
    // "A clerk, who said": nobody is named, and a clerk says more than "who".
    const isUnnamed = meant !== undefined && name === undefined
    return { mention: isUnnamed ? wordsOf(frame, meant) : words, name: name ?? null }
  }

  /** Somebody who is named and does not speak. */
  #another(at: number, mention: Mention): Named {
    const words = wordsOf(this.#frame(at), mention)
    const meant = { ...words, sentence: this.#sentence(at, mention.from), not: null }
    return {
      mention: words,
      name: this.#resolver.another(meant, this.#spoken.slice(-LATEST)),
    }
  }

  /** Of whom the story is speaking where nothing says who speaks. */
  #unsaid({ start, end, sentence }: Span & { readonly sentence: number }): string | null {
    const words = { text: '', start, end: start, sentence, not: null, quote: { start, end } }
    return this.#resolver.speaker(words, this.#spoken.slice(-LATEST))
  }

  #nameOf(
    at: number,
    mention: Mention,
    not: string | null,
    quote?: Span,
    found: Found | null = null,
  ): string | null {
    // “It is late,” she said. “Nobody cares.” She is one person, whatever is said in the second half.
    const last = this.#resolved
    if (quote !== undefined && last?.frame === at && last.from === mention.from) return last.name
    const name = this.#resolveAnew(at, mention, not, quote, found)
    if (quote !== undefined) this.#resolved = { frame: at, from: mention.from, name }
    return name
  }

  #resolveAnew(
    at: number,
    mention: Mention,
    not: string | null,
    quote: Span | undefined,
    found: Found | null,
  ): string | null {
    const words = wordsOf(this.#frame(at), mention)
    const sentence = this.#sentence(at, mention.from)
    const said = quote === undefined ? {} : { quote }
    const sure =
      found === null
        ? {}
        : {
            lead: found.lead,
            others: found.others.map(({ candidate, less }) => ({
              ...wordsOf(this.#frame(candidate.frame), candidate.mention),
              less,
            })),
          }
    return this.#resolver.speaker(
      { ...words, sentence, not, ...said, ...sure },
      this.#spoken.slice(-LATEST),
    )
  }

  #sentence(at: number, token: number): number {
    return (this.#sentencesBefore[at] ?? 0) + (this.#frame(at).sentenceOf[token] ?? 0)
  }
}

const NOBODY: Named = { mention: null, name: null }

const ANSWERS = /^(?:repl|answer|retort|respond)/

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
