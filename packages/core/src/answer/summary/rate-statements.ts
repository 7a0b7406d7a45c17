import type { Article, Span } from '../../article.ts'
import type { Voice } from '../../extract/speech.ts'
import { scoreOf, toldIn } from './told.ts'

/** A statement of an article, with what speaks for showing it. Offsets are UTF-16 code units into `article.text`, half-open. */
export interface RatedStatement extends Span {
  readonly text: string
  /** The number of its paragraph, from 1. */
  readonly paragraph: number
  readonly words: number
  /** Whose account it gives. Where the statement itself does not say, it is to be shown as the outlet's. */
  readonly voice: Voice
  /** The higher, the more it tells of the article: to be compared within an article, and roughly between articles. */
  readonly score: number
  /** Whether it can be shown alone: it is whole, keeps its frame, and means nothing that stands in another statement. */
  readonly standsAlone: boolean
}

/**
 * The statements of an article in their order, each with its score and whether it can be shown alone: what a summary over several articles
 * chooses among. A summary of one article also weighs how statements go together, so that its sentences need not be those of the highest
 * scores. None in an article in another language than English. Takes linear time.
 *
 * @example rateStatements(article).filter(({ standsAlone }) => standsAlone).toSorted((a, b) => b.score - a.score)[0]
 */
export function rateStatements(article: Article): RatedStatement[] {
  const { statements, features } = toldIn(article)
  return statements.map(
    ({ start, end, text, paragraph, words, voice, isTellable, leansOn }, i) => ({
      start,
      end,
      text,
      paragraph,
      words,
      voice,
      score: scoreOf(features[i] ?? {}),
      standsAlone: isTellable && leansOn === null,
    }),
  )
}
