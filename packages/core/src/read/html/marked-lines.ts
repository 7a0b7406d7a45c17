import { opensTail } from '../furniture.ts'
import type { Line } from '../lines.ts'
import { layoutOf } from './elements.ts'
import { OPENS_RELATED } from './page-wordings.ts'
import type { Place } from './places.ts'
import type { Piece, RenderedPage } from './render.ts'

/** A line of a rendered page, with what its markup tells. Shares are of its characters. */
export interface MarkedLine extends Line {
  /** The element that sets the line off from others; null for text outside all elements. */
  readonly block: Place | null
  /** How much of it is link text. */
  readonly links: number
  /** How much of it is in bold or italics. */
  readonly emphasis: number
  /** How much of it Readability takes for the article. */
  readonly kept: number
  /** Whether it is short and heads what follows an article: comments, legal text. */
  readonly headsTail: boolean
  /** Whether it is short and leads to other stories. */
  readonly leadsAway: boolean
}

/** In words. */
const SHORT = 20

/** The lines of a page with their markup. Takes time in the order of the page's length. */
export function markLines(page: RenderedPage, kept: ReadonlySet<Piece>): MarkedLine[] {
  let next = 0
  return page.lines.map((line) => {
    const pieces: Piece[] = []
    while ((page.pieces[next]?.end ?? Number.POSITIVE_INFINITY) <= line.start) next += 1
    for (let at = next; (page.pieces[at]?.start ?? line.end) < line.end; at += 1) {
      const piece = page.pieces[at]
      if (piece !== undefined) pieces.push(piece)
    }
    return {
      ...line,
      block: blockOf(pieces[0]?.place ?? null),
      links: share(pieces, ({ place }) => isInline(place, LINK)),
      emphasis: share(pieces, ({ place }) => isInline(place, EMPHASIS)),
      kept: share(pieces, (piece) => kept.has(piece)),
      headsTail: line.words < SHORT && opensTail(line.text),
      leadsAway: line.words < SHORT && OPENS_RELATED.test(line.text),
    }
  })
}

const LINK: ReadonlySet<string> = new Set(['a'])
const EMPHASIS: ReadonlySet<string> = new Set(['b', 'strong', 'em', 'i'])

/** How far up a link or an emphasis around text is looked for. */
const INLINE_DEPTH = 4

/** A teaser's link may be around blocks, too, so links are looked for beyond the block. */
function isInline(place: Place | null, names: ReadonlySet<string>): boolean {
  let at = place
  for (let step = 0; at !== null && step < INLINE_DEPTH; step += 1) {
    if (names.has(at.name)) return true
    at = at.parent
  }
  return false
}

function blockOf(place: Place | null): Place | null {
  let at = place
  while (at !== null && layoutOf(at.name) === 'inline' && at.parent !== null) at = at.parent
  return at
}

function share(pieces: readonly Piece[], test: (piece: Piece) => boolean): number {
  const length = (list: readonly Piece[]) =>
    list.reduce((sum, { start, end }) => sum + end - start, 0)
  const all = length(pieces)
  return all === 0 ? 0 : length(pieces.filter(test)) / all
}
