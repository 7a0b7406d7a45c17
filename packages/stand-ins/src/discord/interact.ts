import { randomBytes } from 'node:crypto'
import type { Choice } from './bodies.ts'
import { uploadLimit } from './client-limits.ts'
import { interactionPlace } from './guilds.ts'
import { allPermissions, interactionMember } from './people.ts'
import {
  fitting,
  type Interaction,
  type Place,
  type StoredMessage,
  type User,
  type World,
} from './world.ts'

/** What a person does, in the gateway's terms. */
export interface Deed {
  readonly type: number
  readonly what: string
  readonly commandName?: string
  readonly data: unknown
  readonly source?: StoredMessage
  readonly user: User
  readonly place: Place
  readonly permissions: bigint
}

/** Sends an interaction to the app and remembers it. */
export function interact(world: World, deed: Deed): Interaction {
  const interaction: Interaction = {
    id: world.nextId(),
    token: randomBytes(48).toString('base64url'),
    type: deed.type,
    what: deed.what,
    commandName: deed.commandName ?? null,
    user: deed.user,
    place: deed.place,
    sentAt: world.now(),
    source: deed.source ?? null,
    first: null,
    original: null,
    isLoading: false,
    followUps: [],
    acknowledged: Promise.withResolvers<void>(),
    answered: Promise.withResolvers<StoredMessage>(),
    suggested: Promise.withResolvers<readonly Choice[]>(),
    refusals: [],
  }
  world.interactions.set(interaction.token, interaction)
  world.dispatch({
    name: 'INTERACTION_CREATE',
    data: payload(world, interaction, deed),
    intents: 0,
  })
  return interaction
}

function payload(world: World, interaction: Interaction, deed: Deed): Record<string, unknown> {
  const { place, user, permissions, data, source } = deed
  const { guild } = place
  const member = guild?.members.get(user.id)
  return {
    id: interaction.id,
    application_id: world.applicationId,
    type: deed.type,
    token: interaction.token,
    version: 1,
    data,
    channel_id: place.id,
    channel: interactionPlace(world, place, permissions),
    app_permissions: String(allPermissions),
    attachment_size_limit: uploadLimit,
    authorizing_integration_owners: { 0: guild?.id ?? '0' },
    entitlements: [],
    locale: 'en-US',
    context: guild ? 0 : 1,
    ...(source && deed.type === 3 && { message: source.raw }),
    ...(guild && member
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: 'en-US', features: [] },
          guild_locale: 'en-US',
          member: interactionMember(world, member, guild),
        }
      : { user: fitting(world, 'UserResponse', user) }),
  }
}
