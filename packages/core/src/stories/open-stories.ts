import type { StoryTerms } from './story-terms.ts'

/** An article as its story is looked for. */
export interface Newcomer {
  readonly vector: StoryTerms
  /** In milliseconds since 1970; null where it is not known when it was published. */
  readonly time: number | null
}

interface OpenStory {
  /** Where its weight stands among those of a term. */
  readonly placeIn: Map<string, number>
  articles: number
  latest: number | null
}

/** The stories that have a term, and what their articles' vectors have of it together. */
interface Standing {
  readonly stories: number[]
  readonly sums: number[]
}

/** Ours: the mean cosine between an article and those of its story. Pairs of one event lie between 0.15 and 0.5, others mostly below 0.2. */
const ALIKE = 0.2
/** In milliseconds: a story that rests for so long begins to be another, and is one after the second. */
const RESTS = 3 * 86_400_000
const IS_OVER = 21 * 86_400_000
/** Ours: how near an article without a date is taken to be. */
const UNDATED = 0.8

/** Stories that take articles in, known by their numbers from 0. */
export interface OpenStories {
  readonly list: OpenStory[]
  /** By term. */
  readonly standing: Map<string, Standing>
}

/** No stories yet. */
export const noStories = (): OpenStories => ({ list: [], standing: new Map() })

/** Takes an article into the story most like it, one of those given if any are, or into a new one. Gives the story's number. */
export function addToStory(
  stories: OpenStories,
  article: Newcomer,
  among: readonly number[],
): number {
  const alike = likenesses(stories, article)
  let [best, most] = [among[0] ?? stories.list.length, among.length > 0 ? 0 : ALIKE]
  for (const number of among.length > 0 ? among : stories.list.keys()) {
    const likeness = alike[number] ?? 0
    if (likeness <= most) continue
    best = number
    most = likeness
  }
  takeIn(stories, best, article)
  return best
}

/** How like the article each story is. */
function likenesses({ list, standing }: OpenStories, { vector, time }: Newcomer): Float64Array {
  const products = new Float64Array(list.length)
  for (const [term, weight] of vector) {
    const having = standing.get(term)
    having?.stories.forEach((number, i) => {
      products[number] = (products[number] ?? 0) + weight * (having.sums[i] ?? 0)
    })
  }
  return products.map((product, number) => {
    const { articles = 1, latest = null } = list[number] ?? {}
    return (product / articles) * nearness(time, latest)
  })
}

function takeIn({ list, standing }: OpenStories, number: number, { vector, time }: Newcomer): void {
  const story = list[number] ?? { placeIn: new Map<string, number>(), articles: 0, latest: null }
  list[number] = story
  for (const [term, weight] of vector) {
    const having = standing.get(term) ?? { stories: [], sums: [] }
    standing.set(term, having)
    const place = story.placeIn.get(term) ?? having.stories.push(number) - 1
    story.placeIn.set(term, place)
    having.sums[place] = (having.sums[place] ?? 0) + weight
  }
  story.articles += 1
  if (time !== null) story.latest = Math.max(story.latest ?? time, time)
}

/** From 1, for a story of these days, to 0, for one that is over. */
function nearness(time: number | null, latest: number | null): number {
  if (time === null || latest === null) return UNDATED
  return Math.min(1, Math.max(0, (IS_OVER - (time - latest)) / (IS_OVER - RESTS)))
}
