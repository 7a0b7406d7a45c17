import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type RawData, type WebSocket, WebSocketServer } from 'ws'
import * as z from 'zod'
import { jsonObject } from './bodies.ts'
import { acknowledgeMs } from './http-delivery.ts'
import type { Payload, World } from './world.ts'

/** Slack's side of Socket Mode. */
export interface SocketMode {
  readonly isConnected: boolean
  /** Gives an address for one connection. */
  ticket(): string
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** Sends an envelope and gives what the app acknowledges it with; null when it doesn't in time. */
  send(payload: Payload, retry: Retry | null): Promise<Acknowledged | null>
  drop(): void
  /** Tells the app that the connections are to be replaced; nothing goes over them from then on. */
  refresh(): void
  close(): void
}

/** Why an envelope is sent again. */
interface Retry {
  readonly attempt: number
  readonly reason: string
}

/** What an app says in return; the payload is optional. */
interface Acknowledged {
  readonly payload: unknown
}

interface Envelope {
  readonly takesAnswer: boolean
  readonly promise: Promise<Acknowledged | null>
  resolve(said: Acknowledged | null): void
  isDone: boolean
}

const debug_info = { host: 'applink-stand-in' }
const Ack = z.looseObject({ envelope_id: z.string(), payload: z.unknown().optional() })
/** The client gives up on a connection that sends no ping for some 30 seconds. */
const pingMs = 10_000

/** Opens the server's side; what is sent without a connection waits for one as long as Slack waits for an answer. */
export function openSocketMode(world: World): SocketMode {
  const server = new WebSocketServer({ noServer: true })
  const tickets = new Set<string>()
  const envelopes = new Map<string, Envelope>()
  const waiting = new Set<(client: WebSocket) => void>()
  const retired = new WeakSet<WebSocket>()
  const pings = setInterval(() => {
    for (const client of server.clients) client.ping()
  }, pingMs)
  pings.unref()

  return {
    get isConnected() {
      return newest() !== undefined
    },
    ticket,
    accept,
    send,
    drop() {
      for (const client of server.clients) client.terminate()
    },
    refresh() {
      for (const client of server.clients) {
        retired.add(client)
        client.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info }))
      }
    },
    close() {
      clearInterval(pings)
      for (const client of server.clients) client.terminate()
      server.close()
    },
  }

  function ticket(): string {
    const id = randomUUID()
    tickets.add(id)
    return `${world.origin.replace('http', 'ws')}/link/?ticket=${id}&app_id=${world.appId}`
  }

  function accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { searchParams } = new URL(request.url ?? '/', world.origin)
    if (!tickets.delete(searchParams.get('ticket') ?? '')) {
      socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n')
      return
    }
    server.handleUpgrade(request, socket, head, (client) => {
      client.on('error', () => client.terminate())
      client.on('message', (data) => hear(data))
      client.send(JSON.stringify(hello(world, server.clients.size)))
      for (const ready of waiting) ready(client)
      waiting.clear()
    })
  }

  async function send(payload: Payload, retry: Retry | null): Promise<Acknowledged | null> {
    const id = randomUUID()
    const { promise, resolve } = Promise.withResolvers<Acknowledged | null>()
    const takesAnswer = payload.kind !== 'events_api'
    const envelope = { takesAnswer, promise, resolve, isDone: false }
    envelopes.set(id, envelope)
    const timer = setTimeout(() => resolve(null), acknowledgeMs)
    timer.unref()
    const text = JSON.stringify({
      envelope_id: id,
      type: payload.kind,
      payload: payload.body,
      accepts_response_payload: takesAnswer,
      ...(payload.kind === 'events_api' && {
        retry_attempt: retry?.attempt ?? 0,
        retry_reason: retry?.reason ?? '',
      }),
    })
    const sendTo = (client: WebSocket) => client.send(text)
    const client = newest()
    if (client) sendTo(client)
    else waiting.add(sendTo)
    try {
      return await promise
    } finally {
      clearTimeout(timer)
      waiting.delete(sendTo)
    }
  }

  function hear(data: RawData): void {
    const { success, data: ack } = Ack.safeParse(jsonObject(data.toString()))
    const envelope = success ? envelopes.get(ack.envelope_id) : undefined
    if (!success) world.violations.push('Socket Mode: a message is not {envelope_id, payload?}.')
    else if (!envelope) world.violations.push('Socket Mode: there is no such envelope_id.')
    else if (envelope.isDone) world.violations.push('Socket Mode: acknowledged twice.')
    if (!success || !envelope) return
    if (ack.payload !== undefined && !envelope.takesAnswer && !isEmpty(ack.payload)) {
      world.violations.push('Socket Mode: an event takes no payload in return.')
    }
    envelope.isDone = true
    envelope.resolve({ payload: ack.payload })
  }

  function newest(): WebSocket | undefined {
    const isUsable = (client: WebSocket) =>
      client.readyState === client.OPEN && !retired.has(client)
    return [...server.clients].filter(isUsable).at(-1)
  }
}

function hello({ appId }: World, connections: number) {
  return {
    type: 'hello',
    num_connections: connections,
    debug_info: { ...debug_info, build_number: 1, approximate_connection_time: 3600 },
    connection_info: { app_id: appId },
  }
}

function isEmpty(payload: unknown): boolean {
  return payload === null || JSON.stringify(payload) === '{}'
}
