import type { Span } from '../../article.ts'
import { breaksOff } from '../cut-off.ts'
import { countWords } from '../line-shape.ts'
import { isPaywallWording } from '../paywall-words.ts'
import { textOf } from './json-ld.ts'
import type { Evidence } from './page-evidence.ts'

/** A body of fewer words is a teaser, if the page says that the story is sold. */
const TEASER_WORDS = 200
/** How far behind the body a plea to pay stands, in code units. */
const BEHIND = 1_500
/** The body has to have this share of the words that the page counts in its story. */
const WHOLE = 0.7

/**
 * Whether the page holds only the beginning of its story. A page that says that its story is sold may still hold all of it, as one
 * that a subscriber saved does: only with a second sign is it cut off. `body` are the paragraphs, in order.
 */
export function isCutOff(evidence: Evidence, body: readonly Span[]): boolean {
  const { text } = evidence
  const last = body.at(-1)
  if (last === undefined) return false
  const words = body.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0)
  const stops = breaksOff(text.slice(last.start, last.end))
  const behind = text.slice(Math.max(last.start, last.end - 200), last.end + BEHIND)
  const walled = behind.split('\n').some(isPaywallWording)
  const short = words < TEASER_WORDS
  if (isSold(evidence) && (walled || stops || short || hasPaywall(evidence))) return true
  return isShorterThanCounted(evidence, words) || (walled && (stops || short))
}

/** What schema.org's `isAccessibleForFree` and Facebook's `content_tier` say. */
function isSold({ works, marks }: Evidence): boolean {
  const sold = works.some((work) => /^false$/i.test(String(work['isAccessibleForFree'])))
  return (
    sold ||
    marks.metas.some(({ name, content }) => name === 'article:content_tier' && content === 'locked')
  )
}

const hasPaywall = ({ marks }: Evidence): boolean =>
  marks.marks.some(({ kind, text }) => kind === 'paywall' && text !== '')

function isShorterThanCounted({ works }: Evidence, words: number): boolean {
  const counted = Math.max(0, ...works.map((work) => Number(textOf(work['wordCount']) ?? 0) || 0))
  return counted > TEASER_WORDS && counted < 100_000 && words < counted * WHOLE && isSoldWork(works)
}

const isSoldWork = (works: Evidence['works']): boolean =>
  works.some(
    (work) =>
      work['isAccessibleForFree'] !== undefined &&
      !/^true$/i.test(String(work['isAccessibleForFree'])),
  )
