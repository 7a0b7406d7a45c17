import { openLoopback } from '../loopback.ts'
import { serve } from './api.ts'
import { type Fault, openFaults } from './faults.ts'
import { openGateway } from './gateway.ts'
import { everyonePermissions, newUser } from './people.ts'
import { type Person, personIn } from './person.ts'
import { openServer, type Server } from './server.ts'
import { snowflakes } from './snowflake.ts'
import type { JournalEntry, Place, RegisteredCommand, World } from './world.ts'

/** How to open a local Discord. */
export interface OpenOptions {
  readonly now?: () => number
  readonly token?: string
  /** Grants the privileged intents: members, presences, message content. */
  readonly privileged?: boolean
}

/** A local Discord that an unmodified client logs in to. */
export interface Discord extends AsyncDisposable {
  /** The address for the app's DISCORD_API_URL. */
  readonly url: string
  readonly token: string
  readonly applicationId: string
  readonly requests: readonly JournalEntry[]
  /** Everything that broke Discord's contract, the stand-in's own payloads included. */
  readonly violations: readonly string[]
  readonly commands: readonly RegisteredCommand[]
  /** Cuts the gateway’s connections, or closes them with a code (4004: the token was reset); events go on to be kept for a resume. */
  dropGateway(code?: number): void
  /** While on, refuses every connection. */
  refuse(on: boolean): void
  /** Answers the next request of a route with an error. */
  failNext(method: string, routePattern: string, fault: Fault): void
  server(name: string): Server
  /** Somebody in direct messages with the bot. */
  person(name: string): Person
}

/** Opens a local Discord on a free port of 127.0.0.1. */
export async function openDiscord(options: OpenOptions = {}): Promise<Discord> {
  const world = newWorld(options)
  const faults = openFaults()
  const gateway = openGateway(world, { privileged: options.privileged ?? false })
  world.dispatch = gateway.dispatch
  const loopback = await openLoopback()
  world.origin = loopback.origin
  loopback.serve({
    answer: (request, response) => serve({ world, faults }, request, response),
    accept: gateway.accept,
    failed: (error) => world.violations.push(`The stand-in failed: ${String(error)}`),
  })

  return {
    url: `${world.origin}/api`,
    token: world.token,
    applicationId: world.applicationId,
    requests: world.requests,
    violations: world.violations,
    get commands() {
      return world.commands
    },
    dropGateway: gateway.drop,
    refuse: loopback.refuse,
    failNext: faults.add,
    server: (name) => openServer(world, name),
    person: (name) => somebody(world, name),
    async [Symbol.asyncDispose]() {
      gateway.close()
      await loopback.close()
    },
  }
}

function newWorld({ now = Date.now, token }: OpenOptions): World {
  const nextId = snowflakes(now)
  const applicationId = nextId()
  return {
    now,
    nextId,
    applicationId,
    token: token ?? `${Buffer.from(applicationId).toString('base64url')}.stand-in.local`,
    bot: newUser(applicationId, 'clipdesk', { bot: true }),
    owner: newUser(nextId(), 'Owner'),
    guilds: new Map(),
    directPlaces: new Map(),
    messages: new Map(),
    files: new Map(),
    interactions: new Map(),
    commands: [],
    requests: [],
    violations: [],
    origin: '',
    dispatch: () => undefined,
  }
}

function somebody(world: World, name: string): Person {
  const user = newUser(world.nextId(), name)
  const guests = new Set([user.id])
  const place: Place = {
    id: world.nextId(),
    name,
    guild: null,
    isPrivate: true,
    guests,
    recipient: user,
  }
  world.directPlaces.set(user.id, place)
  return personIn(world, place, { user, permissions: everyonePermissions })
}
