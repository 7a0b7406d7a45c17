import { MessageBody, ModalBody, type Piece } from './bodies.ts'
import { readMarkup } from './markup.ts'
import { initialText } from './modal-fields.ts'
import { buttonsOf, readBlocks, words } from './read-blocks.ts'
import { textOf } from './uploads.ts'
import type { StoredMessage, StoredModal, World } from './world.ts'

/** A button as a person sees it; Slack has none that are disabled. */
export interface SeenButton {
  readonly label: string
  readonly disabled: boolean
  readonly actionId: string
  readonly url?: string
}

/** A file as a person sees it. */
export interface SeenFile {
  readonly name: string
  readonly text: string
  readonly bytes: Uint8Array
}

/** A message as a person sees it at one moment. */
export interface SeenMessage {
  /** Its timestamp, which is its name on Slack. */
  readonly id: string
  /** Everything there is to read, in order. */
  readonly text: string
  /** What notifications show instead of the blocks. */
  readonly fallback: string
  readonly buttons: readonly SeenButton[]
  readonly files: readonly SeenFile[]
  readonly private: boolean
  /** Who it would ping. */
  readonly pings: readonly string[]
  readonly channel: string
  readonly thread: string | null
  readonly raw: unknown
}

/** A modal as a person sees it at one moment. */
export interface SeenModal {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly labels: readonly string[]
  /** What its fields hold from the start, by label. */
  readonly values: Readonly<Record<string, string>>
  readonly raw: unknown
}

/** Shows a message as it is now. */
export function see(world: World, message: StoredMessage): SeenMessage {
  const { text, blocks, attachments } = MessageBody.parse(message.raw)
  const shown = blocks?.length ? readBlocks(world, blocks) : readMarkup(world, text ?? '')
  const attached = (attachments ?? []).map((each) => readMarkup(world, attachedText(each)))
  return {
    id: message.ts,
    text: [shown, ...attached].filter((part) => part !== '').join('\n'),
    fallback: text ?? '',
    buttons: buttonsOf(blocks ?? []).map((button) => ({
      label: words(world, button['text']),
      disabled: false,
      actionId: button.action_id ?? '',
      ...(button.url && { url: button.url }),
    })),
    files: message.files.map((file) => ({
      name: file.name,
      text: textOf(file),
      bytes: file.bytes,
    })),
    private: message.onlyFor !== null,
    pings: message.pings,
    channel: message.place.id,
    thread: message.thread,
    raw: structuredClone(message.raw),
  }
}

/** Shows a modal as it is now. */
export function seeModal(world: World, { id, raw }: StoredModal): SeenModal {
  const { title, blocks } = ModalBody.parse(raw)
  const inputs = blocks.filter(({ type }) => type === 'input')
  const label = (input: Piece) => words(world, input['label'])
  return {
    id,
    title: title.text,
    text: readBlocks(world, blocks),
    labels: inputs.map(label),
    values: Object.fromEntries(
      inputs.map((input) => [label(input), initialText(input.element)] as const),
    ),
    raw: structuredClone(raw),
  }
}

function attachedText({ text, fallback, pretext }: Readonly<Record<string, unknown>>): string {
  return [pretext, text ?? fallback].filter((part) => typeof part === 'string').join('\n')
}
