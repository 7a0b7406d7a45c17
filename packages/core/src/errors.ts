/** Everything that can go wrong in a way a caller may want to tell apart. A closed set: a new failure is a new code. */
export type ErrorCode =
  | 'empty-page'
  | 'page-too-large'
  | 'not-text'
  | 'broken-file'
  | 'scanned-pdf'
  | 'encrypted-pdf'
  | 'no-article'
  | 'bad-input'
  | 'fetch-off'
  | 'fetch-refused'
  | 'fetch-not-allowed'
  | 'fetch-failed'
  | 'no-such-article'
  | 'library-locked'
  | 'library-read-only'
  | 'library-corrupt'
  | 'library-full'
  | 'library-unavailable'
  | 'library-closed'

/**
 * The one error that this library throws on purpose. `message` is a full sentence for a person: what happened and what to do
 * next. `code` is for programs, and stays the same between releases.
 */
export class ClipdeskError extends Error {
  override readonly name = 'ClipdeskError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
