import { readFileSync, writeFileSync } from 'node:fs'

const KEPT = 500

/** What was typed in earlier sessions, newest first; nothing where there is no file yet or it cannot be read. */
export function readHistory(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean).slice(0, KEPT)
  } catch {
    // A lost history costs nobody an article: the session starts without it.
    return []
  }
}

/** Keeps what was typed, for the owner of the file alone. */
export function writeHistory(file: string, history: readonly string[]): void {
  try {
    writeFileSync(file, `${history.slice(0, KEPT).join('\n')}\n`, { mode: 0o600 })
  } catch {
    // The same: a folder that may not be written to was said when the library was opened.
  }
}
