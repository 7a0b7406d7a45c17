import { createReadStream } from 'node:fs'
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { ClipdeskError, MAX_PAGE_LENGTH } from '@clipdesk/core'

/** A file larger than this cannot be a page: three bytes a character at the most. */
const MAX_BYTES = MAX_PAGE_LENGTH * 3

/** The bytes of a page that a person named: `-` for standard input, else a file. Throws `bad-input` or `page-too-large`. */
export async function readPageFile(
  name: string,
  folder: string,
  input: Readable,
): Promise<Uint8Array> {
  if (name === '-') return readBounded(input, 'Standard input')
  if (/^https?:\/\//i.test(name)) {
    throw new ClipdeskError(
      'bad-input',
      'Links are not fetched yet. Save the page as a file and add that, with --url to keep the address.',
    )
  }
  // A shell has put the home folder in its place already; the prompt has not.
  const path = resolve(folder, name.replace(/^~(?=\/|$)/, homedir()))
  try {
    return await readBounded(createReadStream(path), path)
  } catch (error) {
    if (error instanceof ClipdeskError) throw error
    throw new ClipdeskError('bad-input', `${path} cannot be read: ${reasonOf(error)}.`, {
      cause: error,
    })
  }
}

/** Reads no further than a page can go: a pipe or a device may have no end. */
async function readBounded(stream: Readable, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    chunks.push(bytes)
    size += bytes.length
    if (size > MAX_BYTES) {
      throw new ClipdeskError(
        'page-too-large',
        `${name} has more than ${MAX_BYTES.toLocaleString('en')} bytes, too many for a page. Give the article alone.`,
      )
    }
  }
  return Buffer.concat(chunks)
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'it is a folder'
  if (code === 'EACCES') return 'you may not read it'
  return String(code ?? error)
}
