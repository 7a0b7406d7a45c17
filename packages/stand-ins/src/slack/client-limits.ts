import type { Upload } from '../upload.ts'
import { MessageBody, type Piece } from './bodies.ts'
import { buttonsOf, words } from './read-blocks.ts'
import type { Human, Place, StoredMessage, World } from './world.ts'

/** The most that is sent as typed; a longer message becomes a file in the client. */
export const messageLimit = 12_000
/** The largest file, and how many go with one message. */
const fileBytes = 1024 ** 3
const filesLimit = 10

/** What the client makes of a message that somebody writes. */
export function written({ text = '', files = [] }: { text?: string; files?: readonly Upload[] }): {
  readonly text: string
  readonly files: readonly Upload[]
} {
  if (files.length > filesLimit) throw new Error(`A message takes at most ${filesLimit} files.`)
  for (const { name, content } of files) {
    if (content.length > fileBytes) throw new Error(`The file "${name}" is larger than 1 GB.`)
  }
  if (text.length <= messageLimit) return { text, files }
  return { text: '', files: [{ name: 'untitled.txt', content: text }, ...files] }
}

/** Finds a message that somebody can see where they are, or says why not. */
export function visible(
  { messages }: World,
  id: string,
  { by, place }: { readonly by: Human; readonly place: Place },
): StoredMessage {
  const message = messages.get(id)
  if (!message || message.isDeleted) throw new Error('That message is gone.')
  if (message.onlyFor !== null && message.onlyFor !== by.id) {
    throw new Error(`${by.name} can't see that message: it is private to somebody else.`)
  }
  if (message.place !== place) {
    throw new Error(`That message is not in the place where ${by.name} is.`)
  }
  return message
}

/** Finds a button by its label, or says which there are. */
export function buttonOf(world: World, message: StoredMessage, label: string): Piece {
  const buttons = buttonsOf(MessageBody.parse(message.raw).blocks ?? [])
  const button = buttons.find((candidate) => words(world, candidate['text']) === label)
  if (button) return button
  const labels = buttons.map((each) => `"${words(world, each['text'])}"`).join(', ') || 'none'
  throw new Error(`There is no button "${label}"; the buttons are: ${labels}.`)
}
