import { type Call, textArgument } from './call.ts'
import { directPlace } from './places.ts'
import { Refusal } from './refusal.ts'
import type { Place } from './world.ts'

/** Finds the conversation that the app names, by id or name; somebody's id stands for the direct messages with them. */
export async function placeOf(call: Call, name = 'channel'): Promise<Place> {
  const wanted = textArgument(call.args, name) ?? ''
  const { world, backstage } = call
  const human = world.people.get(wanted)
  if (human) {
    const place = directPlace(world, backstage, human)
    await backstage.settled()
    return place
  }
  const named = [...world.places.values()].find(
    (place) => place.kind !== 'direct' && place.name === wanted.replace(/^#/u, ''),
  )
  const place = world.places.get(wanted) ?? named
  if (place) return place
  throw new Refusal('channel_not_found')
}

/** Finds a conversation the app may post in. */
export async function writablePlace(call: Call): Promise<Place> {
  const place = await placeOf(call)
  const { botUserId, scopes } = call.world
  if (place.guests.has(botUserId)) return place
  // The app isn't told that a private channel exists.
  if (place.kind === 'private') throw new Refusal('channel_not_found')
  if (scopes.has('chat:write.public')) return place
  throw new Refusal('not_in_channel')
}
