import type { PageDate } from '../article.ts'
import { readStamp } from './metadata/stamps.ts'

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const WEEKDAY = new RegExp(`\\b(${WEEKDAYS.join('|')})[a-z]{0,6}\\b`, 'i')

/**
 * A date such as "3/4/2024", where something else than its form tells which number is the month: the weekday beside it, or the latest day
 * that it can be, which zones may put off by one. Null where both readings are possible still, or none is.
 */
export function readEitherOrder(text: string, latest: PageDate | null): PageDate | null {
  const weekday = WEEKDAYS.indexOf(WEEKDAY.exec(text)?.[1]?.toLowerCase() ?? '')
  const possible = ['en-US', 'en-GB'].flatMap((language) => {
    const date = readStamp(text, { language })
    if (date === null) return []
    const day = new Date(`${date.value.slice(0, 10)}T00:00Z`)
    const isThatDay = weekday === -1 || day.getUTCDay() === weekday
    return isThatDay && (latest === null || day.getTime() <= endOf(latest)) ? [date] : []
  })
  const [date = null, other = date] = possible
  return date?.value === other?.value ? date : null
}

/** Midnight after the last day that a date can mean. */
const endOf = ({ value }: PageDate): number => Date.parse(value.slice(0, 10)) + 24 * 60 * 60 * 1000
