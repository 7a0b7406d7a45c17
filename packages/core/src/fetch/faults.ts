import { ClipdeskError } from '../errors.ts'

/**
 * Why nothing came from a server, as a `fetch-failed` that says what to do. What has its sentence already stays as it is, and so does
 * what carries no code: a fault of the program.
 */
export function fetchFault(cause: unknown, { host }: URL): unknown {
  const code = codeOf(cause)
  if (cause instanceof ClipdeskError || code === null) return cause
  const said = SENTENCES.find(([codes]) => codes.test(code))?.[1] ?? FALLBACK
  return new ClipdeskError('fetch-failed', said(host, code), { cause })
}

type Sentence = (host: string, code: string) => string

/** By the codes of Node's errors: of TLS, its HTTP parser, and its unpackers. */
const SENTENCES: readonly (readonly [RegExp, Sentence])[] = [
  [
    /^ERR_TLS|^ERR_SSL|CERT|SIGNATURE|^UNABLE_TO|^EPROTO/,
    (host, code) =>
      `${host} cannot prove who it is (${code}), so nothing was fetched. Save the page from a browser, and add the file.`,
  ],
  [
    /^HPE_|^Z_|^ERR_(?:_|BROTLI)/,
    (host, code) =>
      `What ${host} sent cannot be read (${code}). Save the page from a browser, and add the file.`,
  ],
]

const FALLBACK: Sentence = (host, code) =>
  `${host} did not answer as it should (${code}). Try again later, or add the page as a file or as its text.`

/** That the time for a page was over. */
export const tooSlow = ({ host }: URL, ms: number): ClipdeskError =>
  new ClipdeskError(
    'fetch-failed',
    `${host} did not send the page within ${ms / 1000} s. Try again later, or add the page as a file or as its text.`,
  )

/** Node's codes are words such as "ECONNREFUSED"; an abort has a number. */
function codeOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' ? code : null
}
