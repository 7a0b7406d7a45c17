import type { Reply } from '@clipdesk/commands'
import { onPages, type Rendered } from '@clipdesk/commands/chat'
import { LONGEST_PIECE, piecesOf } from './blocks.ts'

/** Components on one page, of the 40 that a message may have: the rest is for the buttons and what holds them. */
const MOST_PIECES = 18

/** A reply in Discord's markdown. Pure; everything that comes from outside is escaped. */
export function renderReply(reply: Reply): Rendered<string> {
  return onPages(reply, { piecesOf, smallPrint, longest: LONGEST_PIECE, mostPieces: MOST_PIECES })
}

/** A line of ours below an answer. */
export const smallPrint = (text: string): string => `-# ${text}`
