import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { HTTPReceiver } from '@slack/bolt'
import type { Door } from './door.ts'
import { quietLogger } from './logger.ts'
import { REQUEST_PATH } from './names.ts'

/** Takes in the requests that Slack signs and sends to a port. */
export function httpDoor(
  { signingSecret, port }: { readonly signingSecret: string; readonly port: number },
  log: (line: string) => void,
): Door {
  const bolt = new HTTPReceiver({
    signingSecret,
    logger: quietLogger(log),
    endpoints: [REQUEST_PATH],
  })
  const tell = refusals(log)
  const server = createServer((request, response) => take(bolt, request, response, tell))
  return {
    receiver: {
      init: (app) => bolt.init(app),
      start: () => listening(server, port),
      stop: () => closed(server),
    },
    port: () => {
      const address = server.address()
      return typeof address === 'object' ? (address?.port ?? null) : null
    },
    ended: new Promise(() => undefined),
  }
}

function take(
  bolt: HTTPReceiver,
  request: IncomingMessage,
  response: ServerResponse,
  tell: () => void,
): void {
  response.once('finish', () => {
    if (response.statusCode === 401) tell()
  })
  if (isFromTheFuture(request)) {
    response.writeHead(401).end()
    return
  }
  try {
    bolt.requestListener(request, response)
  } catch {
    // Bolt throws for every other path; there is nothing to be found here.
    response.writeHead(404).end()
  }
}

/** Bolt refuses requests that were signed more than five minutes ago; ahead of time is as wrong. */
const MOST_AHEAD_S = 5 * 60

function isFromTheFuture({ headers }: IncomingMessage): boolean {
  const signed = Number(headers['x-slack-request-timestamp'])
  return signed > Date.now() / 1000 + MOST_AHEAD_S
}

/** Whoever runs the app is told of refused requests, once a minute at most: anybody can send them. */
const TOLD_EVERY_MS = 60_000

function refusals(log: (line: string) => void): () => void {
  let told = Number.NEGATIVE_INFINITY
  return () => {
    if (Date.now() - told < TOLD_EVERY_MS) return
    told = Date.now()
    log(
      'Slack: a request was refused, as its signature does not fit. If it came from Slack, set SLACK_SIGNING_SECRET to the one on the page "Basic Information" of your app, and see that the clock of this machine is right.',
    )
  }
}

async function listening(server: Server, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject)
  server.listen(port, resolve)
  await promise
  server.off('error', reject)
}

async function closed(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  server.close(() => resolve())
  server.closeAllConnections()
  await promise
}
