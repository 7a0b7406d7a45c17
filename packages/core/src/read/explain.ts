import type { Article, FieldSpans, FurnitureKind, ParagraphKind, Span } from '../article.ts'
import { strongestFeatures } from './body-places.ts'
import { withLanguage } from './language.ts'
import { withEveryLine } from './leftover-lines.ts'
import { splitLines } from './lines.ts'
import { NO_MARKS } from './marks.ts'
import type { Page } from './page.ts'
import { isQuoted, readArticle } from './plain-text.ts'
import { assemble, readPage } from './read-article.ts'
import type { Reading } from './reading.ts'
import type { LineField, Role } from './roles.ts'

/** A line of a page, what it was taken for, and why. */
export interface ExplainedLine extends Span {
  readonly role: 'body' | 'field' | 'furniture'
  readonly kind: ParagraphKind | FurnitureKind | LineField
  /** In a few words. */
  readonly why: string
  /** How likely the line alone is to be of the body, 0 to 1; null where markup told. */
  readonly chance: number | null
  /** What spoke most for that chance, or against it where it is low: names of features, the strongest first. */
  readonly features: readonly string[]
}

/** An article, and how each line of its page came to be what it is. */
export interface Explanation {
  readonly article: Article
  readonly lines: readonly ExplainedLine[]
}

/** Reads a plain-text page and accounts for every line of it. Throws as `readArticle`. */
export function explainArticle(page: Page): Explanation {
  if (isQuoted(page)) {
    const article = readArticle(page)
    return { article, lines: accountOf(article) }
  }
  const reading = readPage(page, NO_MARKS)
  const read = withEveryLine(assemble(page, reading), reading)
  const article = withLanguage(read, page)
  return { article, lines: explainReading(article, reading) }
}

/** The account of a reading, and of what was changed in its article afterwards by what is known of the page from elsewhere. */
export function explainReading(
  article: Article,
  { lines, roles, body, isMarked }: Reading,
): ExplainedLine[] {
  const features = isMarked ? [] : strongestFeatures(lines, body)
  const takenFor = finder(article)
  return lines.map((line, at) => {
    const now = takenFor(line)
    const role = roles[at]
    const isAsRead = role !== undefined && (now === null || isSame(now, role))
    const chance = isMarked ? null : (body.chances[at] ?? 0)
    const { start, end } = line
    return {
      start,
      end,
      ...(isAsRead ? { role: role.role, kind: kindOf(role) } : (now ?? NOTHING)),
      why: isAsRead ? role.why : whyChanged(now, role),
      chance,
      features: features[at] ?? [],
    }
  })
}

/** The account of an article of which only the outcome is known: a mail, a PDF, a page of Markdown. */
export function accountOf(article: Article): ExplainedLine[] {
  const takenFor = finder(article)
  return splitLines(article.text).map((line) => ({
    start: line.start,
    end: line.end,
    ...(takenFor(line) ?? NOTHING),
    why: 'its place in the file',
    chance: null,
    features: [],
  }))
}

type Taken = Pick<ExplainedLine, 'role' | 'kind'>

/** Why a line is not what its words were read as. */
const whyChanged = (now: Taken | null, role: Role | undefined): string =>
  now?.role === 'furniture' && role?.role === 'field'
    ? 'its field was filled from elsewhere'
    : 'what the page says outside its text'

/** A line that became nothing: "By our staff" signs for nobody. */
const NOTHING: Taken = { role: 'furniture', kind: 'other' }

/** A dateline stands inside a paragraph. */
const FIELDS: readonly (readonly [keyof FieldSpans, LineField])[] = [
  ['headline', 'headline'],
  ['sections', 'sections'],
  ['tags', 'tags'],
  ['byline', 'byline'],
  ['source', 'source'],
  ['published', 'date'],
  ['updated', 'date'],
  ['captions', 'caption'],
  ['notices', 'notice'],
]

/** Tells what became of a line: the block that begins in it, or else a field that stands in it. */
function finder({ paragraphs, furniture, spans }: Article): (line: Span) => Taken | null {
  const blocks = new Map<number, Taken>()
  for (const { start, kind } of paragraphs) blocks.set(start, { role: 'body', kind })
  for (const { start, kind } of furniture) blocks.set(start, { role: 'furniture', kind })
  const fieldIn = fieldFinder(spans)
  return (line) => {
    const block = blocks.get(line.start)
    if (block !== undefined) return block
    const kind = fieldIn(line)
    return kind === null ? null : { role: 'field', kind }
  }
}

/** Tells which field stands in a line: of several the first of `FIELDS`. A page may have as many fields as lines, so none is looked at twice. */
function fieldFinder(spans: FieldSpans): (line: Span) => LineField | null {
  const fields = FIELDS.flatMap(([name, kind], rank) =>
    [spans[name] ?? []].flat().map(({ start, end }) => ({ start, end, kind, rank })),
  ).sort((a, b) => a.start - b.start)
  return (line) => {
    let best: (typeof fields)[number] | null = null
    for (let at = firstFrom(fields, line.start); at < fields.length; at += 1) {
      const field = fields[at]
      if (field === undefined || field.start > line.end) break
      if (field.end <= line.end && (best === null || field.rank < best.rank)) best = field
    }
    return best?.kind ?? null
  }
}

/** The index of the first span that begins at a place or after it, by halving. */
function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? start) < start) low = middle + 1
    else high = middle
  }
  return low
}

const isSame = (now: Taken, role: Role): boolean =>
  now.role === role.role && (now.role === 'field' || now.kind === kindOf(role))

const kindOf = (role: Role): ExplainedLine['kind'] =>
  role.role === 'field' ? role.field : role.kind
