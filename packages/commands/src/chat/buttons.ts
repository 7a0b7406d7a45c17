import type { Answer } from './answers.ts'
import type { Rendered } from './rendered.ts'

/** What a click on a button below an answer asks for. */
export interface Click {
  readonly kind: ClickKind
  /** The id of the answer. */
  readonly answer: string
  /** Which page to turn to or to share, or which step to take, from 0. */
  readonly number: number
}

const CLICK_KINDS = ['turn', 'step', 'share', 'file', 'leave'] as const
type ClickKind = (typeof CLICK_KINDS)[number]

/** A button below an answer. */
export interface ChatButton {
  readonly label: string
  readonly click: Click
  readonly disabled: boolean
}

/** Where a page of an answer stands. */
export interface Place {
  /** The id that the buttons carry. */
  readonly answer: string
  /** From 0. */
  readonly page: number
  readonly shareable: boolean
}

/** Where a page of a kept answer stands. */
export const placeOf = ({ id, shareable }: Answer<unknown>, page: number): Place => ({
  answer: id,
  page,
  shareable,
})

/** As many as a message has files: each that is filed leads to its article. */
const MOST_STEPS = 10

/** The buttons that lead on from a page of an answer. */
export function buttonsOf(
  { pages, more, steps }: Rendered<unknown>,
  { answer, page, shareable }: Place,
): ChatButton[] {
  const last = page + 1 >= pages.length && more === null
  const turns =
    pages.length === 1 && more === null
      ? []
      : [
          button('Previous', { kind: 'turn', answer, number: page - 1 }, page === 0),
          button('Next', { kind: 'turn', answer, number: page + 1 }, last),
        ]
  const offered = steps
    .slice(0, MOST_STEPS)
    .map(({ label }, number) => button(label, { kind: 'step', answer, number }))
  const share = shareable ? [button('Share', { kind: 'share', answer, number: page })] : []
  return [...turns, ...offered, ...share]
}

/** The buttons of the question whether to file what waits. */
export const questionButtons = (answer: string): ChatButton[] => [
  button('File it', { kind: 'file', answer, number: 0 }),
  button('Leave it', { kind: 'leave', answer, number: 0 }),
]

const button = (label: string, click: Click, disabled = false): ChatButton => ({
  label,
  click,
  disabled,
})

/** Which page of how many this is, or null where there is but one. */
export function pageLine({ pages, more }: Rendered<unknown>, page: number): string | null {
  if (pages.length === 1) return null
  return more === null ? `Page ${page + 1} of ${pages.length}` : `Page ${page + 1}`
}

/** What a button carries, for `readClick`. */
export const writeClick = ({ kind, answer, number }: Click): string => `${kind}:${answer}:${number}`

/** Reads what a button carries; null where it is none of ours. */
export function readClick(carried: string): Click | null {
  const [, word, answer, digits] = /^(\w+):([\w-]{1,40}):(\d{1,4})$/.exec(carried) ?? []
  const kind = CLICK_KINDS.find((known) => known === word)
  if (kind === undefined || answer === undefined) return null
  return { kind, answer, number: Number(digits) }
}
