import type { Awaited } from '../until.ts'
import type { Upload } from '../upload.ts'
import { asked, patience } from './asked.ts'
import type { Choice } from './bodies.ts'
import { checkUpload, fill, findCommand, pick } from './client-limits.ts'
import { interact } from './interact.ts'
import { postMessage } from './messages.ts'
import { commandData, messageCommandData } from './person-payloads.ts'
import { type SeenMessage, see } from './seen.ts'
import { store } from './uploads.ts'
import type { Member, Place, StoredMessage, User, World } from './world.ts'

/** What can be typed or put into an option. */
export type OptionValue = string | number | boolean | Upload

/** A suggestion of the app for what is being typed. */
export interface Suggestion {
  readonly name: string
  readonly value: string | number
}

/** A message a person writes. */
export interface Post {
  readonly text?: string
  readonly files?: readonly Upload[]
  readonly embeds?: readonly { title?: string; description?: string; url?: string }[]
}

/** Something a person asked of the app; `until` waits for its answer. */
export interface Asked extends Awaited<SeenMessage> {
  readonly id: string
  /** Milliseconds until the app acknowledged; rejects when it doesn't within 3 s. */
  readonly ackMs: Promise<number>
  /** The app's later messages, public and private. */
  readonly followUps: readonly SeenMessage[]
}

/** Somebody who uses the app in one place. */
export interface Person {
  readonly id: string
  readonly name: string
  slash(command: string, options?: Readonly<Record<string, OptionValue>>): Asked
  /** Gives the app's suggestions for the last option named. */
  suggestions(
    command: string,
    options: Readonly<Record<string, OptionValue>>,
  ): Promise<readonly Suggestion[]>
  post(message: Post): SeenMessage
  /** Uses a message command from a message's menu. */
  use(command: string, message: SeenMessage): Asked
  /** Presses a button by its label, on the message as it is now. */
  click(message: SeenMessage, label: string): Asked
}

/** Puts somebody into a place. */
export function personIn(
  world: World,
  place: Place,
  { user, permissions }: Pick<Member, 'user' | 'permissions'>,
): Person {
  const here = { user, place, permissions }
  return { id: user.id, name: nameOf(user), slash, suggestions, post, use, click }

  function slash(typed: string, values: Readonly<Record<string, OptionValue>> = {}): Asked {
    const picked = pick(world.commands, typed, here)
    const filled = fill(picked.options, values)
    const data = commandData(world, picked, { filled, place })
    const what = `${nameOf(user)} typed /${typed}`
    const commandName = picked.command.name
    return asked(world, interact(world, { ...here, type: 2, what, commandName, data }))
  }

  async function suggestions(typed: string, values: Readonly<Record<string, OptionValue>>) {
    const picked = pick(world.commands, typed, here)
    const filled = fill(picked.options, values, { isPartial: true })
    const focused = filled.at(-1)?.option
    if (!focused?.autocomplete) {
      throw new Error(`The option "${focused?.name ?? ''}" of /${typed} suggests nothing.`)
    }
    const data = commandData(world, picked, { filled, place, focused: focused.name })
    const what = `${nameOf(user)} was typing /${typed}`
    const commandName = picked.command.name
    const interaction = interact(world, { ...here, type: 4, what, commandName, data })
    return patience<readonly Choice[]>(interaction.suggested.promise, `${what}: no suggestions`)
  }

  function post({ text = '', files = [], embeds = [] }: Post): SeenMessage {
    files.forEach(checkUpload)
    // The client turns a text that is too long into a file of this name.
    const isLong = text.length > 2000
    const uploads = isLong ? [{ name: 'message.txt', content: text }, ...files] : files
    if (!text && uploads.length === 0 && embeds.length === 0) {
      throw new Error('An empty message cannot be posted.')
    }
    const raw = {
      content: isLong ? '' : text,
      attachments: uploads.map((file) => store(world, file, { placeId: place.id })),
      embeds: embeds.map((embed) => ({ type: embed.url ? 'article' : 'rich', ...embed })),
    }
    return see(world, postMessage(world, raw, { place, author: user, onlyFor: null }))
  }

  function use(name: string, message: SeenMessage): Asked {
    const source = visible(message)
    const command = findCommand(world.commands, { name, type: 3 }, here)
    const data = messageCommandData(command, source)
    const what = `${nameOf(user)} used "${name}"`
    return asked(
      world,
      interact(world, { ...here, type: 2, what, commandName: name, data, source }),
    )
  }

  function click(message: SeenMessage, label: string): Asked {
    const source = visible(message)
    const { buttons } = see(world, source)
    const labels = buttons.map((button) => `"${button.label}"`).join(', ') || 'none'
    const same = buttons.filter((candidate) => candidate.label === label)
    const button = same.find(({ disabled }) => !disabled) ?? same[0]
    if (!button) throw new Error(`There is no button "${label}"; the buttons are: ${labels}.`)
    if (button.disabled) {
      throw new Error(`The button "${label}" is disabled; the buttons are: ${labels}.`)
    }
    if (button.url)
      throw new Error(`The button "${label}" opens ${button.url}; the app isn't asked.`)
    const data = { component_type: 2, custom_id: button.customId, id: 0 }
    const what = `${nameOf(user)} clicked "${label}"`
    return asked(world, interact(world, { ...here, type: 3, what, data, source }))
  }

  function visible(message: SeenMessage): StoredMessage {
    const stored = world.messages.get(message.id)
    if (!stored || stored.isDeleted) throw new Error('That message is gone.')
    if (stored.onlyFor !== null && stored.onlyFor !== user.id) {
      const labels = message.buttons.map(({ label }) => `"${label}"`).join(', ') || 'none'
      throw new Error(
        `${nameOf(user)} can't see that message: it is private to somebody else (its buttons: ${labels}).`,
      )
    }
    if (stored.place.id !== place.id) {
      throw new Error(`That message is not in the place where ${nameOf(user)} is.`)
    }
    return stored
  }
}

function nameOf({ global_name, username }: User): string {
  return global_name ?? username
}
