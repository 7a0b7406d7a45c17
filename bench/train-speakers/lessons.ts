import type { Frame } from '../../packages/core/src/extract/quotes/frames.ts'
import {
  type Candidate,
  candidatesFor,
} from '../../packages/core/src/extract/quotes/speaker-candidates.ts'
import { tellFeatures } from '../../packages/core/src/extract/quotes/speaker-features.ts'
import { wordsIn } from '../../packages/core/src/extract/quotes/words-in.ts'
import { type Gold, type JudgedArticle, overlap } from './judged-quotes.ts'

type GoldQuote = Gold['marked'][number]

/** Several readings of which one, or none, is to be chosen: the mentions that may be a quotation's speaker, or the clauses of a verb. */
export interface Lesson {
  readonly outlet: string
  readonly candidates: readonly Option[]
  /** Whether none is right. */
  readonly none: boolean
  /** Whether it has four words or more: shorter ones are not judged. */
  readonly isJudged: boolean
  /** Whether it is known what is right. */
  readonly isTelling: boolean
}

/** A reading with its features, as pairs of a feature's number and its value. */
export interface Option {
  readonly features: ReadonlyMap<number, number>
  /** Whether to learn it. */
  readonly right: boolean
  /** Whether it counts as right: the words themselves, or the last word of a name among them. */
  readonly counts: boolean
}

/** Gives each name of a feature a number. */
export type NumberOf = (name: string) => number

/** The numbers of features, in the order in which they were first asked for. */
export interface Numbering {
  readonly numberOf: NumberOf
  readonly names: () => string[]
  readonly count: () => number
}

/** Begins to count features. */
export function numbering(): Numbering {
  const numbers = new Map<string, number>()
  return {
    numberOf: (name) => {
      const number = numbers.get(name) ?? numbers.size
      numbers.set(name, number)
      return number
    },
    names: () => [...numbers.keys()],
    count: () => numbers.size,
  }
}

/** In words: shorter quotations are not judged. */
const MIN_WORDS = 4

/** For each quotation of an article the mentions of which one, or none, is to be chosen as its speaker's. */
export function speakerLessons(
  { frames, gold, outlet }: JudgedArticle,
  numberOf: NumberOf,
): Lesson[] {
  const taken = new Set<GoldQuote>()
  let last: Candidate | null | undefined
  return frames.flatMap((frame, at) =>
    frame.quotations.map((span, quotation): Lesson => {
      const place = { start: frame.offset + span.start, end: frame.offset + span.end }
      const judged = gold.marked.find((one) => !taken.has(one) && overlap(one, place) >= 0.8)
      if (judged !== undefined) taken.add(judged)
      const question = { frames, frame: at, quotation, last }
      const candidates = candidatesFor(question)
      const verdicts = candidates.map((candidate) => verdictOf(candidate, frames, judged))
      const isOverlapped = verdicts.includes('overlap')
      const isRight = (i: number) => verdicts[i] === (isOverlapped ? 'overlap' : 'name')
      if (judged !== undefined)
        last = candidates[candidates.findIndex((_, i) => isRight(i))] ?? null
      const isJudged = wordsIn(frame.text.slice(span.start, span.end)) >= MIN_WORDS
      const isInside = gold.contents.some(([start, end]) => start < place.end && place.start < end)
      return {
        outlet,
        candidates: candidates.map((candidate, i) => {
          const features = new Map<number, number>()
          tellFeatures(question, candidate, (name, value) => features.set(numberOf(name), value))
          return { features, right: isRight(i), counts: verdicts[i] !== 'wrong' }
        }),
        none: judged === undefined,
        isJudged,
        isTelling: judged !== undefined || (isJudged && !isInside),
      }
    }),
  )
}

const PRONOUN = /^(?:he|she|they|it|i|we|you|who)$/i

/** Whether a mention is among the words that were marked as the speaker's, or ends in a word of the name that they are. */
function verdictOf(
  { frame, mention }: Candidate,
  frames: readonly Frame[],
  judged: GoldQuote | undefined,
): 'overlap' | 'name' | 'wrong' {
  if (judged === undefined) return 'wrong'
  const offset = frames[frame]?.offset ?? 0
  const [from, to] = [offset + mention.start, offset + mention.end]
  if (judged.speaker.spans.some(([start, end]) => from < end && to > start)) return 'overlap'
  const isName = !PRONOUN.test(judged.speaker.text) && /[A-Z]/.test(judged.speaker.text)
  const last = plainWords(mention.text).at(-1) ?? ''
  return isName && !PRONOUN.test(mention.text) && plainWords(judged.speaker.text).includes(last)
    ? 'name'
    : 'wrong'
}

const plainWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
    .trim()
    .split(/\s+/)
