import {
  buttonsOf,
  type ChatButton,
  type ChatPicture,
  clipped,
  NOT_DRAWN,
  oneLine,
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
  /** A picture has what it shows in words. */
  readonly files: {
    readonly attachment: Buffer
    readonly name: string
    readonly description?: string
  }[]
  /** What stays of the files of a message that is edited: those of another page do not. */
  readonly attachments: []
  readonly allowedMentions: { readonly parse: [] }
}

const FILE_NAME = 'answer.txt'

/** One page of an answer, with the buttons that lead on. */
export function messageOf(rendered: Rendered<string>, place: Place): MessageBody {
  const { page } = place
  const line = pageLine(rendered, page)
  const texts = [...(rendered.pages[page] ?? []), ...(line === null ? [] : [smallPrint(line)])]
  return body({ texts, ...shownOn(rendered, page) }, buttonsOf(rendered, place))
}

/** A question that is answered by a click: whether to file what waits. */
export const questionMessage = ({ pages }: Rendered<string>, answer: string): MessageBody =>
  body({ texts: pages[0] ?? [], file: null, picture: null }, questionButtons(answer))

/** The same page for everybody, with the one who shared it; no buttons, as the answer is not theirs. */
export function sharedMessage(
  rendered: Rendered<string>,
  page: number,
  sharer: string,
): MessageBody {
  const texts = [...(rendered.pages[page] ?? []), smallPrint(`Shared by <@${sharer}>`)]
  return body({ texts, ...shownOn(rendered, page) }, [])
}

/** What a message shows above its buttons. */
interface Content {
  readonly texts: readonly string[]
  readonly file: string | null
  readonly picture: ChatPicture | null
}

/** The picture stands on the first page. */
const shownOn = ({ file, picture }: Rendered<string>, page: number): Omit<Content, 'texts'> => ({
  file,
  picture: page === 0 ? picture : null,
})

function body({ texts, file, picture }: Content, buttons: readonly ChatButton[]): MessageBody {
  const shown = texts.map(
    (content): APIComponentInContainer => ({ type: ComponentType.TextDisplay, content }),
  )
  const image = picture === null ? null : imageOf(picture)
  const attached: APIMessageTopLevelComponent[] =
    file === null ? [] : [{ type: ComponentType.File, file: { url: `attachment://${FILE_NAME}` } }]
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [
      {
        type: ComponentType.Container,
        components: image === null ? shown : [image.component, ...shown],
      },
      ...attached,
      ...rowsOf(buttons.map(componentOf)),
    ],
    files: [
      ...(file === null ? [] : [{ attachment: Buffer.from(file), name: FILE_NAME }]),
      ...(image?.files ?? []),
    ],
    attachments: [],
    allowedMentions: { parse: [] },
  }
}

/** Discord takes 1,024 characters of a description. */
const LONGEST_DESCRIPTION = 1000

/** A picture with what it shows in words, for who does not see it; that it could not be made, where it could not. */
function imageOf({ png, alt, name }: ChatPicture): {
  readonly component: APIComponentInContainer
  readonly files: MessageBody['files']
} {
  if (png === null) {
    const content = smallPrint(NOT_DRAWN)
    return { component: { type: ComponentType.TextDisplay, content }, files: [] }
  }
  const file = `${name}.png`
  const description = clipped(oneLine(alt), LONGEST_DESCRIPTION)
  return {
    component: {
      type: ComponentType.MediaGallery,
      items: [{ media: { url: `attachment://${file}` }, description }],
    },
    files: [{ attachment: Buffer.from(png), name: file, description }],
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
