import { medianOf } from './median.ts'
import type { Piece } from './pdf-pieces.ts'

/** In sizes of the text. */
const MIN_SIZE = 1.8
/** How far to the right of a drop cap its word goes on, and how far its top may be from the word's. In sizes of the text. */
const REACH = 2
const SAME_TOP = 0.6
/** A page that has more of them has none. */
const MAX_CAPS = 20
/** The height of a capital letter, in sizes of its font. */
const CAP_HEIGHT = 0.7

/** Puts a large letter that opens a story, over several lines, back into the first of them. */
export function withDropCaps(pieces: readonly Piece[]): readonly Piece[] {
  const text = medianOf(pieces.map(({ size }) => size))
  const caps = pieces.filter((piece) => isCap(piece, text))
  if (caps.length === 0 || caps.length > MAX_CAPS) return pieces
  const words = new Map(
    caps.flatMap((cap) => {
      const word = wordOf(cap, pieces, text)
      return word === undefined ? [] : [[word, cap] as const]
    }),
  )
  const placed = new Set(words.values())
  return pieces.flatMap((piece) => {
    if (placed.has(piece)) return []
    const cap = words.get(piece)
    return [
      cap === undefined ? piece : { ...piece, text: cap.text.trim() + piece.text.trimStart() },
    ]
  })
}

const isCap = ({ text, size }: Piece, body: number): boolean =>
  size >= body * MIN_SIZE && /^["“‘«„]?\p{Lu}$/u.test(text.trim())

const wordOf = (cap: Piece, pieces: readonly Piece[], text: number): Piece | undefined =>
  pieces
    .filter((piece) => {
      const gap = piece.x - (cap.x + cap.width)
      const isBeside = gap > -cap.width / 2 && gap < REACH * text
      return (
        piece.size < cap.size && isBeside && Math.abs(topOf(piece) - topOf(cap)) < SAME_TOP * text
      )
    })
    .toSorted((a, b) => a.x - b.x)[0]

const topOf = ({ y, size }: Piece): number => y - size * CAP_HEIGHT
