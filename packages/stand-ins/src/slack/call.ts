import type { Backend } from './backend.ts'
import type { Backstage } from './backstage.ts'
import type { Faults } from './faults.ts'
import type { Echo } from './own-messages.ts'
import { Refusal } from './refusal.ts'
import type { Json, StoredMessage, World } from './world.ts'

/** What answering needs. */
export interface Desk {
  readonly world: World
  readonly backend: Backend
  readonly backstage: Backstage
  readonly faults: Faults
  readonly nextTs: () => string
  /** What was uploaded for a file, until the upload is completed. */
  readonly uploads: Map<string, Uint8Array>
  /** Gives an address for one Socket Mode connection. */
  readonly ticket: () => string
  readonly echo: Echo
}

/** A call of a Web API method by the app. */
export interface Call extends Desk {
  readonly method: string
  readonly args: Json
  /** Has the backend answer it; throws when it refuses. */
  forward(args?: Json): Promise<Json>
}

/** Answers a method; throws a refusal. */
export type Method = (call: Call) => Promise<Json>

/** Gives an argument when it is a text. */
export function textArgument(args: Json, name: string): string | null {
  const value = args[name]
  return typeof value === 'string' && value !== '' ? value : null
}

/** Refuses an app without the scope. */
export function needScope({ scopes }: World, needed: string): void {
  if (scopes.has(needed)) return
  throw new Refusal('missing_scope', { needed, provided: [...scopes].join(',') })
}

/** Finds a message in a conversation. */
export function messageAt(world: World, channel: string | null, ts: string | null): StoredMessage {
  const message = world.messages.get(ts ?? '')
  if (message && message.place.id === channel && !message.isDeleted) return message
  throw new Refusal('message_not_found')
}
