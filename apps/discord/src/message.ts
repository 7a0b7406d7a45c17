import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js'
import type { Rendered } from './render.ts'

/** What a click on one of our buttons asks for. */
export interface Click {
  readonly kind: ClickKind
  readonly answer: string
  /** Which page to turn to or to share, or which step to take, from 0. */
  readonly number: number
}

const CLICK_KINDS = ['turn', 'step', 'share', 'file', 'leave'] as const
type ClickKind = (typeof CLICK_KINDS)[number]

/** What a message needs to know beside its page. */
export interface Place {
  /** The id that the buttons carry. */
  readonly answer: string
  /** From 0. */
  readonly page: number
  readonly shareable: boolean
}

/** A message as discord.js takes it. */
export interface MessageBody {
  readonly flags: MessageFlags.IsComponentsV2
  readonly components: APIMessageTopLevelComponent[]
  readonly files: { readonly attachment: Buffer; readonly name: string }[]
  readonly allowedMentions: { readonly parse: [] }
}

const FILE_NAME = 'answer.txt'

/** One page of an answer, with the buttons that lead on. */
export function messageOf(rendered: Rendered, place: Place): MessageBody {
  const { page } = place
  const footer = footerOf(rendered, page)
  const texts = [...(rendered.pages[page] ?? []), ...(footer === null ? [] : [footer])]
  return body(texts, rendered.file, rowsOf(buttonsOf(rendered, place)))
}

/** A question that is answered by a click: whether to file what waits. */
export function questionMessage({ pages }: Rendered, answer: string): MessageBody {
  const components = [
    button('File it', { kind: 'file', answer, number: 0 }),
    button('Leave it', { kind: 'leave', answer, number: 0 }),
  ]
  return body(pages[0] ?? [], null, [{ type: ComponentType.ActionRow, components }])
}

/** The same page for everybody, with the one who shared it; no buttons, as the answer is not theirs. */
export function sharedMessage(rendered: Rendered, page: number, sharer: string): MessageBody {
  const texts = [...(rendered.pages[page] ?? []), `-# Shared by <@${sharer}>`]
  return body(texts, rendered.file, [])
}

function body(
  texts: readonly string[],
  file: string | null,
  row: readonly APIMessageTopLevelComponent[],
): MessageBody {
  const shown = texts.map(
    (content): APIComponentInContainer => ({ type: ComponentType.TextDisplay, content }),
  )
  const attached: APIMessageTopLevelComponent[] =
    file === null ? [] : [{ type: ComponentType.File, file: { url: `attachment://${FILE_NAME}` } }]
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.Container, components: shown }, ...attached, ...row],
    files: file === null ? [] : [{ attachment: Buffer.from(file), name: FILE_NAME }],
    allowedMentions: { parse: [] },
  }
}

function footerOf({ pages, more }: Rendered, page: number): string | null {
  if (pages.length === 1 && more === null) return null
  return more === null ? `-# Page ${page + 1} of ${pages.length}` : `-# Page ${page + 1}`
}

/** Discord's limit. */
const BUTTONS_IN_A_ROW = 5

function rowsOf(buttons: readonly APIButtonComponent[]): APIMessageTopLevelComponent[] {
  const rows: APIMessageTopLevelComponent[] = []
  for (let at = 0; at < buttons.length; at += BUTTONS_IN_A_ROW) {
    const components = buttons.slice(at, at + BUTTONS_IN_A_ROW)
    rows.push({ type: ComponentType.ActionRow, components })
  }
  return rows
}

/** As many as a message has files: each that is filed leads to its article. */
const MOST_STEPS = 10

function buttonsOf(rendered: Rendered, { answer, page, shareable }: Place): APIButtonComponent[] {
  const { pages, more, steps } = rendered
  const turns =
    pages.length === 1 && more === null
      ? []
      : [
          button('Previous', { kind: 'turn', answer, number: page - 1 }, page === 0),
          button(
            'Next',
            { kind: 'turn', answer, number: page + 1 },
            page + 1 >= pages.length && more === null,
          ),
        ]
  const offered = steps
    .slice(0, MOST_STEPS)
    .map(({ label }, number) => button(label, { kind: 'step', answer, number }))
  const share = shareable ? [button('Share', { kind: 'share', answer, number: page })] : []
  return [...turns, ...offered, ...share]
}

const button = (label: string, click: Click, disabled = false): APIButtonComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label,
  custom_id: customIdOf(click),
  disabled,
})

const customIdOf = ({ kind, answer, number }: Click): string => `${kind}:${answer}:${number}`

/** Reads what a button carries; null where it is none of ours. */
export function readClick(customId: string): Click | null {
  const [, word, answer, digits] = /^(\w+):([\w-]{1,40}):(\d{1,4})$/.exec(customId) ?? []
  const kind = CLICK_KINDS.find((known) => known === word)
  if (kind === undefined || answer === undefined) return null
  return { kind, answer, number: Number(digits) }
}
