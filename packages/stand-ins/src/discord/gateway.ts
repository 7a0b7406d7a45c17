import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { GatewayOpcodes as Op } from 'discord-api-types/v10'
import { type RawData, WebSocketServer } from 'ws'
import * as z from 'zod'
import { openWire, type Wire } from './gateway-wire.ts'
import { greet, refusedIntents, visibleTo } from './sessions.ts'
import type { Event, World } from './world.ts'

/** The gateway's side of the stand-in. */
export interface Gateway {
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void
  dispatch(event: Event): void
  drop(code?: number): void
  close(): void
}

interface Session {
  readonly id: string
  readonly intents: number
  readonly sent: { readonly t: string; readonly s: number; readonly d: unknown }[]
  wire: Wire | null
}

type CloseReason = readonly [code: number, reason: string]
const undecodable: CloseReason = [4002, 'Decode error.']

const Frame = z.looseObject({ op: z.number(), d: z.unknown().optional().optional() })
const Identify = z.looseObject({ token: z.string(), intents: z.number() })
const Resume = z.looseObject({ token: z.string(), session_id: z.string(), seq: z.number() })

/** Opens the gateway: identify, heartbeat, resume with replay, and events by intent. */
export function openGateway(world: World, { privileged }: { privileged: boolean }): Gateway {
  const server = new WebSocketServer({ noServer: true })
  const sessions = new Map<string, Session>()

  return { accept, dispatch, drop, close }

  function accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    server.handleUpgrade(request, socket, head, (client) => {
      const wire = openWire(client, request)
      client.on('error', () => client.terminate())
      client.on('message', (data: RawData) => hear(wire, data))
      client.on('close', (code: number) => forget(wire, code))
      wire.send({ op: Op.Hello, d: { heartbeat_interval: 41_250 }, s: null, t: null })
    })
  }

  function hear(wire: Wire, data: RawData): void {
    const fault = answer(wire, parsed(data))
    if (fault) wire.close(...fault)
  }

  function answer(wire: Wire, frame: unknown): CloseReason | null {
    const { success, data } = Frame.safeParse(frame)
    if (!success) return undecodable
    if (data.op === Op.Identify) return identify(wire, data.d)
    if (data.op === Op.Resume) return resume(wire, data.d)
    if (data.op === Op.Heartbeat) wire.send({ op: Op.HeartbeatAck, d: null, s: null, t: null })
    else if (data.op !== Op.PresenceUpdate) return [4001, 'Unknown opcode.']
    return null
  }

  function identify(wire: Wire, data: unknown): CloseReason | null {
    const { success, data: asked } = Identify.safeParse(data)
    if (!success) return undecodable
    if (asked.token !== world.token) return [4004, 'Authentication failed.']
    if (refusedIntents(asked.intents, privileged)) return [4014, 'Disallowed intent(s).']
    const session: Session = { id: randomUUID(), intents: asked.intents, sent: [], wire }
    sessions.set(session.id, session)
    for (const event of greet(world, session.id)) tell(session, event)
    return null
  }

  function resume(wire: Wire, data: unknown): CloseReason | null {
    const { success, data: asked } = Resume.safeParse(data)
    if (!success) return undecodable
    if (asked.token !== world.token) return [4004, 'Authentication failed.']
    const session = sessions.get(asked.session_id)
    if (session) goOn(session, wire, asked.seq)
    else wire.send({ op: Op.InvalidSession, d: false, s: null, t: null })
    return null
  }

  function goOn(session: Session, wire: Wire, seen: number): void {
    session.wire?.terminate()
    session.wire = wire
    for (const missed of session.sent.filter(({ s }) => s > seen)) {
      wire.send({ op: Op.Dispatch, ...missed })
    }
    tell(session, { name: 'RESUMED', data: {}, intents: 0 })
  }

  function dispatch(event: Event): void {
    for (const session of sessions.values()) tell(session, event)
  }

  function tell(session: Session, event: Event): void {
    const data = visibleTo(session.intents, event)
    if (data === undefined) return
    const d: unknown = JSON.parse(JSON.stringify(data))
    const entry = { t: event.name, s: session.sent.length + 1, d }
    session.sent.push(entry)
    session.wire?.send({ op: Op.Dispatch, ...entry })
  }

  /** A client that closes in good order ends its session; any other close leaves it to be resumed. */
  function forget(wire: Wire, code: number): void {
    for (const session of sessions.values()) {
      if (session.wire !== wire) continue
      session.wire = null
      if (code === 1000 || code === 1001) sessions.delete(session.id)
    }
  }

  function drop(code?: number): void {
    for (const client of server.clients) {
      if (code === undefined) client.terminate()
      else client.close(code)
    }
    for (const session of sessions.values()) session.wire = null
  }

  function close(): void {
    for (const client of server.clients) client.terminate()
    server.close()
  }
}

function parsed(data: RawData): unknown {
  try {
    return JSON.parse(data.toString())
  } catch {
    return null
  }
}
