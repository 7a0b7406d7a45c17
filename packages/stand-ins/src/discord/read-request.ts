import type { IncomingMessage } from 'node:http'
import { Refusal } from './refusal.ts'
import type { Upload } from './uploads.ts'

/** A request's body, parsed. */
export interface RequestBody {
  readonly body: unknown
  readonly files: readonly Upload[]
}

const bodyLimit = 25 * 1024 * 1024

/** Reads a JSON or multipart body of at most 25 MB. */
export async function readRequest(request: IncomingMessage): Promise<RequestBody> {
  const bytes = await readBytes(request)
  const type = request.headers['content-type'] ?? ''
  if (bytes.byteLength === 0) return { body: null, files: [] }
  if (!type.startsWith('multipart/form-data')) return { body: json(bytes.toString()), files: [] }
  const form = await new Response(new Uint8Array(bytes), {
    headers: { 'content-type': type },
  }).formData()
  const payload = form.get('payload_json')
  const files: Upload[] = []
  for (const [key, value] of form) {
    if (typeof value === 'string') continue
    if (!/^files\[\d+\]$/u.test(key)) throw new Refusal(400, 50035, `Unknown form field ${key}`)
    files.push({ name: value.name, content: new Uint8Array(await value.arrayBuffer()) })
  }
  return { body: typeof payload === 'string' ? json(payload) : null, files }
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.byteLength
    if (size > bodyLimit) throw new Refusal(413, 40005, 'Request entity too large')
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(400, 50109, 'The request body contains invalid JSON.', { isViolation: true })
  }
}
