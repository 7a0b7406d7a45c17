import { type CommandRequest, type Example, INVENTED, type Reply } from '@clipdesk/commands'
import { LONGEST_PIECE, type Piece, piecesOf } from './blocks.ts'
import { plainText } from './plain-text.ts'

/** Something that can be asked next, at a click. */
interface Step {
  readonly label: string
  readonly request: CommandRequest
}

/** A reply as Discord shows it: pages of markdown, each small enough for one message. */
export interface Rendered {
  /** At least one; each a list of stretches of markdown. */
  readonly pages: readonly (readonly string[])[]
  /** What leads to the pages after these, or null. */
  readonly more: CommandRequest | null
  readonly steps: readonly Step[]
  /** Set where the answer is too long to be turned page by page: all of it, as a text file. */
  readonly file: string | null
}

/** Answers of more pages than this come as a file; nobody clicks that often. */
const MOST_PAGES = 20

/** Components on one page, of the 40 that a message may have: the rest is for the buttons and what holds them. */
const MOST_PIECES = 18

/** A reply in Discord's markdown. Pure; everything that comes from outside is escaped. */
export function renderReply({ blocks, error, invented }: Reply): Rendered {
  const pieces = blocks.flatMap((block, i) => piecesOf(block, error !== null && i === 0))
  const pages = paged(pieces)
  const marked = invented ? pages.map((page) => [...page, `-# ${INVENTED}`]) : pages
  const examples = blocks.filter((block) => block.kind === 'example')
  const more = examples.find(({ continues }) => continues === true)?.request ?? null
  const steps = stepsOf(examples.filter(({ continues }) => continues !== true))
  if (pages.length <= MOST_PAGES) return { pages: marked, more, steps, file: null }
  const [first = []] = marked
  const rest = `-# Page 1 of ${pages.length}. All of them are in the file.`
  // What follows is asked for by itself: the file holds this answer and no other.
  const on = more === null ? [] : [{ label: 'See more', request: more }]
  const file = plainText(blocks, invented)
  return { pages: [[...first, rest]], more: null, steps: [...steps, ...on], file }
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
function paged(pieces: readonly Piece[]): string[][] {
  const pages: string[][] = [[]]
  let length = 0
  pieces.forEach(({ text, opens }, i) => {
    const page = pages.at(-1) ?? []
    const next = pieces[i + 1]
    const together = opens && next !== undefined ? text.length + next.text.length : text.length
    const needed = together <= LONGEST_PIECE ? together : text.length
    const full = length + needed > LONGEST_PIECE || page.length + (opens ? 2 : 1) > MOST_PIECES
    if (page.length > 0 && full) {
      pages.push([text])
      length = text.length
    } else {
      page.push(text)
      length += text.length
    }
  })
  if (pages[0]?.length === 0) pages[0].push(NOTHING)
  return pages
}

/** A reply whose every block is a button still needs words. */
const NOTHING = '-# Nothing to show.'

/** The longest label that a button takes is 80 characters; ours are short, unless a command is given a very long one. */
function labelOf(does: string): string {
  const label = Array.from(does.trim() || 'Go on')
    .slice(0, 40)
    .join('')
  return label.charAt(0).toUpperCase() + label.slice(1)
}
