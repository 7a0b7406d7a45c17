import { ClipdeskError } from '@clipdesk/core'

/** Why a line failed, as it is printed. */
export interface Trouble {
  readonly code: string
  readonly message: string
}

/** The answer to a line that failed. */
export interface Failure {
  readonly id: string | number | null
  readonly error: Trouble
}

/** Takes note of errors that nobody expected. */
export type Report = (error: unknown) => void

/** Puts an error into words for one line. One that is not ours is a mistake in the code: it is reported, and its words kept back. */
export function troubleOf(error: unknown, report: Report): Trouble {
  if (error instanceof ClipdeskError) return { code: error.code, message: error.message }
  report(error)
  return { code: 'internal', message: 'Clipdesk failed on this line. CLIPDESK_DEBUG=1 shows why.' }
}

/** Whether the library as a whole is the trouble, and not what was to be filed. */
export const isLibraryTrouble = (error: unknown): boolean =>
  error instanceof ClipdeskError && error.code.startsWith('library-')
