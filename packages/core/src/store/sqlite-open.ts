import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { ClipdeskError } from '../errors.ts'
import { isBusy } from './sqlite-errors.ts'
import { ensureSchema } from './sqlite-schema.ts'

/** A library's file: its absolute path, and what SQLite is told to open. */
export interface Place {
  readonly path: string
  readonly target: string | URL
  readonly readOnly: boolean
}

/** Where the file is. Paths are made absolute, so that they keep their meaning if the program changes its folder. */
export function placeOf(file: string | URL): Place {
  if (typeof file === 'string' && !file.startsWith('file:')) {
    const path = resolve(file)
    return { path, target: path, readOnly: false }
  }
  try {
    const target = new URL(file)
    const readOnly = target.searchParams.get('mode') === 'ro'
    return { path: fileURLToPath(target), target, readOnly }
  } catch (cause) {
    throw new ClipdeskError(
      'bad-input',
      `${file} does not name a file on this computer. Give a path or a file: URL.`,
      { cause },
    )
  }
}

/** Opens the library, and makes it if there is none. */
export function openDatabase(
  { path, target, readOnly }: Place,
  { waitMs, maxPages }: { readonly waitMs: number; readonly maxPages: number | null },
): DatabaseSync {
  if (!readOnly) mkdirSync(dirname(path), { recursive: true })
  const database = new DatabaseSync(target, { timeout: waitMs, enableForeignKeyConstraints: true })
  try {
    if (maxPages !== null) database.exec(`PRAGMA max_page_count = ${maxPages}`)
    ensureSchema(database, path)
    if (!readOnly) writeAhead(database, waitMs)
    database.exec('PRAGMA synchronous = FULL')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * Lets readers go on while somebody writes. The file remembers it. SQLite does not wait for its lock while it switches, so where
 * several programs open a new library at once, we wait.
 */
function writeAhead(database: DatabaseSync, waitMs: number): void {
  const end = Date.now() + waitMs
  for (;;) {
    try {
      database.exec('PRAGMA journal_mode = WAL')
      return
    } catch (error) {
      if (!isBusy(error) || Date.now() >= end) throw error
      pause(10)
    }
  }
}

function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}
