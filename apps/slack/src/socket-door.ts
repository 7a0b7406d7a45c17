import { setTimeout as wait } from 'node:timers/promises'
import { SocketModeReceiver } from '@slack/bolt'
import type { Door } from './door.ts'
import { quietLogger } from './logger.ts'
import { slackRefusal } from './slack-refusal.ts'

/** The first try comes at once: Slack itself closes each connection after some hours, and opens another. */
const FIRST_WAIT_MS = 100
const LONGEST_WAIT_MS = 30_000

/** A connection that lasted as long was a good one; after a shorter one the next is waited for longer. */
const LASTING_MS = 30_000

/**
 * Takes in what Slack sends over a socket, and opens another where that closes. Bolt would do so itself, but where Slack cannot be
 * reached for a while, its failure is nobody's to catch and ends the process.
 */
export function socketDoor(
  appToken: string,
  slackApiUrl: string,
  log: (line: string) => void,
): Door {
  const clientOptions = { slackApiUrl, timeout: 10_000, retryConfig: { retries: 1 } }
  const bolt = new SocketModeReceiver({
    appToken,
    // What it would say of lost connections is said here, once.
    logger: quietLogger(null),
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
  })
  const ended = Promise.withResolvers<void>()
  const leaving = new AbortController()

  let pause = FIRST_WAIT_MS
  let connectedAt = 0

  function connected(): void {
    connectedAt = Date.now()
    bolt.client.once('disconnected', lost)
  }

  function lost(): void {
    if (leaving.signal.aborted) return
    if (Date.now() - connectedAt >= LASTING_MS) pause = FIRST_WAIT_MS
    connectAgain().catch((error: unknown) => {
      if (leaving.signal.aborted) return
      log(`Slack: the connection is lost: ${String(error)}`)
      ended.resolve()
    })
  }

  /** Tries until it is connected, or told to leave, or Slack does not let the app in any more. */
  async function connectAgain(): Promise<void> {
    for (let isTold = false; ; ) {
      await wait(pause, undefined, { signal: leaving.signal })
      pause = Math.min(pause * 2, LONGEST_WAIT_MS)
      try {
        await inTime(bolt)
        connected()
        if (isTold) log('Slack: connected again.')
        return
      } catch (error) {
        const refused = slackRefusal(error)
        if (refused !== null && FOR_GOOD.has(refused.error)) {
          log(
            `Slack: disconnected for good, as Slack says "${refused.error}" of the app-level token. Set SLACK_APP_TOKEN to one that is valid and start again.`,
          )
          ended.resolve()
          return
        }
        if (!isTold) log('Slack: the connection is lost; trying again.')
        isTold = true
      }
    }
  }

  return {
    receiver: {
      init: (app) => bolt.init(app),
      async start() {
        await inTime(bolt)
        connected()
      },
      async stop() {
        leaving.abort()
        await bolt.stop()
      },
    },
    port: () => null,
    ended: ended.promise,
  }
}

const READY_MS = 30_000

/** Connects, or leaves off where Slack takes the connection and then says nothing. */
async function inTime(bolt: SocketModeReceiver): Promise<void> {
  const late = wait(READY_MS, null, { ref: false })
  if ((await Promise.race([bolt.start(), late])) !== null) return
  await bolt.stop()
  throw new Error(`no word within ${READY_MS / 1000} s`)
}

/** Slack API documentation, "apps.connections.open": what no waiting mends. */
const FOR_GOOD: ReadonlySet<string> = new Set([
  'account_inactive',
  'invalid_auth',
  'missing_scope',
  'not_allowed_token_type',
  'not_authed',
  'token_expired',
  'token_revoked',
])
