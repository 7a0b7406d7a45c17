import type { StoryTerms } from './story-terms.ts'

/** An article as its story is looked for. */
export interface Newcomer {
  readonly vector: StoryTerms
  /** In milliseconds since 1970; null where it is not known when it was published. */
  readonly time: number | null
}

interface OpenStory {
  /** The sum of its articles' vectors. */
  readonly sum: Map<string, number>
  /** The square of the sum's length. */
  square: number
  latest: number | null
}

/** Ours: the cosine between an article and what its story has in common. */
const ALIKE = 0.3
/** In milliseconds: a story that rests for so long begins to be another, and is one after the second. */
const RESTS = 3 * 86_400_000
const IS_OVER = 21 * 86_400_000

/** Stories that take articles in, in time order, and are known by their numbers from 0. */
export function openStories() {
  const stories: OpenStory[] = []
  const storiesWith = new Map<string, number[]>()

  const likenesses = ({ vector, time }: Newcomer): Map<number, number> => {
    const products = new Map<number, number>()
    for (const [term, weight] of vector) {
      for (const number of storiesWith.get(term) ?? []) {
        const product = weight * (stories[number]?.sum.get(term) ?? 0)
        products.set(number, (products.get(number) ?? 0) + product)
      }
    }
    for (const [number, product] of products) {
      const { square = 1, latest = null } = stories[number] ?? {}
      products.set(number, (product / Math.sqrt(square)) * nearness(time, latest))
    }
    return products
  }

  const take = (number: number, { vector, time }: Newcomer): number => {
    const story = stories[number] ?? { sum: new Map(), square: 0, latest: null }
    stories[number] = story
    for (const [term, weight] of vector) {
      const before = story.sum.get(term)
      if (before === undefined) storiesWith.set(term, [...(storiesWith.get(term) ?? []), number])
      const after = (before ?? 0) + weight
      story.sum.set(term, after)
      story.square += after ** 2 - (before ?? 0) ** 2
    }
    if (time !== null) story.latest = Math.max(story.latest ?? time, time)
    return number
  }

  return {
    /** Takes an article into the story most like it, one of those given if there are any, or into a new one. Its number. */
    add(article: Newcomer, among?: readonly number[]): number {
      const alike = likenesses(article)
      const best = [...(among ?? alike.keys())].reduce<number | null>((found, number) => {
        const better = found === null || (alike.get(number) ?? 0) > (alike.get(found) ?? 0)
        return better ? number : found
      }, null)
      const joins = best !== null && (among !== undefined || (alike.get(best) ?? 0) >= ALIKE)
      return take(joins ? best : stories.length, article)
    },
  }
}

/** From 1, for a story of these days or of days unknown, to 0. */
function nearness(time: number | null, latest: number | null): number {
  if (time === null || latest === null) return 1
  return Math.min(1, Math.max(0, (IS_OVER - (time - latest)) / (IS_OVER - RESTS)))
}
