import type { IncomingMessage } from 'node:http'
import { readBytes, readForm } from '../request-body.ts'
import { jsonObject } from './bodies.ts'
import type { Json } from './world.ts'

const bodyLimit = 50 * 1024 * 1024

/** Reads a request's bytes, at most 50 MB of them. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const bytes = await readBytes(request, bodyLimit)
  if (bytes) return bytes
  throw new Error('The request is larger than 50 MB.')
}

/** Reads the arguments of a call: a form whose fields may hold JSON, or JSON; null when the JSON is no object. */
export function readArguments(text: string, contentType: string): Json | null {
  if (text === '') return {}
  if (contentType.includes('application/json')) return jsonObject(text)
  const fields: Record<string, unknown> = {}
  for (const [key, value] of new URLSearchParams(text)) fields[key] = fieldOf(key, value)
  return fields
}

/** Reads an uploaded file out of its request. */
export async function readUpload(bytes: Buffer, contentType: string): Promise<Uint8Array> {
  if (!contentType.startsWith('multipart/form-data')) return bytes
  for (const [, value] of await readForm(bytes, contentType)) {
    if (typeof value !== 'string') return new Uint8Array(await value.arrayBuffer())
  }
  return new Uint8Array()
}

/** A form knows texts only. */
function fieldOf(key: string, value: string): unknown {
  if (flags.has(key) && /^(?:true|false)$/.test(value)) return value === 'true'
  return structured.has(key) ? decoded(value) : value
}

const flags: ReadonlySet<string> = new Set([
  'link_names',
  'mrkdwn',
  'reply_broadcast',
  'unfurl_links',
  'unfurl_media',
])

const structured: ReadonlySet<string> = new Set([
  'attachments',
  'blocks',
  'files',
  'metadata',
  'unfurls',
  'view',
])

function decoded(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
