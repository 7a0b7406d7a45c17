import type { Article, Span } from '../../article.ts'
import { ClipdeskError } from '../../errors.ts'
import { findRelativeDays } from '../../extract/relative-days.ts'
import type { Voice } from '../../extract/speech.ts'
import { chooseStatements } from './choose-statements.ts'
import { type Gloss, glossesIn } from './glosses.ts'
import type { Candidate, Room } from './statement-set.ts'
import type { Statement } from './statements.ts'
import { SET_WEIGHTS } from './summary-weights.ts'
import { scoreOf, type Told, toldIn, weighedOf } from './told.ts'

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
  /** Surnames in it whose full names stand in sentences that are not shown: to be shown in brackets, as words that are not the article's. */
  readonly glosses: readonly Gloss[]
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
 * The article's key sentences, word for word, in its order: those that together tell most of it. What cannot stand alone is left out or
 * comes with the sentence that it needs: an opening "He", "But" or "The deal", a quotation without its speaker, a question, a fragment, words of
 * the page about itself; and nothing is said twice. Fewer than were asked for where the article has no more; where it has nothing else, the
 * items of its list, or its first sentences. None of an article in another language than English, for which these rules are:
 * `openingOf` gives its opening. Takes linear time. Throws `bad-input` for a length below 1.
 */
export function summarize(article: Article, options: SummaryOptions = {}): Summary {
  checkLengths(options)
  const told = toldIn(article)
  const chosen = choose(told, options)
  const glosses = glossesIn(chosen, told.names)
  const sentences = chosen.map(({ text, start, end, paragraph, voice }, i) => {
    return { text, start, end, paragraph, voice, glosses: glosses[i] ?? [] }
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
  told: Told,
  { sentences = 3, words, standingAlone = false }: SummaryOptions,
): Statement[] {
  const mayStand = ({ leansOn }: Pick<Statement, 'leansOn'>) => !standingAlone || leansOn === null
  const room: Room = {
    statements: words === undefined ? sentences : Number.POSITIVE_INFINITY,
    words: words ?? Number.POSITIVE_INFINITY,
  }
  const choosing = { weighed: weighedOf(told), weights: SET_WEIGHTS, room }
  const chosen = chooseStatements(candidatesIn(told).filter(mayStand), choosing).flatMap(
    ({ at }) => told.statements[at] ?? [],
  )
  const filled = fill(
    chosen,
    told.statements.filter(
      (statement) => statement.isSpare && !statement.isTellable && mayStand(statement),
    ),
    room,
  )
  return filled.length > 0 ? filled : fill([], told.statements, room)
}

/** How many statements are compared with each other. */
const MOST_CANDIDATES = 60

/** The statements that may be chosen; of many those that score best. */
function candidatesIn({ statements, words, features }: Told): Candidate[] {
  return statements
    .flatMap(({ isTellable, leansOn, words: length }, at) => {
      const own = words.statements[at]
      if (!isTellable || own === undefined) return []
      return [{ ...own, at, score: scoreOf(features[at] ?? {}), words: length, leansOn }]
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_CANDIDATES)
}

/** Adds others in their order while too few are chosen; a summary by words has what fits, and needs none but the first. */
function fill(chosen: readonly Statement[], others: readonly Statement[], room: Room): Statement[] {
  const wanted = room.words === Number.POSITIVE_INFINITY ? room.statements : 1
  const missing = Math.max(0, wanted - chosen.length)
  const more = others.filter((statement) => !chosen.includes(statement)).slice(0, missing)
  return [...chosen, ...more].sort((a, b) => a.start - b.start)
}
