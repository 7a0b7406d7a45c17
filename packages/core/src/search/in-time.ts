/**
 * Waits until something is done, or for so many milliseconds: what is not done by then goes on. Rejects if that fails in time, and if it
 * fails later nobody is told here.
 */
export async function inTime(done: Promise<void>, ms: number): Promise<void> {
  // More than a timer takes: without a limit.
  if (ms >= 2 ** 31) return done
  let timer: ReturnType<typeof setTimeout> | undefined
  const timeIsUp = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  try {
    await Promise.race([done, timeIsUp])
  } finally {
    clearTimeout(timer)
  }
}
