import type { Reply } from '@clipdesk/commands'
import { onPages, type Rendered } from '@clipdesk/commands/chat'
import { LONGEST_PIECE, piecesOf } from './blocks.ts'
import { type Part, smallPrint } from './part.ts'

/** Blocks on one page, of the 50 that a message may have: the rest is for the buttons and the lines of ours. */
const MOST_PIECES = 40

/** A reply as Block Kit. Pure; what comes from outside is rich text, which Slack does not interpret. */
export function renderReply(reply: Reply): Rendered<Part> {
  return onPages(reply, { piecesOf, smallPrint, longest: LONGEST_PIECE, mostPieces: MOST_PIECES })
}
