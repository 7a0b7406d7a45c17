import type { Article, Span } from '../../article.ts'
import { findNames } from '../../extract/names/find-names.ts'
import type { NamedEntity } from '../../extract/names/name-mention.ts'
import type { Voice } from '../../extract/speech.ts'
import { isInEnglish } from '../../read/language.ts'
import { statementFeatures } from './statement-features.ts'
import { type ArticleWords, wordsOf } from './statement-words.ts'
import { findStatements, type Statement } from './statements.ts'
import { STATEMENT_WEIGHTS } from './summary-weights.ts'

/** A statement of an article, with what speaks for showing it. */
export interface RatedStatement extends Span {
  readonly text: string
  /** The number of its paragraph, from 1. */
  readonly paragraph: number
  readonly words: number
  readonly voice: Voice
  /** The higher, the more it tells of the article; to be compared within the article, or roughly across articles. */
  readonly score: number
  /** Whether it can be shown alone: it is whole, keeps its frame, and does not point back to another statement. */
  readonly standsAlone: boolean
}

/**
 * The statements of an article in their order, each with its score and whether it can be shown alone: what a briefing over several articles
 * chooses among. Of an article in another language than English there are none. Takes linear time.
 *
 * @example rateStatements(article).filter(({ standsAlone }) => standsAlone).toSorted((a, b) => b.score - a.score)[0]
 */
export function rateStatements(article: Article): RatedStatement[] {
  return rated(article).statements.map(({ statement, score }) => {
    const { start, end, text, paragraph, words, voice, isTellable, leansOn } = statement
    const standsAlone = isTellable && leansOn === null
    return { start, end, text, paragraph, words, voice, score, standsAlone }
  })
}

/** An article's statements with their scores, and what they were told by. */
export interface Rated {
  readonly names: readonly NamedEntity[]
  readonly statements: readonly { readonly statement: Statement; readonly score: number }[]
  readonly words: ArticleWords
}

export function rated(article: Article): Rated {
  if (!isInEnglish(article)) {
    return { names: [], statements: [], words: { statements: [], spread: [], pairSpread: [] } }
  }
  const names = findNames(article)
  const statements = findStatements(article, names)
  const words = wordsOf(article.text, statements)
  const features = statementFeatures({ article, names, statements, words })
  return {
    names,
    words,
    statements: statements.map((statement, i) => ({
      statement,
      score: scoreOf(features[i] ?? {}),
    })),
  }
}

function scoreOf(features: Readonly<Record<string, number>>): number {
  let score = 0
  for (const name of Object.keys(features))
    score += (features[name] ?? 0) * (STATEMENT_WEIGHTS[name] ?? 0)
  return score
}
