import { type PersonHere, personIn, type Stage } from './person.ts'
import { directPlace, enter, openChannel } from './places.ts'
import { type SeenMessage, see } from './seen.ts'
import type { Human, Place, World } from './world.ts'

/** A channel. */
export interface Channel {
  readonly id: string
  readonly name: string
  /** The public messages there, as they are now. */
  readonly messages: readonly SeenMessage[]
}

/** Somebody in the workspace, who can go elsewhere. */
export interface Person extends PersonHere {
  in(channel: Channel): Person
  /** Goes to the direct messages with the app. */
  direct(): Person
}

/** The workspace's channels and people. */
export interface Workspace {
  channel(name: string, options?: { readonly private?: boolean; readonly without?: 'bot' }): Channel
  member(
    name: string,
    options?: { readonly channel?: Channel; readonly of?: 'another workspace' },
  ): Person
}

/** Opens the workspace with #general. */
export function openWorkspace(stage: Stage): Workspace {
  const { world, backend, backstage } = stage.desk
  openChannel(world, backstage, { name: 'general', isPrivate: false, hasBot: true })
  return { channel, member }

  function channel(
    name: string,
    options: { readonly private?: boolean; readonly without?: 'bot' } = {},
  ): Channel {
    const known = [...world.places.values()].find(
      (place) => place.kind !== 'direct' && place.name === name,
    )
    const isPrivate = options.private ?? false
    const hasBot = options.without !== 'bot'
    return shown(world, known ?? openChannel(world, backstage, { name, isPrivate, hasBot }))
  }

  function member(
    name: string,
    options: { readonly channel?: Channel; readonly of?: 'another workspace' } = {},
  ): Person {
    const id = backend.spare.shift()
    if (!id) throw new Error('The workspace is full.')
    const handle = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '.')
    const teamId = options.of ? world.otherTeamId : world.teamId
    const human: Human = { id, name, handle, teamId }
    world.people.set(id, human)
    backstage.name(human)
    return arrive(human, placeOf(options.channel ?? channel('general')))
  }

  function arrive(human: Human, place: Place): Person {
    enter(place, backstage, human)
    return {
      ...personIn(stage, place, human),
      in: (other) => arrive(human, placeOf(other)),
      direct: () => arrive(human, directPlace(world, backstage, human)),
    }
  }

  function placeOf({ id, name }: Channel): Place {
    const place = world.places.get(id)
    if (place) return place
    throw new Error(`The channel #${name} belongs to another workspace.`)
  }
}

function shown(world: World, place: Place): Channel {
  return {
    id: place.id,
    name: place.name,
    get messages() {
      return [...world.messages.values()]
        .filter((each) => each.place === place && each.onlyFor === null && !each.isDeleted)
        .map((each) => see(world, each))
    },
  }
}
