import type { Span } from '../../article.ts'
import type { Voice } from '../../extract/speech.ts'
import type { FiledArticle } from '../../filed-article.ts'
import { remembered } from '../../remembered.ts'
import { analyze } from '../../search/analyze.ts'
import { stemmingLanguage } from '../../search/stem.ts'
import { inTimeOrder } from '../../stories/ran-first.ts'
import { rateStatements } from '../summary/rate-statements.ts'
import type { TextVoice } from './voices.ts'

/** A statement of one of several articles, word for word. */
export interface BriefingStatement extends Span {
  readonly article: FiledArticle
  readonly text: string
  /** The number of its paragraph, from 1. */
  readonly paragraph: number
  readonly voice: Voice
  /** Further articles of the same text, which may have left it out or reworded it. */
  readonly copies: readonly FiledArticle[]
}

/** How a briefing is made. */
export interface BriefingRequest {
  /** How many statements, at most. */
  readonly statements: number
  /** What it is about, as terms of `analyze`. */
  readonly topic: ReadonlySet<string>
  /** How well an article matches the topic, from 0 to 1. */
  matchOf(article: FiledArticle): number
}

/**
 * Tells a topic in statements of several articles, given as texts with their copies: those that tell most of what the articles have in common and of the
 * topic, no two of which say the same. In the order in which the articles ran, each statement one that can be shown alone. Greedy, by what each statement adds to those chosen (J. Carbonell, J. Goldstein: The use of MMR, SIGIR 1998).
 */
export function brief(
  voices: readonly TextVoice[],
  { statements, topic, matchOf }: BriefingRequest,
): BriefingStatement[] {
  const candidates = voices.flatMap((voice) => candidatesOf(voice, matchOf(voice.article)))
  const weights = storyWeights(candidates, topic)
  const chosen: Candidate[] = []
  let least = Number.NEGATIVE_INFINITY
  while (chosen.length < statements) {
    const best = bestOf(candidates, chosen, weights)
    if (best === null || best.worth < least) break
    chosen.push(best.candidate)
    if (chosen.length === 1) least = best.worth * WORTHWHILE
  }
  const order = inTimeOrder([...new Set(chosen.map(({ told }) => told.article))])
  return chosen
    .map(({ told }) => told)
    .sort((a, b) => order.indexOf(a.article) - order.indexOf(b.article) || a.start - b.start)
}

/** Statements that add less than this beside what the first tells are left out, though there is room. */
const WORTHWHILE = 0.3

interface Candidate {
  readonly told: BriefingStatement
  readonly terms: ReadonlySet<string>
  /** How well it tells its article, and its article the topic: from 0 to 1. */
  readonly standing: number
}

/** An article's statements with their scores, read once for as long as it is at hand. */
export const ratedOf = remembered((article: FiledArticle) => rateStatements(article))

/** Of each article so many of its best statements are looked at. */
const LOOKED_AT = 6

/** `match` is how well the article matches beside the best: from 0 to 1. */
function candidatesOf({ article, copies }: TextVoice, match: number): Candidate[] {
  const language = stemmingLanguage(article.language)
  return ratedOf(article)
    .filter(({ standsAlone }) => standsAlone)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, LOOKED_AT)
    .map(({ start, end, text, paragraph, voice }, place) => ({
      told: { article, start, end, text, paragraph, voice, copies },
      terms: new Set(analyze(text, { language }).map(({ term }) => term)),
      standing: match / (1 + place / 2),
    }))
}

/** How much a word of the topic counts beside one that two articles share. */
const TOPIC_WORD = 2

/** What each word is worth: the more, the more articles have it; a word of one article alone, nothing, unless there is only one. */
function storyWeights(
  candidates: readonly Candidate[],
  topic: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const spread = new Map<string, Set<string>>()
  for (const { told, terms } of candidates) {
    for (const term of terms) {
      const articles = spread.get(term)
      if (articles === undefined) spread.set(term, new Set([told.article.id]))
      else articles.add(told.article.id)
    }
  }
  return new Map(
    [...spread].map(([term, { size }]) => [
      term,
      Math.log2(size) + (topic.has(term) ? TOPIC_WORD : 0),
    ]),
  )
}

/** Statements that share more of their words than this say the same. */
const SAME = 0.5
/** How much less a statement counts for each that its article has among the chosen. */
const SAME_ARTICLE = 0.4

/** The statement that adds most to those chosen; null where none is left that says anything else. */
function bestOf(
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  weights: ReadonlyMap<string, number>,
): { readonly candidate: Candidate; readonly worth: number } | null {
  const covered = new Set(chosen.flatMap(({ terms }) => [...terms]))
  let best: { candidate: Candidate; worth: number } | null = null
  for (const candidate of candidates) {
    if (chosen.some((other) => sameness(other.terms, candidate.terms) > SAME)) continue
    const siblings = chosen.filter(({ told }) => told.article === candidate.told.article).length
    const told = newlyTold(candidate.terms, covered, weights)
    const worth = (candidate.standing * (1 + told)) / (1 + SAME_ARTICLE * siblings)
    if (best === null || worth > best.worth) best = { candidate, worth }
  }
  return best
}

/** What the words that are new are worth, for the length of the statement. */
function newlyTold(
  terms: ReadonlySet<string>,
  covered: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): number {
  let sum = 0
  for (const term of terms) if (!covered.has(term)) sum += weights.get(term) ?? 0
  return sum / (LENGTH + terms.size)
}

/** In terms: what a short statement is taken to have at least, so that it does not win by being short. */
const LENGTH = 10

/** What share of the words of the shorter of two statements the other has. */
function sameness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [shorter, longer] = one.size < other.size ? [one, other] : [other, one]
  let shared = 0
  for (const term of shorter) if (longer.has(term)) shared += 1
  return shared / Math.max(1, shorter.size)
}
