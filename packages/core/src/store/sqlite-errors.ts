import { ClipdeskError, type ErrorCode } from '../errors.ts'

type Trouble = readonly [code: ErrorCode, message: (path: string) => string]

const LOCKED: Trouble = [
  'library-locked',
  (path) =>
    `Another program is writing to the library at ${path}; nothing was changed. Try again in a moment.`,
]
const READ_ONLY: Trouble = [
  'library-read-only',
  (path) =>
    `The library at ${path} may only be read; nothing was changed. Allow writing to the file and its folder, or use another library.`,
]
const DAMAGED: Trouble = [
  'library-corrupt',
  (path) =>
    `The library at ${path} is damaged and was left as it is. Keep the file, and restore a copy from your backups.`,
]
const NOT_A_LIBRARY: Trouble = [
  'library-corrupt',
  (path) =>
    `The file at ${path} is not a clipdesk library and was left untouched. Give another path, or restore a copy if it used to be one.`,
]
const FULL: Trouble = [
  'library-full',
  (path) =>
    `There is no room left for the library at ${path}; nothing of this was filed, and everything filed before is safe. Free some space, then try again.`,
]
const UNAVAILABLE: Trouble = [
  'library-unavailable',
  (path) =>
    `The library at ${path} cannot be reached. Check that it is a file, that its folder exists and that you may use both.`,
]
const CLOSED: Trouble = [
  'library-closed',
  (path) => `The library at ${path} was closed. Nothing filed is lost: open it again to go on.`,
]
/** SQLite needs to write a small file beside a library even to read it, and may not. */
const NO_PLACE_BESIDE: Trouble = [
  'library-unavailable',
  (path) =>
    `The folder of the library at ${path} may not be written to, which even reading needs. Allow writing to it, or copy the library to a folder of your own.`,
]

/** SQLite's primary result codes: https://www.sqlite.org/rescode.html */
const BY_RESULT: ReadonlyMap<number, Trouble> = new Map([
  [3, READ_ONLY], // PERM
  [5, LOCKED], // BUSY
  [6, LOCKED],
  [8, READ_ONLY],
  [11, DAMAGED], // CORRUPT
  [13, FULL],
  [26, NOT_A_LIBRARY], // NOTADB
])
const READONLY_DIRECTORY = 1544

/**
 * Says in our words what SQLite, Node or the file system has refused. An error that none of them raised is returned as it is: it
 * is ours, and either has its words already or is a mistake in the code.
 */
export function libraryError(error: unknown, path: string): unknown {
  const trouble = troubleOf(error)
  if (trouble === null) return error
  const [code, message] = trouble
  return new ClipdeskError(code, message(path), { cause: error })
}

/** Whether SQLite gave up waiting for another connection. */
export function isBusy(error: unknown): boolean {
  return troubleOf(error) === LOCKED
}

/** Whether SQLite refused to write because it only may read. */
export function isReadOnly(error: unknown): boolean {
  return troubleOf(error) === READ_ONLY
}

function troubleOf(error: unknown): Trouble | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  if ('errcode' in error && typeof error.errcode === 'number') {
    if (error.errcode === READONLY_DIRECTORY) return NO_PLACE_BESIDE
    return BY_RESULT.get(error.errcode & 0xff) ?? UNAVAILABLE
  }
  if (error.code === 'ERR_INVALID_STATE') return CLOSED
  return 'syscall' in error ? UNAVAILABLE : null
}
