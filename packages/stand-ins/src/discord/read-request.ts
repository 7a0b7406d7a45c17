import type { IncomingMessage } from 'node:http'
import { readBytes, readForm } from '../request-body.ts'
import type { Upload } from '../upload.ts'
import { Refusal } from './refusal.ts'

/** A request's body, parsed. */
export interface RequestBody {
  readonly body: unknown
  readonly files: readonly Upload[]
}

const bodyLimit = 25 * 1024 * 1024

/** Reads a JSON or multipart body of at most 25 MB. */
export async function readRequest(request: IncomingMessage): Promise<RequestBody> {
  const bytes = await readBytes(request, bodyLimit)
  if (!bytes) throw new Refusal(413, 40005, 'Request entity too large')
  const type = request.headers['content-type'] ?? ''
  if (bytes.byteLength === 0) return { body: null, files: [] }
  if (!type.startsWith('multipart/form-data')) return { body: json(bytes.toString()), files: [] }
  const form = await readForm(bytes, type)
  const payload = form.get('payload_json')
  const files: Upload[] = []
  for (const [key, value] of form) {
    if (typeof value === 'string') continue
    if (!/^files\[\d+\]$/u.test(key)) throw new Refusal(400, 50035, `Unknown form field ${key}`)
    files.push({ name: value.name, content: new Uint8Array(await value.arrayBuffer()) })
  }
  return { body: typeof payload === 'string' ? json(payload) : null, files }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(400, 50109, 'The request body contains invalid JSON.', { isViolation: true })
  }
}
