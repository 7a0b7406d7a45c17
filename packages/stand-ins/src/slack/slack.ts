import { randomBytes } from 'node:crypto'
import { openLoopback } from '../loopback.ts'
import type { Asked } from './asked.ts'
import { type Backend, openBackend } from './backend.ts'
import { openBackstage } from './backstage.ts'
import type { Desk } from './call.ts'
import { openDelivery } from './delivery.ts'
import { type Fault, openFaults } from './faults.ts'
import { serve } from './front.ts'
import { newId, timestamps } from './ids.ts'
import { openEcho } from './own-messages.ts'
import { usualScopes } from './scopes.ts'
import { type Forgery, forged } from './signature.ts'
import { openSocketMode } from './socket-mode.ts'
import { type Channel, openWorkspace, type Person } from './workspace.ts'
import type { Deed, JournalEntry, World } from './world.ts'

/** How to open a local Slack. */
export interface OpenOptions {
  readonly token?: string
  readonly signingSecret?: string
  readonly appToken?: string
  /** The bot token's scopes. */
  readonly scopes?: readonly string[]
  readonly now?: () => number
}

/** A local Slack that an unmodified Bolt app runs against. */
export interface Slack extends AsyncDisposable {
  /** The address for the app's SLACK_API_URL. */
  readonly url: string
  readonly token: string
  readonly signingSecret: string
  readonly appToken: string
  readonly teamId: string
  readonly botUserId: string
  readonly botName: string
  /** The app's calls of the Web API and its posts to response_urls. */
  readonly requests: readonly JournalEntry[]
  /** Everything in which the app broke Slack's rules. */
  readonly violations: readonly string[]
  /** Whether an app is connected over Socket Mode. */
  readonly connected: boolean
  /** Sends by HTTP to this address from now on. Without it, everything goes over Socket Mode. */
  deliverTo(requestUrl: string): void
  /** Closes the sockets; the app is to connect again. */
  dropSockets(): void
  /** Asks the app to connect again, as Slack does every few hours: disconnect, refresh_requested. */
  refreshSockets(): void
  /** While on, refuses every connection. */
  refuse(on: boolean): void
  /** Answers the next call of a method, or 'response_url' or 'download', with an error. */
  failNext(method: string, fault: Fault): void
  /** Makes every response_url of up to now too old. */
  expireResponseUrls(): void
  /** Grants the bot token just these scopes. */
  scopes(only: readonly string[]): void
  /** Opens a channel with the app in it, or gives the one of that name. */
  channel(name: string, options?: { readonly private?: boolean; readonly without?: 'bot' }): Channel
  /** Somebody of the workspace, in #general unless a channel is given; or a guest in a shared channel. */
  member(
    name: string,
    options?: { readonly channel?: Channel; readonly of?: 'another workspace' },
  ): Person
  /** Sends again what a person's action sent, as a retry; gives the HTTP status, 200 for an acknowledged envelope. */
  retry(asked: Asked): Promise<number>
  /** Sends the very same request, signature and all. */
  replay(asked: Asked): Promise<number>
  /** Sends the same request with a signature that is wrong in this way. */
  forge(asked: Asked, how: Forgery): Promise<number>
}

const botName = 'clipdesk'
const team = { name: 'Harbor Watch', domain: 'harbor-watch' }

/** Opens a local Slack on a free port of 127.0.0.1. */
export async function openSlack(options: OpenOptions = {}): Promise<Slack> {
  const { scopes = usualScopes, now = Date.now } = options
  const loopback = await openLoopback()
  const backend = await openBackend({ botName, team, scopes })
  const { origin } = loopback
  const world = newWorld(options, { backend, origin, scopes, now })
  const socketMode = openSocketMode(world)
  const nextTs = timestamps(now)
  const desk: Desk = {
    world,
    backend,
    backstage: openBackstage(world, backend),
    faults: openFaults(),
    nextTs,
    uploads: new Map(),
    ticket: socketMode.ticket,
    echo: openEcho(world, nextTs, (payload) => delivery.announce(payload)),
  }
  const delivery = openDelivery(desk, socketMode)
  const deeds = new WeakMap<Asked, Deed>()
  const remember = (asked: Asked, deed: Deed) => deeds.set(asked, deed)
  const workspace = openWorkspace({ desk, delivery, remember })

  loopback.serve({
    answer: (request, response) => serve(desk, request, response),
    accept: socketMode.accept,
    failed: (error) => world.violations.push(`The stand-in failed: ${String(error)}`),
  })

  return {
    url: `${origin}/api/`,
    token: world.token,
    signingSecret: world.signingSecret,
    appToken: world.appToken,
    teamId: world.teamId,
    botUserId: world.botUserId,
    botName,
    requests: world.requests,
    violations: world.violations,
    get connected() {
      return socketMode.isConnected
    },
    deliverTo: delivery.to,
    dropSockets: socketMode.drop,
    refreshSockets: socketMode.refresh,
    refuse: loopback.refuse,
    failNext: desk.faults.add,
    expireResponseUrls() {
      for (const url of world.responseUrls.values()) url.isExpired = true
    },
    scopes(only) {
      world.scopes = new Set(only)
      desk.backstage.grant(only)
    },
    ...workspace,
    retry: (asked) => delivery.retry(deedOf(asked)),
    replay: (asked) => delivery.resend(deedOf(asked), (signed) => signed),
    forge: (asked, how) => delivery.resend(deedOf(asked), (signed) => forged(world, signed, how)),
    async [Symbol.asyncDispose]() {
      socketMode.close()
      await loopback.close()
      await desk.backstage.settled()
      await backend.close()
    },
  }

  function deedOf(asked: Asked): Deed {
    const deed = deeds.get(asked)
    if (deed) return deed
    throw new Error('That was asked of another Slack.')
  }
}

function newWorld(
  { token, signingSecret, appToken }: OpenOptions,
  given: { backend: Backend; origin: string; scopes: readonly string[]; now: () => number },
): World {
  const { backend, origin, scopes, now } = given
  const { appId, teamId, botUserId, botId } = backend
  return {
    now,
    token: token ?? `xoxb-1-1-${randomBytes(12).toString('hex')}`,
    signingSecret: signingSecret ?? randomBytes(16).toString('hex'),
    appToken: appToken ?? `xapp-1-${appId}-1-${randomBytes(16).toString('hex')}`,
    verificationToken: randomBytes(12).toString('base64url'),
    appId,
    teamId,
    teamDomain: team.domain,
    otherTeamId: newId('T'),
    botUserId,
    botId,
    botName,
    origin,
    scopes: new Set(scopes),
    places: new Map(),
    people: new Map(),
    messages: new Map(),
    files: new Map(),
    modals: new Map(),
    triggers: new Map(),
    responseUrls: new Map(),
    deeds: [],
    requests: [],
    violations: [],
  }
}
