import { type Call, textArgument } from './call.ts'
import { directPlace } from './places.ts'
import { Refusal } from './refusal.ts'
import type { Place, World } from './world.ts'

/** Finds the conversation that the app names by its id, if it may know of it. */
export function knownPlace({ world, args }: Call): Place {
  const place = world.places.get(textArgument(args, 'channel') ?? '')
  if (place && !isHidden(world, place)) return place
  throw new Refusal('channel_not_found')
}

/** Finds a conversation that the app is in, to read there. */
export function readablePlace(call: Call): Place {
  const place = knownPlace(call)
  if (place.guests.has(call.world.botUserId)) return place
  throw new Refusal('not_in_channel')
}

/** Finds a conversation the app may post in: by its id or, where messages are posted, by its name or the person to write to. */
export async function writablePlace(call: Call): Promise<Place> {
  const { world, method } = call
  const place = await addressed(call)
  if (!place || isHidden(world, place)) throw new Refusal('channel_not_found')
  if (place.guests.has(world.botUserId)) return place
  if (method === 'chat.postMessage' && world.scopes.has('chat:write.public')) return place
  throw new Refusal('not_in_channel')
}

/** Gives the thread that the app names; notes where none can begin, which Slack itself need not say. */
export function threadIn(world: World, place: Place, ts: string | null): string | null {
  const root = ts === null ? undefined : world.messages.get(ts)
  const begins = root?.place === place && root.onlyFor === null && root.thread === null
  if (ts !== null && !begins) world.violations.push(`No thread begins at thread_ts ${ts}.`)
  return ts
}

async function addressed({ world, args, method, backstage }: Call): Promise<Place | undefined> {
  const wanted = textArgument(args, 'channel') ?? ''
  const place = world.places.get(wanted)
  if (place || !method.startsWith('chat.')) return place
  const human = method === 'chat.postMessage' ? world.people.get(wanted) : undefined
  if (!human) {
    const name = wanted.replace(/^#/u, '')
    return [...world.places.values()].find((each) => each.kind !== 'direct' && each.name === name)
  }
  const direct = directPlace(world, backstage, human)
  await backstage.settled()
  return direct
}

/** The app isn't told that a private channel without it exists. */
function isHidden({ botUserId }: World, { kind, guests }: Place): boolean {
  return kind === 'private' && !guests.has(botUserId)
}
