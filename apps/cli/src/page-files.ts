import { createReadStream } from 'node:fs'
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { linksAlone, MAX_FILE_BYTES, readPageBytes } from '@clipdesk/commands'
import { ClipdeskError } from '@clipdesk/core'

/** The bytes of a page, or of a file with many, that a person named: `-` for standard input, else a file. Throws `bad-input` or `page-too-large`. */
export async function readPageFile(
  name: string,
  folder: string,
  input: Readable,
): Promise<Uint8Array<ArrayBuffer>> {
  if (name === '-') return readPageBytes(input, 'Standard input', MAX_FILE_BYTES)
  // A link is no file: `add` fetches what it leads to.
  if (linksAlone(name).length > 0) return Buffer.from(name)
  const path = pathOf(name, folder)
  try {
    return await readPageBytes(createReadStream(path), path, MAX_FILE_BYTES)
  } catch (error) {
    if (error instanceof ClipdeskError) throw error
    throw new ClipdeskError('bad-input', `${path} cannot be read: ${reasonOf(error)}.`, {
      cause: error,
    })
  }
}

/** The whole path of what a person named. A shell has put the home folder in its place already; the prompt has not. */
export const pathOf = (name: string, folder: string): string =>
  resolve(folder, name.replace(/^~(?=\/|$)/, homedir()))

/** Why the file system does not hand something over, as the end of a sentence. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'it is a folder'
  if (code === 'EACCES') return 'you may not read it'
  if (code === 'ENAMETOOLONG') return 'no file has so long a name'
  return String(code ?? error)
}
