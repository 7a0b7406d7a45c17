import { INVENTED, type Reply } from '@clipdesk/commands'
import { onPages, type Rendered } from '@clipdesk/commands/chat'
import { LONGEST_PIECE, piecesOf } from './blocks.ts'
import { type Part, smallPrint } from './part.ts'

/** Blocks on one page, of the 50 that a message may have: the rest is for the buttons and the lines of ours. */
const MOST_PIECES = 40

/** A reply as Block Kit. Pure; what comes from outside is rich text, which Slack does not interpret. */
export function renderReply(reply: Reply): Rendered<Part> {
  const { blocks, error, invented } = reply
  const pieces = blocks.flatMap((block, i) => piecesOf(block, error !== null && i === 0))
  const size = { longest: LONGEST_PIECE, mostPieces: MOST_PIECES }
  return onPages(reply, pieces, size, smallPrint, invented ? [INVENTED] : [])
}
