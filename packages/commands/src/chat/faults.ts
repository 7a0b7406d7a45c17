/** An error with its stack, for the log. */
export const inFull = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)

/** The code of an error, such as "ECONNREFUSED", or of the one behind it: clients wrap what the network says. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  const behind = errorCode('original' in error ? error.original : error.cause)
  if (behind !== null) return behind
  const code = 'code' in error ? error.code : null
  return typeof code === 'string' && /^[A-Z]\w+$/.test(code) ? code : null
}
