import type { Terminal } from './terminal.ts'

/** How often somebody is told how far it is, in milliseconds. */
const TOLD_EVERY_MS = 2_000

/** Tells whoever watches how many articles of a large file are filed; a small one is done before there is anything to tell. */
export function progressOn(
  { errors }: Pick<Terminal, 'errors'>,
  now: () => number = Date.now,
): (done: number, total: number) => void {
  let told = now()
  return (done, total) => {
    if (now() - told < TOLD_EVERY_MS) return
    told = now()
    errors.write(`${done.toLocaleString('en')} of ${total.toLocaleString('en')} …\n`)
  }
}
