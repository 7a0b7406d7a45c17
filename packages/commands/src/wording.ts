import type { FiledArticle, MissingField, PageDate } from '@clipdesk/core'
import type { Frame } from './reply.ts'

// All that the desk says in its own voice about articles is in this file and in the commands' notes: no claims, no loaded words.

const MONTH = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })

const monthName = (month: string): string => MONTH.format(new Date(`2000-${month}-01T00:00Z`))

/** "4 March 2024, 10:32 (+03:30)"; says where the date comes from unless the page prints it. */
export function dateForPeople({ value, zone, basis }: PageDate): string {
  const [day = '', time] = value.split('T')
  const [year, month, date] = day.split('-')
  const words = [
    date === undefined ? undefined : String(Number(date)),
    month === undefined ? undefined : monthName(month),
    year,
  ]
  const printed = words.filter((word) => word !== undefined).join(' ')
  const clock = time === undefined ? '' : `, ${time}${zone === null ? '' : ` (${zone})`}`
  const from = basis === 'url' ? ' (from the address)' : basis === 'given' ? ' (as given)' : ''
  return `${printed}${clock}${from}`
}

/** The outlet's name, else the domain of the address. */
export const outletOf = ({ source }: Pick<FiledArticle, 'source'>): string | null =>
  source.name ?? source.domain

/** What stands before a passage that does not say itself whose account it is. */
export function frameForPeople({ outlet, voice }: Frame): string {
  const who = outlet ?? 'The page (outlet not named)'
  return voice === 'outlet'
    ? `${who} writes:`
    : `${who} quotes, the speaker not named in this passage:`
}

/** What a missing field is called. */
export const FIELD_NAMES: Readonly<Record<MissingField, string>> = {
  headline: 'headline',
  source: 'outlet',
  published: 'date',
  byline: 'author',
}

/** "outlet, date and author" */
export function listForPeople(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** "1 article", "12,000 articles" */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** How much of what somebody typed is said back to them. */
export const shortened = (text: string): string => {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim())
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : characters.join('')
}
