import type { ParagraphKind, Span } from '../../article.ts'
import { tellFeatures } from './features.ts'
import type { MarkedLine } from './marked-lines.ts'
import type { PageShape } from './page-shape.ts'
import type { Place } from './places.ts'

/** A line of the body; the kind where markup tells it, null where the text is to tell. */
interface BodyLine extends Span {
  readonly kind: ParagraphKind | null
}

/** Lines of the body, and captions of the pictures in it. */
export interface MarkedBody {
  readonly body: readonly BodyLine[]
  readonly captions: readonly Span[]
}

/** How much each feature, and nothing at all (`base`), speaks for a line to be body, in logarithms of odds. */
export interface BodyWeights {
  readonly base: number
  readonly weights: Readonly<Record<string, number>>
}

/** The lines of a page that are the article's, and the captions among them; empty where no line is. */
export function findMarkedBody(shape: PageShape, weights: BodyWeights): MarkedBody {
  const body = bodyLines(shape, weights)
  const heading = shape.lines[shape.headingAt]
  const top = Math.min(body[0]?.start ?? 0, heading?.start ?? Number.POSITIVE_INFINITY)
  const bottom = body.at(-1)?.end ?? 0
  return {
    body: body.map((line) => ({ ...spanOf(line), kind: kindOf(line, shape) })),
    captions: shape.lines
      .filter((line) => line.start >= top && line.end <= bottom && isCaption(line))
      .map(spanOf),
  }
}

/** The lines that are body, in order. Three sorts never are: links that Readability leaves out, captions, and paragraphs that are nothing but a link. */
export const bodyLines = (shape: PageShape, weights: BodyWeights): MarkedLine[] =>
  shape.lines.filter(
    (line, at) =>
      !isMenuLink(line) && !isCaption(line) && !isLinkAlone(line) && weigh(at, shape, weights) > 0,
  )

/**
 * What is nothing but a link, and left out by Readability, is not measured: it is most lines of a page, and was body on one of 83 pages
 * marked by hand, a list of links.
 */
const isMenuLink = ({ kept, links, prose }: MarkedLine): boolean =>
  kept === 0 && links > 0.9 && !prose

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** How sure it is that a line is body: the logarithm of the odds. */
function weigh(at: number, shape: PageShape, { base, weights }: BodyWeights): number {
  let sum = base
  tellFeatures(at, shape, (name, value) => {
    sum += value * (weights[name] ?? 0)
  })
  return sum
}

/** A caption is none of the body, whatever speaks for it. */
function isCaption({ block }: MarkedLine): boolean {
  let at: Place | null = block
  for (let depth = 0; at !== null && depth < CAPTION_DEPTH; depth += 1) {
    if (at.name === 'figcaption') return true
    at = at.parent
  }
  return false
}

const CAPTION_DEPTH = 6

/** "Fish market reopens after the flood": of 32 such paragraphs among a story's on real pages, 31 led to another story. */
const isLinkAlone = ({ links, prose, block }: MarkedLine): boolean =>
  links > 0.9 && !prose && (block?.name === 'p' || block?.name === 'div')

function kindOf({ block }: MarkedLine, { storyDepth }: PageShape): ParagraphKind | null {
  if (block === null) return null
  if (/^h[2-6]$/.test(block.name)) return 'subhead'
  const item = block.name === 'li' ? block : block.parent
  // Some pages print a whole article inside a list.
  return item?.name === 'li' && !storyDepth.has(item) ? 'item' : null
}
