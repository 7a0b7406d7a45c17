import {
  buttonsOf,
  type ChatButton,
  type Place,
  pageLine,
  questionButtons,
  type Rendered,
  writeClick,
} from '@clipdesk/commands/chat'
import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js'
import { smallPrint } from './render.ts'

/** A message as discord.js takes it. */
export interface MessageBody {
  readonly flags: MessageFlags.IsComponentsV2
  readonly components: APIMessageTopLevelComponent[]
  readonly files: { readonly attachment: Buffer; readonly name: string }[]
  readonly allowedMentions: { readonly parse: [] }
}

const FILE_NAME = 'answer.txt'

/** One page of an answer, with the buttons that lead on. */
export function messageOf(rendered: Rendered<string>, place: Place): MessageBody {
  const { page } = place
  const line = pageLine(rendered, page)
  const texts = [...(rendered.pages[page] ?? []), ...(line === null ? [] : [smallPrint(line)])]
  return body(texts, rendered.file, buttonsOf(rendered, place))
}

/** A question that is answered by a click: whether to file what waits. */
export const questionMessage = ({ pages }: Rendered<string>, answer: string): MessageBody =>
  body(pages[0] ?? [], null, questionButtons(answer))

/** The same page for everybody, with the one who shared it; no buttons, as the answer is not theirs. */
export function sharedMessage(
  rendered: Rendered<string>,
  page: number,
  sharer: string,
): MessageBody {
  const texts = [...(rendered.pages[page] ?? []), smallPrint(`Shared by <@${sharer}>`)]
  return body(texts, rendered.file, [])
}

function body(
  texts: readonly string[],
  file: string | null,
  buttons: readonly ChatButton[],
): MessageBody {
  const shown = texts.map(
    (content): APIComponentInContainer => ({ type: ComponentType.TextDisplay, content }),
  )
  const attached: APIMessageTopLevelComponent[] =
    file === null ? [] : [{ type: ComponentType.File, file: { url: `attachment://${FILE_NAME}` } }]
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [
      { type: ComponentType.Container, components: shown },
      ...attached,
      ...rowsOf(buttons.map(componentOf)),
    ],
    files: file === null ? [] : [{ attachment: Buffer.from(file), name: FILE_NAME }],
    allowedMentions: { parse: [] },
  }
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

const componentOf = ({ label, click, disabled }: ChatButton): APIButtonComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label,
  custom_id: writeClick(click),
  disabled,
})
