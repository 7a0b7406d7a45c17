import { createReadStream } from 'node:fs'
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { MAX_FILE_BYTES, readPageBytes } from '@clipdesk/commands'
import { ClipdeskError } from '@clipdesk/core'

/** The bytes of a page, or of a file with many, that a person named: `-` for standard input, else a file. Throws `bad-input` or `page-too-large`. */
export async function readPageFile(
  name: string,
  folder: string,
  input: Readable,
): Promise<Uint8Array> {
  if (name === '-') return readPageBytes(input, 'Standard input', MAX_FILE_BYTES)
  // A link is no file: `add` says what to do about it.
  if (/^https?:\/\//i.test(name)) return Buffer.from(name)
  // A shell has put the home folder in its place already; the prompt has not.
  const path = resolve(folder, name.replace(/^~(?=\/|$)/, homedir()))
  try {
    return await readPageBytes(createReadStream(path), path, MAX_FILE_BYTES)
  } catch (error) {
    if (error instanceof ClipdeskError) throw error
    throw new ClipdeskError('bad-input', `${path} cannot be read: ${reasonOf(error)}.`, {
      cause: error,
    })
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'it is a folder'
  if (code === 'EACCES') return 'you may not read it'
  return String(code ?? error)
}
