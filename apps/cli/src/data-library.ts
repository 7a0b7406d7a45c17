import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ClipdeskError, type Library, openLibrary } from '@clipdesk/core'
import { sqliteStore } from '@clipdesk/core/store/sqlite'

/** Opens the library of a data folder, which is made if it is missing. Throws `library-…` errors. */
export async function openDataLibrary(folder: string): Promise<Library> {
  try {
    makeFolder(resolve(folder))
  } catch (cause) {
    throw new ClipdeskError(
      'library-unavailable',
      `The folder ${folder} cannot be used for the library. Set CLIPDESK_DATA to a folder that you may write to.`,
      { cause },
    )
  }
  return openLibrary({ store: sqliteStore(join(folder, 'library.db')) })
}

/** Makes a folder and those above it, one by one: Node's own recursion never ends below /proc, which takes no folders. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  const above = dirname(folder)
  if (above !== folder) makeFolder(above)
  mkdirSync(folder, { mode: 0o700 })
}
