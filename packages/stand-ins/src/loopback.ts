import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'

/** A server on a free port of 127.0.0.1. */
export interface Loopback {
  readonly origin: string
  /** While on, refuses every connection. */
  refuse(on: boolean): void
  close(): Promise<void>
}

/** What a server does with what comes in. */
export interface Serving {
  serve(request: IncomingMessage, response: ServerResponse): Promise<void>
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** Hears of a fault of the server itself. */
  failed(error: unknown): void
}

/** Starts to listen; what is to be done with requests is asked once the address is known. */
export async function openLoopback(serving: (origin: string) => Serving): Promise<Loopback> {
  const http = createServer()
  const origin = await listening(http)
  const { serve, accept, failed } = serving(origin)
  let isRefusing = false
  http.on('request', (request, response) => {
    if (isRefusing) {
      request.socket.destroy()
      return
    }
    serve(request, response).catch((error: unknown) => {
      failed(error)
      if (response.headersSent) response.destroy()
      else response.writeHead(500).end()
    })
  })
  http.on('upgrade', (request, socket, head) => {
    if (isRefusing) socket.destroy()
    else accept(request, socket, head)
  })
  return {
    origin,
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
