import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { ClipdeskError } from '../errors.ts'
import { type Library, openLibrary } from '../library.ts'
import { keptIndex } from '../search/index/memory-index.ts'
import { folderSnapshots } from './folder-snapshots.ts'
import { sqliteStore } from './sqlite.ts'

/**
 * The folder that holds the library, out of the environment: `CLIPDESK_DATA`, or `.clipdesk` in the home folder where that is empty or
 * not set.
 *
 * @example await using library = await openLibraryFolder(LibraryFolder.parse(process.env))
 */
export const LibraryFolder = z
  .object({ CLIPDESK_DATA: z.string().optional() })
  .transform((env) => env.CLIPDESK_DATA || join(homedir(), '.clipdesk'))
export type LibraryFolder = z.infer<typeof LibraryFolder>

/**
 * Opens the library of a folder, which is made, for its owner alone, if it is missing. Several programs may have it open at the same
 * time. `log` is told, in a sentence for people, of every saved index that could not be used or written; such an index is made anew from
 * the articles. Throws what `sqliteStore` throws.
 */
export async function openLibraryFolder(
  folder: string,
  log: (line: string) => void = console.warn,
): Promise<Library> {
  try {
    makeFolder(resolve(folder))
  } catch (cause) {
    throw new ClipdeskError(
      'library-unavailable',
      `The folder ${folder} cannot be used for the library. Set CLIPDESK_DATA to a folder that you may write to.`,
      { cause },
    )
  }
  return openLibrary({
    store: sqliteStore(join(folder, 'library.db')),
    index: keptIndex({ snapshots: folderSnapshots(join(folder, 'indexes')), log }),
  })
}

/** Makes a folder and those above it, one by one: Node's own recursion never ends below /proc, which takes no folders. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  const above = dirname(folder)
  if (above !== folder) makeFolder(above)
  mkdirSync(folder, { mode: 0o700 })
}
