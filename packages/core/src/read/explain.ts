import type { Article, FieldSpans, FurnitureKind, ParagraphKind, Span } from '../article.ts'
import { strongestFeatures } from './body-places.ts'
import { withLanguage } from './language.ts'
import { withEveryLine } from './leftover-lines.ts'
import { splitLines } from './lines.ts'
import { NO_MARKS } from './marks.ts'
import type { Page } from './page.ts'
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
  const fields = FIELDS.flatMap(([name, kind]) =>
    [spans[name] ?? []].flat().map((span) => ({ span, kind })),
  )
  return ({ start, end }) => {
    const block = blocks.get(start)
    if (block !== undefined) return block
    const field = fields.find(({ span }) => span.start >= start && span.end <= end)
    return field === undefined ? null : { role: 'field', kind: field.kind }
  }
}

const isSame = (now: Taken, role: Role): boolean =>
  now.role === role.role && (now.role === 'field' || now.kind === kindOf(role))

const kindOf = (role: Role): ExplainedLine['kind'] =>
  role.role === 'field' ? role.field : role.kind
