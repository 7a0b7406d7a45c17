import type { Backstage } from './backstage.ts'
import { newId } from './ids.ts'
import type { Human, Place, World } from './world.ts'

/** Opens a channel. */
export function openChannel(
  world: World,
  backstage: Backstage,
  { name, isPrivate, hasBot }: { name: string; isPrivate: boolean; hasBot: boolean },
): Place {
  if (!/^[\p{Ll}\p{Lo}\p{N}_-]{1,80}$/u.test(name)) {
    throw new Error(`A channel can't be named "${name}": small letters, digits, - and _ only.`)
  }
  return keep(world, backstage, {
    id: newId('C'),
    name,
    kind: isPrivate ? 'private' : 'public',
    guests: new Set(hasBot ? [world.botUserId] : []),
    recipient: null,
  })
}

/** Gives somebody's direct messages with the app, opening them at the first time. */
export function directPlace(world: World, backstage: Backstage, human: Human): Place {
  const known = [...world.places.values()].find(({ recipient }) => recipient?.id === human.id)
  if (known) return known
  return keep(world, backstage, {
    id: newId('D'),
    name: human.handle,
    kind: 'direct',
    guests: new Set([human.id, world.botUserId]),
    recipient: human,
  })
}

/** Puts somebody into a channel. */
export function enter(place: Place, backstage: Backstage, human: Human): void {
  if (place.guests.has(human.id)) return
  place.guests.add(human.id)
  backstage.join(place, human.id)
}

/** A conversation's name in payloads. */
export function nameInPayload({ kind, name }: Place): string {
  if (kind === 'direct') return 'directmessage'
  return kind === 'private' ? 'privategroup' : name
}

function keep(world: World, backstage: Backstage, place: Place): Place {
  world.places.set(place.id, place)
  backstage.open(place)
  return place
}
