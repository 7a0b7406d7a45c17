import type { Block, CommandRequest, Example, Picture, Reply } from '../reply.ts'
import { INVENTED } from '../wording.ts'
import { clipped } from './clipped.ts'
import type { ChatPicture } from './painted.ts'
import { plainText } from './plain-text.ts'

/** Something that can be asked next, at a click. */
interface Step {
  readonly label: string
  readonly request: CommandRequest
}

/** A reply as a chat shows it: pages of what the platform sets text in, each small enough for one message. */
export interface Rendered<Part> {
  /** At least one; each a list of pieces. */
  readonly pages: readonly (readonly Part[])[]
  /** What leads to the pages after these, or null. */
  readonly more: CommandRequest | null
  readonly steps: readonly Step[]
  /** Set where the answer is too long to be turned page by page: all of it, as a text file. */
  readonly file: string | null
  /** What stands on the first page, above its words. */
  readonly picture: ChatPicture | null
}

/** A piece of a reply that stays on one page. */
export interface Piece<Part> {
  readonly part: Part
  /** How much of a page it takes, in the units of `Setting.longest`. */
  readonly length: number
  /** Whether it begins something that the next piece belongs to, such as a headline above its passage. */
  readonly opens: boolean
}

/** How a platform shows a reply, and what one message of it takes. */
export interface Setting<Part> {
  /** A block as the platform sets it. Whether it tells why there is no answer. */
  piecesOf(block: Block, isFault: boolean): readonly Piece<Part>[]
  /** Words of ours below a page. */
  smallPrint(text: string): Part
  readonly longest: number
  readonly mostPieces: number
}

/** Answers of more pages than this come as a file; nobody clicks that often. */
const MOST_PAGES = 20

/** Puts a reply on pages, each with what stands below every answer from invented articles, and finds what can be asked next. Pure. */
export function onPages<Part>(
  { blocks, error, invented }: Reply,
  { piecesOf, smallPrint, ...size }: Setting<Part>,
): Rendered<Part> {
  const pieces = blocks.flatMap((block, i) => piecesOf(block, error !== null && i === 0))
  const pages = paged(pieces, size).map((page) =>
    page.length === 0 ? [smallPrint(NOTHING)] : page,
  )
  const footnotes = invented ? [smallPrint(INVENTED)] : []
  const marked = pages.map((page) => [...page, ...footnotes])
  const examples = blocks.filter((block) => block.kind === 'example')
  const more = examples.find(({ continues }) => continues === true)?.request ?? null
  const steps = stepsOf(examples.filter(({ continues }) => continues !== true))
  const picture = pictureOf(blocks)
  if (pages.length <= MOST_PAGES) return { pages: marked, more, steps, file: null, picture }
  const [first = []] = marked
  const rest = smallPrint(`Page 1 of ${pages.length}. All of them are in the file.`)
  // What follows is asked for by itself: the file holds this answer and no other.
  const on = more === null ? [] : [{ label: 'See more', request: more }]
  const file = plainText(blocks, invented)
  return { pages: [[...first, rest]], more: null, steps: [...steps, ...on], file, picture }
}

function pictureOf(blocks: readonly Block[]): ChatPicture | null {
  const drawn = blocks.find((block): block is Picture => block.kind === 'picture')
  return drawn === undefined ? null : { ...drawn, png: null }
}

/** Two steps of the same words are told apart by their commands. */
function stepsOf(examples: readonly Example[]): Step[] {
  return examples.flatMap(({ request, does, command }) => {
    if (request === undefined) return []
    const twins = examples.filter((other) => other.does === does)
    return [{ label: labelOf(twins.length > 1 ? `${does}: ${command}` : does), request }]
  })
}

/** Puts pieces on pages in their order; what opens something stays with what follows it, where both fit on one page. */
function paged<Part>(
  pieces: readonly Piece<Part>[],
  { longest, mostPieces }: Pick<Setting<Part>, 'longest' | 'mostPieces'>,
): Part[][] {
  const pages: Part[][] = [[]]
  let filled = 0
  pieces.forEach(({ part, length, opens }, i) => {
    const page = pages.at(-1) ?? []
    const next = pieces[i + 1]
    const together = opens && next !== undefined ? length + next.length : length
    const needed = together <= longest ? together : length
    const full = filled + needed > longest || page.length + (opens ? 2 : 1) > mostPieces
    if (page.length > 0 && full) {
      pages.push([part])
      filled = length
    } else {
      page.push(part)
      filled += length
    }
  })
  return pages
}

/** A reply whose every block is a button still needs words. */
const NOTHING = 'Nothing to show.'

/** In UTF-16 units, without the sign of a cut: Slack takes 75, Discord 80. Our own words are shorter, unless a command is very long. */
const LONGEST_LABEL = 72

function labelOf(does: string): string {
  const label = clipped(does, LONGEST_LABEL) || 'Go on'
  return label.charAt(0).toUpperCase() + label.slice(1)
}
