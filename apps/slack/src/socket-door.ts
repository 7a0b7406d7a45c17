import { setTimeout as wait } from 'node:timers/promises'
import { SocketModeReceiver } from '@slack/bolt'
import type { Door } from './door.ts'
import { loggerFor } from './logger.ts'
import { slackRefusal } from './slack-refusal.ts'

/** The first try to connect again comes at once: Slack itself closes each connection after some hours, and opens another. */
const FIRST_WAIT_MS = 100
const LONGEST_WAIT_MS = 30_000

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
    logger: loggerFor(() => undefined),
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
  })
  const ended = Promise.withResolvers<void>()
  const leaving = new AbortController()

  /** Tries until it is connected, or told to leave, or Slack does not let the app in any more. */
  async function connectAgain(): Promise<void> {
    let told = false
    for (let pause = FIRST_WAIT_MS; ; pause = Math.min(pause * 2, LONGEST_WAIT_MS)) {
      await wait(pause, undefined, { signal: leaving.signal })
      try {
        await inTime(bolt)
        bolt.client.once('disconnected', lost)
        if (told) log('Slack: connected again.')
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
        if (!told) log('Slack: the connection is lost; trying again.')
        told = true
      }
    }
  }

  function lost(): void {
    if (leaving.signal.aborted) return
    connectAgain().catch((error: unknown) => {
      if (leaving.signal.aborted) return
      log(`Slack: the connection is lost: ${String(error)}`)
      ended.resolve()
    })
  }

  return {
    receiver: {
      init: (app) => bolt.init(app),
      async start() {
        await bolt.start()
        bolt.client.once('disconnected', lost)
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
