/** Time that is given once, for several pieces of work one after the other; what passes between them does not count. */
export class Stopwatch {
  /** Ends the work before its time, or undefined. */
  readonly outer: AbortSignal | undefined
  readonly #over: () => Error
  #leftMs: number

  /** `over` is the error of work whose time has run out; `outer` ends it before, with its own reason. */
  constructor(ms: number, over: () => Error, outer?: AbortSignal) {
    this.#leftMs = ms
    this.#over = over
    this.outer = outer
  }

  /** Does work that stops when its signal says so. */
  async run<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const { outer } = this
    outer?.throwIfAborted()
    const controller = new AbortController()
    const { signal } = controller
    const timer = setTimeout(() => controller.abort(this.#over()), Math.max(0, this.#leftMs))
    const end = () => controller.abort(outer?.reason)
    outer?.addEventListener('abort', end, { once: true })
    const started = performance.now()
    try {
      return await work(signal)
    } catch (error) {
      throw signal.aborted ? signal.reason : error
    } finally {
      this.#leftMs -= performance.now() - started
      clearTimeout(timer)
      outer?.removeEventListener('abort', end)
    }
  }
}
