import { ChannelType, GatewayIntentBits, PermissionFlagsBits } from 'discord-api-types/v10'
import { everyonePermissions, memberPayload } from './people.ts'
import { fitting, type Guild, type Place, type World } from './world.ts'

const view = String(PermissionFlagsBits.ViewChannel)

/** Tells the app about a server it is in. */
export function announceGuild(world: World, guild: Guild): void {
  world.dispatch({
    name: 'GUILD_CREATE',
    data: guildPayload(world, guild),
    intents: GatewayIntentBits.Guilds,
  })
}

/** Tells the app that a channel is new or has changed. */
export function announcePlace(world: World, place: Place, name: string): void {
  const data = placePayload(world, place)
  world.dispatch({ name, data, intents: GatewayIntentBits.Guilds })
}

/** Writes a server with its channels and members, as the gateway gives it. */
export function guildPayload(world: World, guild: Guild): Record<string, unknown> {
  return {
    ...fitting(world, 'GuildResponse', guildFacts(guild)),
    joined_at: guild.joinedAt,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [],
    members: [...guild.members.values()].map((member) => memberPayload(world, member)),
    channels: guild.places.map((place) => placePayload(world, place)),
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  }
}

/** Writes a channel as Discord's API gives it. */
function placePayload(world: World, place: Place): Record<string, unknown> {
  if (!place.guild) {
    return fitting(world, 'PrivateChannelResponse', {
      id: place.id,
      type: ChannelType.DM,
      flags: 0,
      last_message_id: null,
      recipients: place.recipient ? [place.recipient] : [],
    })
  }
  return fitting(world, 'GuildChannelResponse', {
    ...guildPlaceFacts(place, place.guild),
    permission_overwrites: overwrites(place, place.guild),
  })
}

/** Writes the partial channel an interaction carries. */
export function interactionPlace(
  world: World,
  place: Place,
  permissions: bigint,
): Record<string, unknown> {
  if (!place.guild) return placePayload(world, place)
  return fitting(world, 'GuildChannelResponse', {
    ...guildPlaceFacts(place, place.guild),
    permissions: String(permissions),
  })
}

function guildPlaceFacts(place: Place, guild: Guild) {
  return {
    id: place.id,
    type: ChannelType.GuildText,
    guild_id: guild.id,
    name: place.name,
    flags: 0,
    position: guild.places.indexOf(place),
    last_message_id: null,
    parent_id: null,
    rate_limit_per_user: 0,
    topic: null,
    nsfw: false,
  }
}

function overwrites(place: Place, guild: Guild) {
  if (!place.isPrivate) return []
  return [
    { id: guild.id, type: 0, allow: '0', deny: view },
    ...[...place.guests].map((id) => ({ id, type: 1, allow: view, deny: '0' })),
  ]
}

function everyoneRole(guild: Guild) {
  return {
    id: guild.id,
    name: '@everyone',
    permissions: String(everyonePermissions),
    position: 0,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: false,
    icon: null,
    unicode_emoji: null,
    flags: 0,
  }
}

function guildFacts(guild: Guild) {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    description: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    features: [],
    banner: null,
    owner_id: guild.owner.id,
    application_id: null,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    roles: [everyoneRole(guild)],
    default_message_notifications: 0,
    mfa_level: 0,
    explicit_content_filter: 0,
    max_presences: null,
    max_members: 500_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: 'en-US',
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    premium_progress_bar_enabled: false,
    nsfw: false,
    nsfw_level: 0,
    emojis: [],
    stickers: [],
    incidents_data: null,
  }
}
