import type { IncomingMessage } from 'node:http'
import { exchange } from './exchange.ts'
import { fetchFault } from './faults.ts'
import type { HostTurns, Purpose } from './host-turns.ts'
import { checkReach, type Reach } from './reach.ts'
import { ACCEPTED_ENCODINGS } from './read-body.ts'
import { checkRule, type FetchRule } from './rule.ts'
import type { Stopwatch } from './stopwatch.ts'
import { USER_AGENT } from './user-agent.ts'

/** What every request is held against. */
export interface Guard {
  readonly rule: FetchRule
  readonly reach: Reach
  readonly turns: HostTurns
}

/** One request, and what is made of its answer. */
export interface Question<Result> {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly purpose: Purpose
  readonly stopwatch: Stopwatch
  take(answer: IncomingMessage, signal: AbortSignal): Promise<Result>
}

/**
 * Asks a server once, in its host's turn, where the guard lets it: the one way to any server. Throws `fetch-off`, `fetch-refused` or
 * `fetch-failed`, and what `take` throws.
 */
export async function ask<Result>(question: Question<Result>, guard: Guard): Promise<Result> {
  const { url, purpose, stopwatch } = question
  checkRule(url, guard.rule)
  checkReach(url, guard.reach)
  const turn = { purpose, signal: stopwatch.outer }
  return guard.turns.take(url.hostname, turn, () =>
    stopwatch.run((signal) => answered(question, guard.reach, signal)),
  )
}

async function answered<Result>(
  { url, headers, take }: Question<Result>,
  reach: Reach,
  signal: AbortSignal,
): Promise<Result> {
  const sent = { 'user-agent': USER_AGENT, 'accept-encoding': ACCEPTED_ENCODINGS, ...headers }
  try {
    const answer = await exchange(url, { reach, headers: sent, signal })
    try {
      return await take(answer, signal)
    } finally {
      answer.destroy()
    }
  } catch (error) {
    throw fetchFault(error, url)
  }
}
