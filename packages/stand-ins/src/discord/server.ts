import { announceGuild, announcePlace } from './guilds.ts'
import { everyonePermissions, newUser } from './people.ts'
import { type Person, personIn } from './person.ts'
import { type SeenMessage, see } from './seen.ts'
import { type Guild, type Member, type Place, timestamp, type World } from './world.ts'

/** A text channel of a server. */
export interface Channel {
  readonly id: string
  readonly name: string
  /** The public messages there, as they are now. */
  readonly messages: readonly SeenMessage[]
}

/** A person in a server, who can go to another channel. */
export interface MemberPerson extends Person {
  in(channel: Channel): MemberPerson
}

/** A server the bot is in. */
export interface Server {
  readonly id: string
  readonly name: string
  /** Opens a text channel, or gives the one of that name. */
  channel(name: string, options?: { readonly private?: boolean }): Channel
  member(
    name: string,
    options?: { readonly permissions?: bigint; readonly channel?: Channel },
  ): MemberPerson
}

/** Makes a server with the channel #general and tells the app about it. */
export function openServer(world: World, name: string): Server {
  const guild = newGuild(world, name)
  const general = addPlace('general', false)
  world.guilds.set(guild.id, guild)
  announceGuild(world, guild)
  return { id: guild.id, name, channel, member }

  function channel(wanted: string, { private: isPrivate = false } = {}): Channel {
    const known = guild.places.find((place) => place.name === wanted)
    if (known) return shown(known)
    const place = addPlace(wanted, isPrivate)
    announcePlace(world, place, 'CHANNEL_CREATE')
    return shown(place)
  }

  function member(
    memberName: string,
    options: { readonly permissions?: bigint; readonly channel?: Channel } = {},
  ): MemberPerson {
    const user = newUser(world.nextId(), memberName)
    const permissions = options.permissions ?? everyonePermissions
    const joined: Member = { user, permissions, joinedAt: timestamp(world) }
    guild.members.set(user.id, joined)
    return inPlace(joined, placeOf(options.channel ?? shown(general)))
  }

  function inPlace(who: Member, place: Place): MemberPerson {
    if (place.isPrivate && !place.guests.has(who.user.id)) {
      place.guests.add(who.user.id)
      announcePlace(world, place, 'CHANNEL_UPDATE')
    }
    return { ...personIn(world, place, who), in: (other) => inPlace(who, placeOf(other)) }
  }

  function addPlace(placeName: string, isPrivate: boolean): Place {
    const place: Place = {
      id: world.nextId(),
      name: placeName,
      guild,
      isPrivate,
      // A private channel with the bot in it: otherwise the app couldn't be used there.
      guests: new Set(isPrivate ? [world.bot.id] : []),
      recipient: null,
    }
    guild.places.push(place)
    return place
  }

  function placeOf({ id, name: channelName }: Channel): Place {
    const place = guild.places.find((candidate) => candidate.id === id)
    if (place) return place
    throw new Error(`The channel #${channelName} belongs to another server than "${name}".`)
  }

  function shown(place: Place): Channel {
    return {
      id: place.id,
      name: place.name,
      get messages() {
        return publicMessages(world, place)
      },
    }
  }
}

function publicMessages(world: World, place: Place): SeenMessage[] {
  return [...world.messages.values()]
    .filter((message) => message.place === place && message.onlyFor === null && !message.isDeleted)
    .map((message) => see(world, message))
}

function newGuild(world: World, name: string): Guild {
  const joinedAt = timestamp(world)
  const bot: Member = { user: world.bot, permissions: everyonePermissions, joinedAt }
  return {
    id: world.nextId(),
    name,
    owner: world.owner,
    joinedAt,
    places: [],
    members: new Map([[world.bot.id, bot]]),
  }
}
