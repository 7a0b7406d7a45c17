import { isKicker } from './above-headline.ts'
import type { Body } from './body-places.ts'
import { readBreadcrumb } from './breadcrumb.ts'
import { factsOf, type LineFacts } from './line-facts.ts'
import { endsSentence, isItem } from './line-shape.ts'
import type { Line } from './lines.ts'
import { isNotice } from './notices.ts'

/** How far above the body a headline may stand, in lines; the page's first line may stand further. */
const REACH = 60
/** How far into what was taken for the body. */
const INTO_BODY = 3

/** A line that may be the headline, and what tells for it. */
export interface HeadlineCandidate {
  readonly at: number
  /** In the order of `HEADLINE_FEATURES`. */
  readonly values: readonly number[]
}

/** What the features of a candidate look at. */
interface Candidate {
  readonly at: number
  readonly facts: LineFacts
  readonly above: LineFacts | undefined
  readonly below: LineFacts | undefined
  readonly body: Body
  /** Its words that the page's first line has as well, as shares of its own and of that line's. */
  readonly ofOwn: number
  readonly ofTitle: number
  readonly isInTitle: boolean
  readonly opensTitle: boolean
  /** The share of its words that the body has. */
  readonly topic: number
  readonly printed: number
  /** Lines between it and the body that are signed, dated or long. */
  readonly between: { readonly signed: boolean; readonly long: number }
}

type Feature = (candidate: Candidate) => number

const holds = (test: boolean): number => (test ? 1 : 0)
const wordsFrom =
  (least: number, most: number): Feature =>
  ({ facts }) =>
    holds(facts.words >= least && facts.words <= most)

/** What tells for a headline or against it; 0 where it does not hold and at most 1. */
const FEATURES = {
  bias: () => 1,
  'first line': ({ at }) => holds(at === 0),
  'first line, no sentence, above prose': ({ at, facts, below }) =>
    holds(at === 0 && !facts.text.endsWith('.') && (below?.line.prose ?? false)),
  '1 word': wordsFrom(0, 1),
  '2 words': wordsFrom(2, 2),
  '3 or 4 words': wordsFrom(3, 4),
  '5 to 14 words': wordsFrom(5, 14),
  '15 to 20 words': wordsFrom(15, 20),
  'over 20 words': wordsFrom(21, Number.POSITIVE_INFINITY),
  'opens the title': ({ opensTitle }) => holds(opensTitle),
  'in the title': ({ isInTitle }) => holds(isInTitle),
  'its words in the title': ({ ofOwn }) => ofOwn,
  'the title’s words in it': ({ ofTitle }) => ofTitle,
  'its words in the body': ({ topic }) => topic,
  'none of its words in the body': ({ topic }) => holds(topic === 0),
  'printed twice': ({ printed }) => holds(printed === 2),
  'printed more often': ({ printed }) => holds(printed > 2),
  'right above the body': ({ at, body }) => holds(at === body.from - 1),
  'within 3 lines above the body': ({ at, body }) => holds(at < body.from && at >= body.from - 3),
  'within 8 lines above the body': ({ at, body }) => holds(at < body.from && at >= body.from - 8),
  'distance to the body': ({ at, body }) => Math.log2(1 + Math.max(0, body.from - at)) / 6,
  'in the body': ({ at, body }) => holds(at >= body.from),
  'likely body': ({ at, body }) => body.chances[at] ?? 0,
  'below a breadcrumb or kicker': ({ above }) => holds(above !== undefined && leads(above)),
  'above a breadcrumb or kicker': ({ below }) => holds(below !== undefined && leads(below)),
  'below a short line': ({ above }) => holds(above !== undefined && above.words <= 3),
  'above a byline or date': ({ below }) => holds(below !== undefined && isSigned(below)),
  'above a long line': ({ below }) => holds(below !== undefined && below.words > 15),
  'below a byline or date': ({ above }) => holds(above !== undefined && isSigned(above)),
  'signed or dated before the body': ({ between }) => holds(between.signed),
  'long lines before the body': ({ between }) => Math.min(3, between.long) / 3,
  'after a blank line': ({ facts }) => holds(facts.line.afterBlank),
  'ends a sentence': ({ facts }) => holds(endsSentence(facts.text) && facts.text.endsWith('.')),
  'ends in ? or !': ({ facts }) => holds(/[?!]["”’)]?$/.test(facts.text)),
  'ends in a colon or comma': ({ facts }) => holds(/[:,;]$/.test(facts.text)),
  'opens in lower case': ({ facts }) => holds(/^\p{Ll}/u.test(facts.text)),
  'list item': ({ facts }) => holds(isItem(facts.text)),
  'in capitals': ({ facts }) => holds(facts.capitals > 0.8),
  capitalised: ({ facts }) => facts.capitalised,
  digits: ({ facts }) => facts.digits,
  'function words': ({ facts }) => facts.functional,
  'bars, dots or arrows': ({ facts }) => holds(/[|•·»›]/.test(facts.text)),
  'furniture wording': ({ facts }) => holds(facts.line.wording !== null),
} as const satisfies Readonly<Record<string, Feature>>

export const HEADLINE_FEATURES: readonly string[] = Object.keys(FEATURES)

/** Lines that are another field for sure. */
const isField = ({ byline, dated, caption, line }: LineFacts): boolean =>
  byline || dated || caption || isNotice(line.text) || readBreadcrumb(line) !== null

/** A breadcrumb or a kicker leads to the headline. */
const leads = ({ line }: LineFacts): boolean => readBreadcrumb(line) !== null || isKicker(line)

const isSigned = ({ byline, dated }: LineFacts): boolean => byline || dated

/** The lines of a page that may be its headline. Takes linear time. */
export function headlineCandidates(lines: readonly Line[], body: Body): HeadlineCandidate[] {
  const from = Math.max(0, body.from - REACH)
  const to = Math.min(lines.length, body.to, body.from + INTO_BODY)
  const near = lines.slice(from, to + 1).map((line, i) => ({ at: from + i, facts: factsOf(line) }))
  const facts = new Map(near.map((entry) => [entry.at, entry.facts]))
  const [first] = lines
  if (first !== undefined && !facts.has(0)) facts.set(0, factsOf(first))
  const title = plain(first?.text ?? '')
  const titleWords: ReadonlySet<string> = facts.get(0)?.content ?? new Set()
  const bodyWords = wordsOfBody(lines, body)
  const printed = new Map<string, number>()
  for (const { text } of lines) printed.set(text, (printed.get(text) ?? 0) + 1)
  const values = Object.values<Feature>(FEATURES)
  return [...facts]
    .filter(([at, own]) => at < to && !isField(own))
    .map(([at, own]) => {
      const words = own.content
      // What the first line has in common with itself tells nothing.
      const shared = at === 0 ? 0 : [...words].filter((word) => titleWords.has(word)).length
      const known = [...words].filter((word) => bodyWords.has(word)).length
      const text = plain(own.text)
      const candidate: Candidate = {
        at,
        facts: own,
        above: facts.get(at - 1),
        below: facts.get(at + 1),
        body,
        ofOwn: shared / Math.max(1, words.size),
        ofTitle: shared / Math.max(1, titleWords.size),
        isInTitle: at > 0 && text.length > 3 && title.includes(text),
        opensTitle: at > 0 && text.length > 3 && title.startsWith(text),
        topic: known / Math.max(1, words.size),
        printed: printed.get(own.line.text) ?? 1,
        between: between(near, at, body),
      }
      return { at, values: values.map((value) => value(candidate)) }
    })
}

function between(
  near: readonly { readonly at: number; readonly facts: LineFacts }[],
  after: number,
  { from }: Body,
): Candidate['between'] {
  const lines = near.filter(({ at }) => at > after && at < from).map(({ facts }) => facts)
  return { signed: lines.some(isSigned), long: lines.filter(({ words }) => words > 8).length }
}

/** The longer words of the body; of a long one, of its first lines. */
function wordsOfBody(lines: readonly Line[], body: Body): ReadonlySet<string> {
  const prose = lines.slice(body.from, Math.min(body.to, body.from + 60))
  return new Set(
    prose.flatMap((line, i) =>
      (body.chances[body.from + i] ?? 0) > 0.5 && line.words > 8 ? [...factsOf(line).content] : [],
    ),
  )
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
