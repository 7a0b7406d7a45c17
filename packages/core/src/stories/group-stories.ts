import type { FiledArticle } from '../filed-article.ts'
import { type CopyGroup, findCopies } from './find-copies.ts'
import { addToStory, noStories } from './open-stories.ts'
import { inTimeOrder, timeOf } from './ran-first.ts'
import { storyTermsOf, vectorsOf } from './story-terms.ts'

/** Articles of several outlets and days on one event. */
export interface Story {
  /** In time order: by when they were published, those without a date by when they were filed. One or more. */
  readonly articles: readonly FiledArticle[]
  /** Which of them are copies, as `findCopies` groups them. A group stands with the story of its first. */
  readonly copies: readonly CopyGroup[]
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
  const copies = findCopies(articles)
  const storyOf = storiesOf(ordered, copies)
  const grouped = Map.groupBy(ordered, (article) => storyOf.get(article))
  const copiesIn = Map.groupBy(copies, ({ first }) => storyOf.get(first))
  const byNewest = new Set(ordered.toReversed().map((article) => storyOf.get(article)))
  return [...byNewest].map((story) => ({
    articles: grouped.get(story) ?? [],
    copies: copiesIn.get(story) ?? [],
  }))
}

/** The number of the story of each article. */
function storiesOf(
  ordered: readonly FiledArticle[],
  copies: readonly CopyGroup[],
): ReadonlyMap<FiledArticle, number> {
  const vectors = vectorsOf(ordered.map(storyTermsOf))
  const groupsOf = groupNumbers(copies)
  const stories = noStories()
  const storyOf = new Map<FiledArticle, number>()
  const storyOfGroup = new Map<number, number>()
  // Those without a day come last, when all that they may belong to is there.
  const [dated, undated] = [true, false].map((known) =>
    [...ordered.entries()].filter(([, article]) => dayIsKnown(article) === known),
  )
  for (const [place, article] of [...(dated ?? []), ...(undated ?? [])]) {
    const vector = vectors[place] ?? new Map<string, number>()
    const time = dayIsKnown(article) ? timeOf(article) : null
    const groups = groupsOf.get(article) ?? []
    const among = groups.flatMap((group) => storyOfGroup.get(group) ?? [])
    const story = addToStory(stories, { vector, time }, among)
    storyOf.set(article, story)
    // What was put together from several stories makes them none the more one.
    const [group] = groups
    if (group !== undefined && !storyOfGroup.has(group)) storyOfGroup.set(group, story)
  }
  return storyOf
}

const dayIsKnown = ({ published }: FiledArticle): boolean =>
  published !== null && published.value.length >= '2024-03-04'.length

/** The numbers of the groups of copies that an article is in. */
function groupNumbers(groups: readonly CopyGroup[]): ReadonlyMap<FiledArticle, readonly number[]> {
  const numbers = new Map<FiledArticle, number[]>()
  groups.forEach(({ first, copies }, number) => {
    for (const article of [first, ...copies.map((copy) => copy.article)])
      numbers.set(article, [...(numbers.get(article) ?? []), number])
  })
  return numbers
}
