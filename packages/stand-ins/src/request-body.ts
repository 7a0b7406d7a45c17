import type { IncomingMessage } from 'node:http'

/** Reads a request's bytes; null when there are more than `most`. */
export async function readBytes(request: IncomingMessage, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.byteLength
    if (size > most) return null
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/** Reads the fields of a multipart form. */
export function readForm(bytes: Buffer, contentType: string): Promise<FormData> {
  const headers = { 'content-type': contentType }
  return new Response(new Uint8Array(bytes), { headers }).formData()
}
