import { findNames, readArticle } from '@clipdesk/core'
import { antecedentsOf } from '../../packages/core/src/extract/quotes/antecedents.ts'
import { type Frame, framesOf } from '../../packages/core/src/extract/quotes/frames.ts'
import type { Spoken } from '../../packages/core/src/extract/quotes/salience.ts'
import {
  type Candidate,
  candidatesFor,
} from '../../packages/core/src/extract/quotes/speaker-candidates.ts'
import { tellFeatures } from '../../packages/core/src/extract/quotes/speaker-features.ts'
import { speakerOfScene } from '../../packages/core/src/extract/quotes/speaker-of-scene.ts'
import {
  type SpeakerRules,
  speakerRules,
} from '../../packages/core/src/extract/quotes/speaker-rules.ts'
import { wordsIn } from '../../packages/core/src/extract/quotes/words-in.ts'
import type {
  Labelled,
  LabelledArticle,
} from '../../packages/core/test/extract/quotes/elsewhere/labelled-article.ts'
import { isNamed } from '../../packages/core/test/extract/quotes/elsewhere/scores.ts'
import { overlap } from './judged-quotes.ts'
import { type Lesson, MIN_WORDS, type NumberOf, type Option } from './lessons.ts'
import type { Weights } from './sparse-ranking.ts'

/** How many quotes back it counts who spoke. */
const LATEST = 6

/**
 * Lessons on mentions from an article whose speakers' names are labelled, and not their words: right is the mention that stands for the name,
 * and of several the one that the weights so far speak for most. Of somebody without a name it is the one that these choose.
 */
export function mentionLessons(
  { text, speech }: LabelledArticle,
  numberOf: NumberOf,
  weights: Weights,
): Lesson[] {
  const article = readArticle({ text })
  const frames = framesOf(article)
  const rules = speakerRules(article, frames, findNames(article))
  const marked = speech.filter(({ isIndirect }) => !isIndirect)
  const starts = sentencesBefore(frames)
  const spoken: Spoken[] = []
  let last: Candidate | null | undefined
  return frames.flatMap((frame, at) =>
    frame.quotations.flatMap((span, quotation): Lesson[] => {
      const place = { start: frame.offset + span.start, end: frame.offset + span.end }
      const label = marked.find((one) => overlap(one, place) >= 0.8)
      const question = { frames, frame: at, quotation, last }
      const nameOf = (candidate: Candidate): string | null =>
        nameIn(frames, candidate, {
          rules,
          spoken: spoken.slice(-LATEST),
          quote: place,
          starts,
        })
      const options = candidatesFor(question).map((candidate) => {
        const features = new Map<number, number>()
        let sum = 0
        tellFeatures(question, candidate, (name, value) => {
          features.set(numberOf(name), value)
          sum += value * (weights[name] ?? 0)
        })
        return { candidate, features, sum, name: label === undefined ? null : nameOf(candidate) }
      })
      const best = label === undefined ? undefined : rightOf(options, label)
      const scene = speakerOfScene(question)
      last = label === undefined ? null : (best?.candidate ?? scene)
      const sentence = (starts[at] ?? 0) + (frame.sentenceOf[frame.quotationTokens[quotation] ?? 0] ?? 0)
      if (label?.name != null) spoken.push({ name: label.name, sentence })
      const isLong = wordsIn(text.slice(place.start, place.end)) >= MIN_WORDS
      const isTold = label === undefined ? isLong : best !== undefined
      return [
        {
          outlet: '',
          candidates: options.map((option): Option => {
            const right = option === best
            return { features: option.features, right, counts: right }
          }),
          none: label === undefined,
          isJudged: isLong,
          isTelling: isTold && scene === null,
        },
      ]
    }),
  )
}

interface Weighed {
  readonly name: string | null
  readonly sum: number
}

function rightOf<One extends Weighed>(options: readonly One[], label: Labelled): One | undefined {
  const likeliest = (some: readonly One[]): One | undefined =>
    some.reduce<One | undefined>((a, b) => (a === undefined || b.sum > a.sum ? b : a), undefined)
  if (label.name !== null)
    return likeliest(options.filter(({ name }) => name !== null && isNamed(label, name)))
  const chosen = likeliest(options.filter(({ sum }) => sum > 0))
  return chosen?.name === null ? chosen : undefined
}

/** Whom the rules take a mention to stand for. */
function nameIn(
  frames: readonly Frame[],
  { frame: at, mention }: Candidate,
  {
    rules,
    spoken,
    quote,
    starts,
  }: {
    readonly rules: SpeakerRules
    readonly spoken: readonly Spoken[]
    readonly quote: { readonly start: number; readonly end: number }
    readonly starts: readonly number[]
  },
): string | null {
  const frame = frames[at]
  if (frame === undefined) return null
  const sentence = (starts[at] ?? 0) + (frame.sentenceOf[mention.from] ?? 0)
  const meant = mention.text.toLowerCase() === 'who' ? antecedentsOf(frame, mention) : [mention]
  for (const { text, start, end } of meant) {
    const place = { start: frame.offset + start, end: frame.offset + end }
    const { name } = rules.propose({ text, ...place, sentence, not: null, quote }, spoken)
    if (name !== null) return name
  }
  return null
}

function sentencesBefore(frames: readonly Frame[]): number[] {
  let sum = 0
  return frames.map(({ sentences }) => {
    const before = sum
    sum += sentences.length
    return before
  })
}
