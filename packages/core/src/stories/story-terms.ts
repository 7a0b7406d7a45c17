import type { Article } from '../article.ts'
import { remembered } from '../remembered.ts'
import { analyze } from '../search/analyze.ts'
import { stemmingLanguage } from '../search/stem.ts'

/** What an article is about: terms, as search has them, each with its weight. */
export type StoryTerms = ReadonlyMap<string, number>

/** In UTF-16 code units of the body: news says first what it is about. */
const LEDE = 600
/** In UTF-16 code units of the body: what stands further down is mostly background. */
const READ = 3_000

/** Ours: of terms in the headline, in the lede, and further down. */
const WEIGHTS = { headline: 1.5, lede: 1, below: 0.5 } as const
/** Ours: how much more a name tells than another word. */
const OF_NAMES = 2

/** The terms of the headline and of the first paragraphs, weighted by where they stand and whether they are names. */
export const storyTermsOf = remembered((article: Article): StoryTerms => {
  const language = stemmingLanguage(article.language)
  const weights = new Map<string, number>()
  const names = new Set<string>()
  let read = 0
  for (const { start, end } of article.paragraphs) {
    if (read >= READ) break
    const text = article.text.slice(start, Math.min(end, start + READ - read))
    for (const { term, start: at } of analyze(text, { language })) {
      if (isName(text, at)) names.add(term)
      if (!weights.has(term)) weights.set(term, read < LEDE ? WEIGHTS.lede : WEIGHTS.below)
    }
    read += text.length
  }
  for (const { term } of analyze(article.headline ?? '', { language })) {
    weights.set(term, WEIGHTS.headline)
  }
  for (const term of names) weights.set(term, OF_NAMES * (weights.get(term) ?? 1))
  return weights
})

/** A capital that does not open a sentence or a quotation. */
const isName = (text: string, at: number): boolean =>
  text[at] !== text[at]?.toLowerCase() &&
  at > 0 &&
  !/[.!?“"‘'(—–:]\s*$/.test(text.slice(Math.max(0, at - 3), at))

/**
 * The vectors of articles, of length 1: each term by its weight and by how few of the articles have it (TF-IDF; K. Sparck Jones, A
 * statistical interpretation of term specificity, 1972).
 */
export function vectorsOf(articles: readonly StoryTerms[]): StoryTerms[] {
  const having = new Map<string, number>()
  for (const terms of articles)
    for (const term of terms.keys()) having.set(term, (having.get(term) ?? 0) + 1)
  const rarity = (term: string) =>
    Math.log(1 + (articles.length + OTHERS) / ((having.get(term) ?? 0) + 1))
  return articles.map((terms) => {
    const weighted = [...terms].map(([term, weight]) => [term, weight * rarity(term)] as const)
    const length = Math.hypot(...weighted.map(([, weight]) => weight)) || 1
    return new Map(weighted.map(([term, weight]) => [term, weight / length]))
  })
}

/** Ours: as if so many other articles were there that have none of the terms, or what a short list is all about would count for nothing. */
const OTHERS = 1_000
