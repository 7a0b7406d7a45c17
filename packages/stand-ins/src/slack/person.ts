import type { Upload } from '../upload.ts'
import { type Asked, asked } from './asked.ts'
import type { Desk } from './call.ts'
import { buttonOf, messageLimit, visible } from './client-limits.ts'
import { newDeed } from './deeds.ts'
import type { Delivery } from './delivery.ts'
import { fillModal } from './fill-modal.ts'
import { clickPayload, shortcutPayload, slashPayload, submitPayload } from './payloads.ts'
import { type Said, say, type Writing } from './say.ts'
import type { SeenMessage, SeenModal } from './seen.ts'
import { storeUpload } from './uploads.ts'
import type { Human, Place, StoredMessage, World } from './world.ts'

/** Somebody who uses the app in one place. */
export interface PersonHere {
  readonly id: string
  readonly name: string
  /** Types a slash command: '/news search harbour'. */
  slash(line: string): Asked
  /** Writes a message; the app is told of it in direct messages, or where it is mentioned. */
  say(message: Writing): Said
  /** Uses a message shortcut by its callback id. */
  use(callbackId: string, message: SeenMessage): Asked
  /** Presses a button by its label, on the message as it is now. */
  click(message: SeenMessage, label: string): Asked
  /** Fills in a modal by its labels and sends it in. */
  submit(modal: SeenModal, values: Readonly<Record<string, string | readonly Upload[]>>): Asked
}

/** What a person needs to act. */
export interface Stage {
  readonly desk: Desk
  readonly delivery: Delivery
  /** Lets tests find the deed behind what was asked. */
  readonly remember: (asked: Asked, deed: ReturnType<typeof newDeed>) => void
}

/** Puts somebody into a place. */
export function personIn(stage: Stage, place: Place, by: Human): PersonHere {
  const { desk, delivery } = stage
  const { world } = desk
  const here = { by, place }
  return {
    id: by.id,
    name: by.name,
    slash,
    say: (message) => say(stage, here, message),
    use,
    click,
    submit,
  }

  function slash(line: string): Asked {
    if (!/^\/\S/u.test(line)) throw new Error(`"${line}" is no slash command.`)
    if (line.length > messageLimit)
      throw new Error(`That is longer than ${messageLimit} characters.`)
    mayCommand(`command "${line}"`)
    const what = `${by.name} typed ${line}`
    const deed = newDeed(world, { ...here, what, threads: [null], hasResponseUrl: true })
    delivery.deliver(deed, slashPayload(world, deed, line))
    return follow(stage, deed)
  }

  /** Commands and shortcuts need the same scope, and are for the app's own workspace (slackapi/bolt-python #767). */
  function mayCommand(what: string): void {
    if (!world.scopes.has('commands')) throw new Error(`Slack knows no ${what}.`)
    if (by.teamId === world.teamId) return
    throw new Error(`Slack offers no ${what} to ${by.name}, who is of another workspace.`)
  }

  function use(callbackId: string, seen: SeenMessage): Asked {
    mayCommand(`shortcut "${callbackId}"`)
    const message = visible(world, seen.id, here)
    if (message.onlyFor !== null) throw new Error('A private message has no shortcuts.')
    const what = `${by.name} used "${callbackId}"`
    const threads = threadsOf(message)
    const deed = newDeed(world, { ...here, what, threads, source: message, hasResponseUrl: true })
    const actionTs = desk.nextTs()
    delivery.deliver(deed, shortcutPayload(world, deed, { callbackId, message, actionTs }))
    return follow(stage, deed)
  }

  function click(seen: SeenMessage, label: string): Asked {
    const message = visible(world, seen.id, here)
    const button = buttonOf(world, message, label)
    const what = `${by.name} clicked "${label}"`
    const threads = threadsOf(message)
    const deed = newDeed(world, { ...here, what, threads, source: message, hasResponseUrl: true })
    const actionTs = desk.nextTs()
    delivery.deliver(deed, clickPayload(world, deed, { message, button, actionTs }))
    return follow(stage, deed)
  }

  function submit(
    seen: SeenModal,
    values: Readonly<Record<string, string | readonly Upload[]>>,
  ): Asked {
    const modal = world.modals.get(seen.id)
    if (!modal || modal.isClosed) throw new Error('That modal is closed.')
    const { opener } = modal
    if (opener.by.id !== by.id) throw new Error(`${by.name} can't see that modal.`)
    if (!modal.raw['submit']) throw new Error('That modal has no button to send it in.')
    const around = {
      store: (upload: Upload) => storeUpload(world, upload, { by, place: null }),
      find: (name: string) => idOf(world, name),
    }
    const state = fillModal(world, modal, { values, around })
    const what = `${by.name} sent in "${seen.title}"`
    const { place: where, threads } = opener
    const intent = { what, by, place: where, threads, submits: modal, hasResponseUrl: false }
    const deed = newDeed(world, intent)
    delivery.deliver(deed, submitPayload(world, deed, { modal, values: state }))
    return follow(stage, deed)
  }
}

function follow({ desk, remember }: Stage, deed: ReturnType<typeof newDeed>): Asked {
  const following = asked(desk.world, deed)
  remember(following, deed)
  return following
}

function threadsOf({ thread, ts }: StoredMessage): readonly (string | null)[] {
  return thread ? [thread] : [null, ts]
}

function idOf({ people, places }: World, name: string): string | undefined {
  const all = [...people.values(), ...[...places.values()].filter(({ kind }) => kind !== 'direct')]
  return all.find((each) => each.name === name)?.id
}
