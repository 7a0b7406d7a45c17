import type { Article, Span } from '../../article.ts'
import { ClipdeskError } from '../../errors.ts'
import { findRelativeDays } from '../../extract/relative-days.ts'
import type { Voice } from '../../extract/speech.ts'
import { type Candidate, chooseStatements, type Room, type Weighed } from './choose-statements.ts'
import { type Rated, rated } from './rate-statements.ts'
import type { Statement } from './statements.ts'
import { SET_WEIGHTS } from './summary-weights.ts'

/**
 * How long a summary may be: so many sentences, or as many sentences as fit into so many words; the first is given whole even if
 * it is longer. Default: 3 sentences.
 */
export type SummaryOptions = (
  | { readonly sentences?: number; readonly words?: never }
  | { readonly words: number; readonly sentences?: never }
) & {
  /** Whether each sentence is to stand alone, so that they can be shown apart. Default: one may follow the one that it needs. */
  readonly standingAlone?: boolean
}

/** A sentence of the article, word for word; two or more where a quotation runs through them. */
export interface SummarySentence extends Span {
  readonly text: string
  /** The number of its paragraph, from 1. */
  readonly paragraph: number
  /** Whose account it gives. Where the sentence itself does not say, it is to be shown as the outlet's. */
  readonly voice: Voice
}

/** What a page can leave unsaid. */
export type MissingField = 'headline' | 'source' | 'published' | 'byline'

/** The article's own key sentences, in its order. */
export interface Summary {
  readonly sentences: readonly SummarySentence[]
  /** What the page did not say. */
  readonly missing: readonly MissingField[]
  /** Days that the sentences name by another day ("Thursday"), as printed, where the page has no date to tell them by. */
  readonly unresolved: readonly string[]
}

/**
 * The article's key sentences, word for word: from the top, as newswriting puts the news first, leaving out those that cannot
 * stand alone: an opening "He" or "But" without the sentence before it, a quotation without its speaker, a question, a fragment.
 * Where too few can, the rest follow in order. Of an article in another language than English there are none, as these rules are for
 * English: `openingOf` gives its opening. Throws `bad-input` for a length below 1.
 */
export function summarize(article: Article, options: SummaryOptions = {}): Summary {
  checkLengths(options)
  const chosen = choose(rated(article), options).sort((a, b) => a.start - b.start)
  const sentences = chosen.map(({ start, end, paragraph, voice }) => {
    return { text: article.text.slice(start, end), start, end, paragraph, voice }
  })
  const unresolved =
    article.published === null ? sentences.flatMap(({ text }) => relativeDays(text)) : []
  return { sentences, missing: missingFields(article), unresolved: [...new Set(unresolved)] }
}

const relativeDays = (text: string): string[] =>
  findRelativeDays(text).map(({ start, end }) => text.slice(start, end))

/** What the page did not say, in the order a reader asks for it. */
export function missingFields(article: Article): MissingField[] {
  const absent: Readonly<Record<MissingField, boolean>> = {
    headline: article.headline === null,
    source: article.source.name === null,
    published: article.published === null,
    byline: article.byline.length === 0,
  }
  return (['headline', 'source', 'published', 'byline'] as const).filter((field) => absent[field])
}

function checkLengths({ sentences, words }: SummaryOptions): void {
  for (const length of [sentences, words]) {
    if (length !== undefined && !(Number.isInteger(length) && length >= 1)) {
      throw new ClipdeskError(
        'bad-input',
        `A summary of ${length} cannot be made. Ask for 1 sentence or word, or more.`,
      )
    }
  }
}

function choose(
  told: Rated,
  { sentences = 3, words, standingAlone = false }: SummaryOptions,
): Statement[] {
  const room: Room = {
    statements: words === undefined ? sentences : Number.POSITIVE_INFINITY,
    words: words ?? Number.POSITIVE_INFINITY,
  }
  const { chosen } = chooseStatements(
    candidatesOf(told).filter(({ leansOn }) => !standingAlone || leansOn === null),
    {
      weighed: weighedOf(told),
      weights: SET_WEIGHTS,
      room,
    },
  )
  const statements = told.statements.map(({ statement }) => statement)
  const found = chosen.flatMap(({ at }) => statements[at] ?? [])
  return found.length > 0 ? found : statements.slice(0, 1)
}

/** How many statements are compared with each other. */
const MOST_CANDIDATES = 60

/** The statements that may be chosen, where there are many the best. */
export function candidatesOf({ statements, words }: Rated): Candidate[] {
  const all = statements.flatMap(({ statement, score }, at) => {
    const own = words.statements[at]
    if (own === undefined || !statement.isTellable) return []
    return [{ at, score, words: statement.words, leansOn: statement.leansOn, ...own }]
  })
  return all.toSorted((a, b) => b.score - a.score).slice(0, MOST_CANDIDATES)
}

/** What an article comes back to: words and pairs by in how many statements they stand. */
export function weighedOf({ words }: Rated): Weighed {
  return { terms: shares(words.spread), pairs: shares(words.pairSpread) }
}

function shares(spread: readonly number[]): Float64Array {
  const weights = Float64Array.from(spread, (count) => Math.log(count))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return total === 0 ? weights : weights.map((weight) => weight / total)
}
