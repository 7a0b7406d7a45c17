import { randomBytes } from 'node:crypto'

/** Makes an id such as Slack's, for a kind of thing: C a channel, F a file, V a view. */
export function newId(kind: string): string {
  return `${kind}0${randomBytes(5).toString('hex').toUpperCase()}`
}

/** Gives timestamps that name messages: seconds with six digits behind, each later than the last. */
export function timestamps(now: () => number): () => string {
  let last = 0
  return () => {
    const at = now()
    // The first tenth of a second is left to the Web API behind the front, which counts up from 1 there.
    const micros = 100_000 + (at % 1000) * 900
    last = Math.max(last + 1, Math.floor(at / 1000) * 1_000_000 + Math.floor(micros))
    return `${Math.floor(last / 1_000_000)}.${String(last % 1_000_000).padStart(6, '0')}`
  }
}
