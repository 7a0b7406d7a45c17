import type { Body } from './body-places.ts'
import { opensByline, readByline } from './byline.ts'
import { findDateline } from './dateline.ts'
import { endsSentence, opensWithTime } from './line-shape.ts'
import type { Line } from './lines.ts'

/** A story has at least so many lines of prose. */
const MIN_PROSE = 3
/** Its signature stands at most so many lines below its headline, and the end of another at most so many above. */
const SIGNED_WITHIN = 3
const ENDED_WITHIN = 3

/** One of several stories on a page. */
export interface MainStory {
  /** Its first line where another story stands above it, else the page's. */
  readonly since: number
  readonly body: Body
}

/**
 * The main story of a body that holds several, each under a headline and a signature of its own: the one with the most words of
 * prose, the first of equals. Null where there is but one. Takes linear time.
 */
export function mainStory(lines: readonly Line[], body: Body): MainStory | null {
  const isLive = lines.slice(body.from, body.to).some(({ text }) => opensWithTime(text))
  if (isLive) return null
  const starts = [body.from, ...furtherStarts(lines, body)]
  const stories = starts
    .map((from, i) => ({ from, to: starts[i + 1] ?? body.to }))
    .map(({ from, to }) => ({ from, to, words: proseWords(lines, from, to) }))
  if (stories.length < 2) return null
  const main = stories.reduce((best, story) => (story.words > best.words ? story : best))
  // The headline and the signature are fields, and stand above.
  const opening = lines.findIndex(({ prose }, at) => at >= main.from && at < main.to && prose)
  const from = Math.max(main.from, opening)
  const chances = body.chances.map((chance, at) => (at >= from && at < main.to ? chance : 0))
  return { since: main.from === body.from ? 0 : main.from, body: { from, to: main.to, chances } }
}

/** Where another headline stands inside the body, signed, set off from what is above, and with prose on both sides. */
function furtherStarts(lines: readonly Line[], { from, to }: Body): number[] {
  const starts: number[] = []
  let above = 0
  for (let at = from; at < to; at += 1) {
    const line = lines[at]
    if (line?.prose) above += 1
    if (line === undefined || above < MIN_PROSE || !isHeadlineLike(line)) continue
    if (!isSigned(lines, at) || proseLines(lines, at, to) < MIN_PROSE) continue
    starts.push(at)
    above = 0
  }
  return starts
}

const isHeadlineLike = ({ text, words, wording }: Line): boolean =>
  wording === null &&
  words >= 4 &&
  words <= 20 &&
  /^[\p{L}“‘"'«].*[^:;,]$/u.test(text) &&
  !endsSentence(text)

/**
 * Whether a headline opens a story of its own: below it stands an agency's dateline; or a byline, and above it the end of another
 * story. A byline alone tells too little, since links to other stories inside an article have one as well.
 */
function isSigned(lines: readonly Line[], at: number): boolean {
  const below = lines.slice(at + 1, at + 1 + SIGNED_WITHIN)
  if (below.some(({ prose, text }) => prose && findDateline(text) !== null)) return true
  const isSetOff = lines.slice(Math.max(0, at - ENDED_WITHIN), at).some(endsStory)
  return isSetOff && below.some((line) => opensByline(line) || readByline(line).length > 0)
}

/** A rule, "(Reporting by …)", "© 2024 …", "– 30 –". */
const endsStory = ({ text, wording }: Line): boolean =>
  wording === 'credit' ||
  wording === 'legal' ||
  /^(?:[-–—_*=#~•. ]{3,80}|\W{0,3}30\W{0,3}|ends?)$/iu.test(text)

const proseLines = (lines: readonly Line[], from: number, to: number): number =>
  lines.slice(from, Math.min(to, from + 40)).filter(({ prose }) => prose).length

const proseWords = (lines: readonly Line[], from: number, to: number): number =>
  lines.slice(from, to).reduce((sum, { prose, words }) => sum + (prose ? words : 0), 0)
