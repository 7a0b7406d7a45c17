import { GatewayIntentBits as Intent } from 'discord-api-types/v10'
import { guildPayload } from './guilds.ts'
import { gatewayUrl } from './self.ts'
import { type Event, fitting, type World } from './world.ts'

/** Lists what a new session is told first: READY, then the servers. */
export function greet(world: World, sessionId: string): Event[] {
  const guilds = [...world.guilds.values()]
  const ready = {
    v: 10,
    user: { ...fitting(world, 'UserResponse', world.bot), verified: true, mfa_enabled: false },
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: sessionId,
    resume_gateway_url: gatewayUrl(world),
    shard: [0, 1],
    application: { id: world.applicationId, flags: 0 },
  }
  return [
    { name: 'READY', data: ready, intents: 0 },
    ...guilds.map((guild) => ({
      name: 'GUILD_CREATE',
      data: guildPayload(world, guild),
      intents: Intent.Guilds,
    })),
  ]
}

/** Says whether intents are asked for that an application has only with Discord's consent. */
export function refusedIntents(intents: number, isPrivileged: boolean): boolean {
  const guarded = Intent.GuildMembers | Intent.GuildPresences | Intent.MessageContent
  return !isPrivileged && (intents & guarded) !== 0
}

/** Gives an event as a session with these intents sees it, or undefined. */
export function visibleTo(intents: number, event: Event): unknown {
  if (event.intents !== 0 && (event.intents & intents) === 0) return undefined
  const seesContent = (intents & Intent.MessageContent) !== 0
  return seesContent ? event.data : (event.withoutContent ?? event.data)
}
