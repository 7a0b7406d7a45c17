import type { Choice, Command } from './bodies.ts'
import { mismatches, type Shape } from './contract.ts'
import type { StoredFile } from './uploads.ts'

/** A user as Discord's API gives it. */
export interface User {
  readonly id: string
  readonly username: string
  readonly global_name: string | null
  readonly avatar: null
  readonly discriminator: string
  readonly public_flags: number
  readonly flags: number
  readonly primary_guild: null
  readonly bot?: boolean
}

/** A member of a server. */
export interface Member {
  readonly user: User
  readonly permissions: bigint
  readonly joinedAt: string
}

/** A place where messages are posted: a server's channel or direct messages with one user. */
export interface Place {
  readonly id: string
  readonly name: string
  readonly guild: Guild | null
  readonly isPrivate: boolean
  /** Who is let into a private channel. */
  readonly guests: Set<string>
  readonly recipient: User | null
}

/** A server the bot is in. */
export interface Guild {
  readonly id: string
  readonly name: string
  readonly owner: User
  readonly joinedAt: string
  readonly places: Place[]
  readonly members: Map<string, Member>
}

/** A message as Discord's API gives it. */
export interface RawMessage {
  readonly [key: string]: unknown
  readonly id: string
  readonly channel_id: string
  readonly author: User
  readonly content: string
  readonly embeds: readonly Record<string, unknown>[]
  readonly components: readonly Record<string, unknown>[]
  readonly attachments: readonly RawAttachment[]
  readonly flags: number
}

/** An attachment as Discord's API gives it. */
export interface RawAttachment {
  readonly id: string
  readonly filename: string
  readonly size: number
  readonly url: string
  readonly proxy_url: string
  readonly content_type: string
  readonly ephemeral?: boolean
  readonly description?: string
}

/** A message with what its JSON doesn't say. */
export interface StoredMessage {
  raw: RawMessage
  readonly place: Place
  /** The only user who sees it, or null for everybody. */
  readonly onlyFor: string | null
  pings: readonly string[]
  isDeleted: boolean
}

/** How an app has answered an interaction first. */
export type FirstAnswer =
  | 'a message'
  | 'a deferral'
  | 'a deferred update'
  | 'an update'
  | 'suggestions'
  | 'a form'

/** Something a person did that the app must answer. */
export interface Interaction {
  readonly id: string
  readonly token: string
  readonly type: number
  readonly what: string
  readonly commandName: string | null
  readonly user: User
  readonly place: Place
  readonly sentAt: number
  readonly source: StoredMessage | null
  first: FirstAnswer | null
  original: StoredMessage | null
  /** True while the person sees "thinking…". */
  isLoading: boolean
  readonly followUps: StoredMessage[]
  readonly acknowledged: PromiseWithResolvers<void>
  readonly answered: PromiseWithResolvers<StoredMessage>
  readonly suggested: PromiseWithResolvers<readonly Choice[]>
  readonly refusals: string[]
}

/** One request the app made, as a test reads it. */
export interface JournalEntry {
  readonly method: string
  readonly path: string
  readonly route: string | null
  readonly body: unknown
  readonly files: readonly { readonly name: string; readonly text: string }[]
  readonly status: number
  readonly at: number
}

/** A command with what Discord adds on registration. */
export type RegisteredCommand = Command & {
  readonly id: string
  readonly application_id: string
  readonly version: string
  readonly type: number
  readonly description: string
}

/** Everything the local Discord remembers. */
export interface World {
  readonly now: () => number
  readonly nextId: () => string
  readonly token: string
  readonly bot: User
  readonly applicationId: string
  readonly owner: User
  readonly guilds: Map<string, Guild>
  readonly directPlaces: Map<string, Place>
  readonly messages: Map<string, StoredMessage>
  readonly files: Map<string, StoredFile>
  readonly interactions: Map<string, Interaction>
  commands: RegisteredCommand[]
  readonly requests: JournalEntry[]
  readonly violations: string[]
  /** Set once the server listens. */
  origin: string
  /** Sends an event to every session whose intents allow it. */
  dispatch: (event: Event) => void
}

/** A gateway event, the intents (any of them) that let it through, and what is cut without message content. */
export interface Event {
  readonly name: string
  readonly data: unknown
  readonly intents: number
  readonly withoutContent?: unknown
}

/** Notes where one of the stand-in's own payloads departs from Discord's document, and returns it. */
export function fitting<T>(world: World, shape: Shape, value: T): T {
  const json: unknown = JSON.parse(JSON.stringify(value))
  for (const problem of mismatches(shape, json)) {
    world.violations.push(`The stand-in's own ${JSON.stringify(shape)}: ${problem}.`)
  }
  return value
}

/** Writes the clock's time as Discord does. */
export function timestamp(world: World): string {
  return new Date(world.now()).toISOString()
}
