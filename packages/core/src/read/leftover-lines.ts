import type { Article, Furniture, Span } from '../article.ts'
import type { Reading } from './reading.ts'
import type { Role } from './roles.ts'

/**
 * The article of a reading, with the lines of fields that were then filled from elsewhere (the printed date of a page whose date the
 * caller gave, a byline that metadata knows better) as furniture. A byline that names nobody stays a byline, of no author.
 */
export function withEveryLine(
  article: Article,
  { lines, roles, fields }: Pick<Reading, 'lines' | 'roles' | 'fields'>,
): Article {
  const isEmpty = {
    byline: article.byline.length === 0 && fields.byline.length === 0,
    tags: article.tags.length === 0 && fields.tags.length === 0,
  }
  // "By our staff", "Tags:".
  const namesNothing = (role: Role | undefined): boolean =>
    role?.role === 'field' &&
    (role.field === 'byline' || role.field === 'tags') &&
    isEmpty[role.field]
  return withLeftoverLines(
    article,
    lines.filter((_, at) => !namesNothing(roles[at])),
  )
}

/** The article, those of `lines` that are neither body nor furniture nor the place of a field being furniture as well. */
export function withLeftoverLines(article: Article, lines: readonly Span[]): Article {
  const left = leftoverLines(article, lines)
  if (left.length === 0) return article
  return {
    ...article,
    furniture: [...article.furniture, ...left].sort((a, b) => a.start - b.start),
  }
}

/** Lines and spans are gone through once, in the order in which they start. */
function leftoverLines(
  { paragraphs, furniture, spans }: Article,
  lines: readonly Span[],
): Furniture[] {
  const fields = Object.values(spans).flatMap((place) => place ?? [])
  const taken = [...paragraphs, ...furniture, ...fields].sort((a, b) => a.start - b.start)
  let at = 0
  let reach = 0
  return lines.flatMap(({ start, end }): Furniture[] => {
    for (let span = taken[at]; span !== undefined && span.start < end; span = taken[at]) {
      reach = Math.max(reach, span.end)
      at += 1
    }
    return reach > start ? [] : [{ start, end, kind: 'other' }]
  })
}
