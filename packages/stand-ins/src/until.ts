/** What somebody asked of an app and waits for. */
export interface Awaited<T> {
  /** Settles when the app has answered for good. */
  readonly answer: Promise<T>
  /** Says in one sentence what has been seen up to now. */
  soFar(): string
}

/** Waits for the answer; rejects with a sentence about what was seen when the app stays silent. */
export async function until<T>(
  asked: Awaited<T>,
  { seconds = 10 }: { readonly seconds?: number } = {},
): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => reject(new Error(`No answer within ${seconds} s. ${asked.soFar()}`)),
    seconds * 1000,
  )
  try {
    return await Promise.race([asked.answer, late])
  } finally {
    clearTimeout(timer)
  }
}
