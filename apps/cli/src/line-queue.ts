import { setTimeout as pause } from 'node:timers/promises'

/** Lines that came in and wait to be taken, so that a paste can be told from somebody typing. */
export class LineQueue {
  readonly #lines: string[] = []
  #ended = false
  #wake: () => void = () => {}

  push(line: string): void {
    this.#lines.push(line)
    this.#wake()
  }

  end(): void {
    this.#ended = true
    this.#wake()
  }

  /** The next line, once there is one; null at the end. */
  async next(): Promise<string | null> {
    while (this.#lines.length === 0 && !this.#ended) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    return this.#lines.shift() ?? null
  }

  /** The lines that are there by now or follow within a pause too short for typing. */
  async burst(): Promise<readonly string[]> {
    let before = -1
    while (this.#lines.length > before && !this.#ended) {
      before = this.#lines.length
      await pause(PASTE_PAUSE_MS)
    }
    return [...this.#lines]
  }

  /** Forgets the lines that wait. */
  clear(): void {
    this.#lines.length = 0
  }
}

/** Terminals hand on a paste within a few milliseconds; nobody types two lines in this time. */
const PASTE_PAUSE_MS = 40
