import type { FiledArticle } from '../filed-article.ts'
import { groupCopies } from './find-copies.ts'
import { openStories } from './open-stories.ts'
import { inTimeOrder, timeOf } from './ran-first.ts'
import { storyTermsOf, vectorsOf } from './story-terms.ts'
import { wordingOf } from './wording.ts'

/** Articles of several outlets and days on one event. */
export interface Story {
  /** In time order: by when they were published, those without a date by when they were filed. One or more. */
  readonly articles: readonly FiledArticle[]
}

/**
 * Puts articles on one event together, the story with the newest article first; an article that no other goes with is a story of its own.
 * Told by the terms of headline and lede and by names, the rare ones more than the common ones, among articles not too far apart in time;
 * a copy (`findCopies`) goes with its first. Rather parts a story than joins two. The same for any order of the list.
 *
 * One pass in time order, each article to the story most like it (J. Allan, R. Papka, V. Lavrenko: On-line new event detection and
 * tracking, SIGIR 1998), found by the terms it shares.
 */
export function groupStories(articles: readonly FiledArticle[]): Story[] {
  const ordered = inTimeOrder(articles)
  const vectors = vectorsOf(ordered.map(storyTermsOf))
  const firstsOf = firstsOfCopies(ordered)
  const stories = openStories()
  const storyOf: number[] = []
  ordered.forEach((article, place) => {
    const vector = vectors[place] ?? new Map()
    const time = dayIsKnown(article) ? timeOf(article) : null
    const firsts = firstsOf.get(place)?.map((first) => storyOf[first] ?? 0)
    storyOf.push(stories.add({ vector, time }, firsts))
  })
  const grouped = Map.groupBy(ordered.keys(), (place) => storyOf[place] ?? 0)
  return [...grouped.values()]
    .sort((a, b) => (b.at(-1) ?? 0) - (a.at(-1) ?? 0))
    .map((places) => ({ articles: places.flatMap((place) => ordered[place] ?? []) }))
}

const dayIsKnown = ({ published }: FiledArticle): boolean =>
  published !== null && published.value.length >= '2024-03-04'.length

/** Of each article that is a copy, the places of those that ran before it. */
function firstsOfCopies(ordered: readonly FiledArticle[]): ReadonlyMap<number, readonly number[]> {
  const firsts = new Map<number, number[]>()
  for (const { first, others } of groupCopies(ordered.map(wordingOf)))
    for (const other of others) firsts.set(other, [...(firsts.get(other) ?? []), first])
  return firsts
}
