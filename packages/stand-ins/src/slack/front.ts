import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Desk } from './call.ts'
import { answerDownload, loginPage } from './downloads.ts'
import { readBody, readUpload } from './read-request.ts'
import { answerResponseUrl } from './response-url.ts'
import { answerMethod, type Reply } from './web-api.ts'

/** Serves one request of the app. */
export async function serve(
  desk: Desk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { status, headers, body } = await replyTo(desk, request)
  const isRaw = typeof body === 'string' || body instanceof Uint8Array
  const type = isRaw ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8'
  response.writeHead(status, { 'content-type': type, ...headers })
  response.end(isRaw ? body : JSON.stringify(body))
}

async function replyTo(desk: Desk, request: IncomingMessage): Promise<Reply> {
  const { pathname } = new URL(request.url ?? '/', desk.world.origin)
  const [, first, second = '', third = ''] = pathname.split('/')
  if (first === 'api') return answerMethod(desk, second, request)
  if (first === 'response') {
    return answerResponseUrl(desk, third, (await readBody(request)).toString())
  }
  if (first === 'files-pri') return answerDownload(desk, pathname, request)
  if (first === 'upload') return takeUpload(desk, pathname, request)
  return pathname === '/' ? loginPage : { status: 404, body: 'Not found' }
}

async function takeUpload(desk: Desk, path: string, request: IncomingMessage): Promise<Reply> {
  const contentType = request.headers['content-type'] ?? 'application/octet-stream'
  const body = await readBody(request)
  const { status, text } = await desk.backend.forward({ path, body, contentType })
  const id = path.split('/').at(-1) ?? ''
  if (status === 200) desk.uploads.set(id, await readUpload(body, contentType))
  return { status, body: text }
}
