import type { IncomingMessage } from 'node:http'
import { constants, createDeflate } from 'node:zlib'
import type { WebSocket } from 'ws'

/** One connection to the gateway, in the compression the client asked for. */
export interface Wire {
  send(frame: unknown): void
  close(code: number, reason: string): void
  terminate(): void
}

/** Opens a connection; `compress=zlib-stream` shares one deflate stream for the socket's life. */
export function openWire(client: WebSocket, request: IncomingMessage): Wire {
  const { searchParams } = new URL(request.url ?? '/', 'ws://localhost')
  const write = searchParams.get('compress') === 'zlib-stream' ? deflated(client) : plain(client)
  return {
    send: (frame) => write(JSON.stringify(frame)),
    close: (code, reason) => client.close(code, reason),
    terminate: () => client.terminate(),
  }
}

function plain(client: WebSocket): (text: string) => void {
  return (text) => client.send(text)
}

function deflated(client: WebSocket): (text: string) => void {
  const stream = createDeflate({ flush: constants.Z_SYNC_FLUSH })
  let chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  client.on('close', () => stream.destroy())
  let last: Promise<void> = Promise.resolve()
  return (text) => {
    last = last.then(() => one(text))
  }

  function one(text: string): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    stream.write(text)
    stream.flush(constants.Z_SYNC_FLUSH, () => {
      client.send(Buffer.concat(chunks))
      chunks = []
      resolve()
    })
    return promise
  }
}
