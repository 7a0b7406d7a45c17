import { type BaseInteraction, ChannelType, PermissionFlagsBits } from 'discord.js'

/**
 * Whether an interaction comes from a place on a server that not all of its members can read: what is filed from there can be found
 * by all of them. In direct messages the desk is one's own. A channel that Discord tells nothing of counts as private.
 */
export function isPrivateChannel({
  guildId,
  guild,
  channel,
}: Pick<BaseInteraction, 'guildId' | 'guild' | 'channel'>): boolean {
  if (guildId === null) return false
  if (guild === null || channel === null || channel.isDMBased()) return true
  if (channel.type === ChannelType.PrivateThread) return true
  // Null for a thread whose channel Discord has not told of.
  return channel.permissionsFor(guild.roles.everyone)?.has(PermissionFlagsBits.ViewChannel) !== true
}
