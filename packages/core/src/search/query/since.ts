import { ClipdeskError } from '../../errors.ts'
import { readBounds } from './query-dates.ts'

const HOURS = /^(\d{1,4})h$/i
const HOUR = 3_600_000

/**
 * Reads what somebody typed as the moment since when something is wanted: `12h`, or what `after:` of a query takes (`yesterday`, `7d`,
 * `2024-03-04`, `4 March 2024`), which begins with that day, in UTC. Throws `bad-input` for anything else, and for what is to come.
 */
export function readSince(typed: string, now: Date): Date {
  const since = momentOf(typed.trim(), now)
  if (since === null)
    throw new ClipdeskError(
      'bad-input',
      `"${typed.slice(0, 40)}" is no time that can be read. Write it as yesterday, 12h, 7d, 2w or 2024-03-04.`,
    )
  if (since > now) throw new ClipdeskError('bad-input', `"${typed.slice(0, 40)}" is still to come.`)
  return since
}

function momentOf(typed: string, now: Date): Date | null {
  const hours = HOURS.exec(typed)?.[1]
  if (hours !== undefined) return new Date(now.getTime() - Number(hours) * HOUR)
  const today = { year: now.getUTCFullYear(), month: now.getUTCMonth() + 1, day: now.getUTCDate() }
  const bounds = readBounds('after', typed, today)
  return typeof bounds === 'string' || bounds.from === null
    ? null
    : new Date(`${bounds.from}T00:00Z`)
}
