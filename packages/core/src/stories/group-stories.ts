import type { FiledArticle } from '../filed-article.ts'
import { groupCopies } from './find-copies.ts'
import { openStories } from './open-stories.ts'
import { inTimeOrder, timeOf } from './ran-first.ts'
import { storyTermsOf, vectorsOf } from './story-terms.ts'
import { wordingsOf } from './wording.ts'

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
  const storyOf = storiesOf(ordered)
  const grouped = Map.groupBy(ordered.keys(), (place) => storyOf.get(place))
  return [...grouped.values()]
    .sort((a, b) => (b.at(-1) ?? 0) - (a.at(-1) ?? 0))
    .map((places) => ({ articles: places.flatMap((place) => ordered[place] ?? []) }))
}

/** The number of the story of each place. */
function storiesOf(ordered: readonly FiledArticle[]): ReadonlyMap<number, number> {
  const vectors = vectorsOf(ordered.map(storyTermsOf))
  const groupsOf = copyGroupsOf(ordered)
  const stories = openStories()
  const storyOf = new Map<number, number>()
  const storyOfGroup = new Map<number, number>()
  // Those without a day come last, when all that they may belong to is there.
  const [dated, undated] = [true, false].map((known) =>
    [...ordered.entries()].filter(([, article]) => dayIsKnown(article) === known),
  )
  for (const [place, article] of [...(dated ?? []), ...(undated ?? [])]) {
    const vector = vectors[place] ?? new Map()
    const time = dayIsKnown(article) ? timeOf(article) : null
    const groups = groupsOf.get(place) ?? []
    const among = groups.flatMap((group) => storyOfGroup.get(group) ?? [])
    const story = stories.add({ vector, time }, among)
    storyOf.set(place, story)
    // What was put together from several stories makes them none the more one.
    const [group] = groups
    if (group !== undefined && !storyOfGroup.has(group)) storyOfGroup.set(group, story)
  }
  return storyOf
}

const dayIsKnown = ({ published }: FiledArticle): boolean =>
  published !== null && published.value.length >= '2024-03-04'.length

/** The numbers of the groups of copies that each place is in. */
function copyGroupsOf(ordered: readonly FiledArticle[]): ReadonlyMap<number, readonly number[]> {
  const groupsOf = new Map<number, number[]>()
  groupCopies(wordingsOf(ordered)).forEach(({ first, others }, group) => {
    for (const place of [first, ...others])
      groupsOf.set(place, [...(groupsOf.get(place) ?? []), group])
  })
  return groupsOf
}
