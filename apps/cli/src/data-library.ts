import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ClipdeskError, type Library, openLibrary } from '@clipdesk/core'
import { sqliteStore } from '@clipdesk/core/store/sqlite'

/** Opens the library of a data folder, which is made if it is missing. Throws `library-…` errors. */
export async function openDataLibrary(folder: string): Promise<Library> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw new ClipdeskError(
      'library-unavailable',
      `The folder ${folder} cannot be used for the library. Set CLIPDESK_DATA to a folder that you may write to.`,
      { cause },
    )
  }
  return openLibrary({ store: sqliteStore(join(folder, 'library.db')) })
}
