import type { Article } from '../../article.ts'
import { findNames } from '../../extract/names/find-names.ts'
import type { NamedEntity } from '../../extract/names/name-mention.ts'
import { isInEnglish } from '../../read/language.ts'
import { statementFeatures } from './statement-features.ts'
import type { Weighed } from './statement-set.ts'
import { type ArticleWords, wordsOf } from './statement-words.ts'
import { findStatements, type Statement } from './statements.ts'
import { STATEMENT_WEIGHTS } from './summary-weights.ts'

/** The statements of an article, and what they are rated by. */
export interface Told {
  readonly names: readonly NamedEntity[]
  readonly statements: readonly Statement[]
  readonly words: ArticleWords
  /** Of each statement. */
  readonly features: readonly Readonly<Record<string, number>>[]
}

/** What an article tells; nothing in another language than English, which all of this is for. */
export function toldIn(article: Article): Told {
  const names = isInEnglish(article) ? findNames(article) : []
  const statements = isInEnglish(article) ? findStatements(article, names) : []
  const words = wordsOf(article.text, statements, names)
  return { names, statements, words, features: statementFeatures({ names, statements, words }) }
}

/** What speaks for a statement by itself. */
export function scoreOf(features: Readonly<Record<string, number>>): number {
  let score = 0
  for (const name of Object.keys(features))
    score += (features[name] ?? 0) * (STATEMENT_WEIGHTS[name] ?? 0)
  return score
}

/** What an article comes back to: words and pairs by in how many statements they stand, names by how often they are mentioned. */
export function weighedOf({ words, names }: Told): Weighed {
  const top = new Set(words.statements.slice(0, TOP).flatMap(({ terms }) => [...terms]))
  return {
    terms: shares(words.spread.map(Math.log)),
    pairs: shares(words.pairSpread.map(Math.log)),
    top: shares(words.spread.map((count, term) => (top.has(term) ? Math.log(count) : 0))),
    names: shares(names.map(({ mentions }) => mentions.length)),
  }
}

/** In statements. */
const TOP = 4

function shares(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return total === 0 ? weights : weights.map((weight) => weight / total)
}
