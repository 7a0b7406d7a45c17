import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'

/** A server on a free port of 127.0.0.1. */
export interface Loopback {
  readonly origin: string
  /** Says what to do with what comes in; nobody knows the address before. */
  serve(serving: Serving): void
  /** While on, refuses every connection. */
  refuse(on: boolean): void
  close(): Promise<void>
}

/** What a server does with what comes in. */
interface Serving {
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** Hears of a fault of the server itself. */
  failed(error: unknown): void
}

/** Starts to listen. */
export async function openLoopback(): Promise<Loopback> {
  const http = createServer()
  const origin = await listening(http)
  let isRefusing = false
  return {
    origin,
    serve({ answer, accept, failed }) {
      http.on('request', (request, response) => {
        if (isRefusing) {
          request.socket.destroy()
          return
        }
        answer(request, response).catch((error: unknown) => {
          failed(error)
          if (response.headersSent) response.destroy()
          else response.writeHead(500).end()
        })
      })
      http.on('upgrade', (request, socket, head) => {
        if (isRefusing) socket.destroy()
        else accept(request, socket, head)
      })
    },
    refuse(on) {
      isRefusing = on
    },
    async close() {
      http.closeAllConnections()
      const { promise, resolve } = Promise.withResolvers<void>()
      http.close(() => resolve())
      await promise
    },
  }
}

async function listening(http: ReturnType<typeof createServer>): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  http.once('error', reject)
  http.listen(0, '127.0.0.1', resolve)
  await promise
  return `http://127.0.0.1:${portOf(http.address())}`
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address === 'object' && address !== null) return address.port
  throw new Error('The server has no port.')
}
