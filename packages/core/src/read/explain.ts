import type { Article, FurnitureKind, ParagraphKind, Span } from '../article.ts'
import { strongestFeatures } from './body-places.ts'
import { withLanguage } from './language.ts'
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
  return { article: withLanguage(assemble(page, reading), page), lines: explainLines(reading) }
}

/** The account of a reading. */
export function explainLines({ lines, roles, body, isMarked }: Reading): ExplainedLine[] {
  const features = isMarked ? [] : strongestFeatures(lines, body)
  return lines.flatMap(({ start, end }, at) => {
    const role = roles[at]
    if (role === undefined) return []
    return [
      {
        start,
        end,
        role: role.role,
        kind: kindOf(role),
        why: role.why,
        chance: isMarked ? null : (body.chances[at] ?? 0),
        features: features[at] ?? [],
      },
    ]
  })
}

const kindOf = (role: Role): ExplainedLine['kind'] =>
  role.role === 'field' ? role.field : role.kind
