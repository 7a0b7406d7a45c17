import { PermissionFlagsBits } from 'discord-api-types/v10'
import { fitting, type Guild, type Member, type User, type World } from './world.ts'

/** What @everyone may do in a new server, as far as an app can notice. */
export const everyonePermissions: bigint =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.ChangeNickname

/** Makes a user account. */
export function newUser(id: string, name: string, { bot = false } = {}): User {
  const username = name.toLowerCase().replaceAll(/[^a-z0-9._]+/gu, '_')
  return {
    id,
    username,
    global_name: bot ? null : name,
    avatar: null,
    discriminator: bot ? '0420' : '0',
    public_flags: 0,
    flags: 0,
    primary_guild: null,
    ...(bot && { bot }),
  }
}

/** Writes a member as Discord's API gives it. */
export function memberPayload(world: World, { user, joinedAt }: Member): Record<string, unknown> {
  return fitting(world, 'GuildMemberResponse', { ...memberFacts(joinedAt), user })
}

/** Writes the member part of an interaction, which carries computed permissions. */
export function interactionMember(
  world: World,
  member: Member,
  guild: Guild,
): Record<string, unknown> {
  const permissions = String(
    member.user.id === guild.owner.id ? allPermissions : member.permissions,
  )
  return { ...memberPayload(world, member), permissions }
}

/** Every permission there is, which an owner has. */
export const allPermissions: bigint = Object.values(PermissionFlagsBits).reduce(
  (sum, bit) => sum | bit,
  0n,
)

function memberFacts(joinedAt: string) {
  return {
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    flags: 0,
    joined_at: joinedAt,
    nick: null,
    pending: false,
    premium_since: null,
    roles: [],
    mute: false,
    deaf: false,
  }
}
