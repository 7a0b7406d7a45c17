import type { Mark, MarkedRegion, PageMarks } from './page-marks.ts'
import { bareWords, likeness } from './wording.ts'

/** Where the story stands among a page's marks, in characters of text. */
export interface StoryPlace {
  /** The heading that is the headline. */
  readonly heading: Mark | null
  /** Whether what stands at a place belongs to something around the story: comments, other stories, menus. */
  readonly isAround: (place: number) => boolean
}

/**
 * Finds the heading that says what the page calls itself (`names`: its titles without the site's name, the surest first), and the
 * regions around the story. A region that has the headline in it is none, whatever it is called; of several `article` elements
 * only the one with the headline is the story.
 */
export function findStory(marks: PageMarks, names: readonly string[]): StoryPlace {
  const heading = findHeading(marks, names)
  const around = regionsAround(marks, heading)
  return {
    heading,
    isAround: (place) => around.some(({ start, end }) => start <= place && place < end),
  }
}

/** How alike a heading has to be to a title, from 0 to 1. */
const ALIKE = 0.55
/** What being of the first rank adds, and being the page's only one. */
const FIRST_RANK = 0.1
const ONLY_FIRST = 0.25

function findHeading(marks: PageMarks, names: readonly string[]): Mark | null {
  const headings = marks.marks.filter(
    ({ kind, text }) => (kind === 'heading' || kind === 'headline') && text !== '',
  )
  const first = headings.filter(({ explicit, kind }) => explicit && kind === 'heading')
  let best: Mark | null = null
  let bestScore = ALIKE
  for (const heading of headings.slice(0, MAX_HEADINGS)) {
    const score = Math.max(...names.map((name) => sameness(name, heading.text)), 0)
    const only = first.length === 1 && first[0] === heading
    // Of two that say the same, the first of the higher rank.
    const ranked = score + (only ? ONLY_FIRST : heading.explicit ? FIRST_RANK : 0)
    if (ranked > bestScore + 1e-9) {
      best = heading
      bestScore = ranked
    }
  }
  return best ?? (first.length === 1 ? (first[0] ?? null) : null)
}

/** A page has no more headings that could be its headline. */
const MAX_HEADINGS = 300

/** A heading that opens the title is nearly as good as one that equals it, if it is of some length; one at its end may be the site. */
function sameness(name: string, heading: string): number {
  const [title, printed] = [bareWords(name), bareWords(heading)]
  if (title === printed) return 1
  if (printed.length >= 12) {
    if (title.startsWith(printed) || printed.startsWith(title) || printed.endsWith(title))
      return 0.92
    if (title.includes(printed)) return 0.7
  }
  return likeness(name, heading)
}

/** A region that holds most of a page is no part of what is around the story. */
const MOST = 0.6

function regionsAround({ length, regions }: PageMarks, heading: Mark | null): MarkedRegion[] {
  const holds = ({ start, end }: MarkedRegion): boolean =>
    heading !== null && start <= heading.place && heading.place < end
  const articles = regions.filter(({ region }) => region === 'article')
  const stories = articles.filter(holds)
  return regions.filter((region) => {
    const size = region.end - region.start
    if (size === 0 || size > length * MOST || holds(region)) return false
    switch (region.region) {
      case 'header':
        return false
      case 'article':
        return stories.length > 0 || articles.length > 1
      case 'footer':
        // A footer inside the story's own element signs the story; the page's is a menu.
        return !stories.some(({ start, end }) => start <= region.start && region.end <= end)
      default:
        return true
    }
  })
}
