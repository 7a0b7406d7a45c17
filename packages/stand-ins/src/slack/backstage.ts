import * as z from 'zod'
import type { Backend } from './backend.ts'
import type { Human, Place, World } from './world.ts'

/** Tells the backend who and what there is, and translates between its ids and ours. */
export interface Backstage {
  /** Opens a conversation there, with the people who are in it. */
  open(place: Place): void
  join(place: Place, userId: string): void
  name(human: Human): void
  /** Gives the app other scopes. */
  grant(scopes: readonly string[]): void
  /** Waits until the backend knows all of it. */
  settled(): Promise<void>
  toBackend(text: string): string
  fromBackend(text: string): string
}

/** Opens the way to a backend. The driver needs ids at once, the backend gives its own later: hence two. */
export function openBackstage(world: World, backend: Backend): Backstage {
  const theirs = new Map<string, string>()
  let last: Promise<void> = Promise.resolve()
  return { open, join, name, grant, settled: () => last, toBackend, fromBackend }

  function open(place: Place): void {
    const first = [...place.guests]
    later(async () => {
      theirs.set(place.id, await create(place))
      if (place.kind === 'direct') return
      for (const userId of first) await invite(place, userId)
    })
  }

  function join(place: Place, userId: string): void {
    later(() => invite(place, userId))
  }

  function name({ id, name: real_name }: Human): void {
    const profile = { real_name, display_name: real_name }
    later(async () => {
      await backend.call('users.profile.set', { user: id, profile }, 'admin')
    })
  }

  function grant(scopes: readonly string[]): void {
    later(() => backend.grant(scopes))
  }

  async function create({ name: wanted, kind, recipient }: Place): Promise<string> {
    const known = backend.channels.get(wanted)
    if (known && kind !== 'direct') return known
    const answer = recipient
      ? await backend.call('conversations.open', { users: recipient.id }, 'bot')
      : await backend.call(
          'conversations.create',
          { name: wanted, is_private: kind === 'private' },
          'admin',
        )
    return Created.parse(answer).channel.id
  }

  async function invite(place: Place, users: string): Promise<void> {
    await backend.call('conversations.invite', { channel: theirs.get(place.id), users }, 'admin')
  }

  function later(task: () => Promise<void>): void {
    last = last.then(task).catch((error: unknown) => {
      world.violations.push(`The stand-in failed: ${String(error)}`)
    })
  }

  function toBackend(text: string): string {
    return [...theirs].reduce((done, [ours, their]) => done.replaceAll(ours, their), text)
  }

  function fromBackend(text: string): string {
    const here = text.replaceAll(backend.origin, world.origin)
    return [...theirs].reduce((done, [ours, their]) => done.replaceAll(their, ours), here)
  }
}

const Created = z.looseObject({ channel: z.looseObject({ id: z.string() }) })
