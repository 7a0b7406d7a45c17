import type { CalendarDay } from '../../extract/dates/calendar.ts'
import { words } from '../analyze.ts'
import { languageTag } from './language-tag.ts'
import { type DayBounds, readBounds } from './query-dates.ts'
import type { HintKind } from './query-hints.ts'
import type { FieldToken } from './query-tokens.ts'
import { HAD, type QueryFilter, type QuerySort } from './query-tree.ts'

/** What a field comes to: a filter, an order of the answers, or why it is neither. */
export type FieldMeaning =
  | { readonly filter: QueryFilter }
  | { readonly sort: QuerySort }
  | { readonly fault: HintKind }

const SORTS: ReadonlyMap<string, QuerySort> = new Map([
  ['relevance', 'relevance'],
  ['date', 'date'],
  ['newest', 'date'],
  ['oldest', 'oldest'],
])
const SORTS_SHOWN = ['date', 'oldest', 'relevance']

/** Reads a field with its value. */
export function readField(token: FieldToken, today: CalendarDay): FieldMeaning {
  const { field, value, isQuoted, start, end } = token
  if (words(value).length === 0) return { fault: { kind: 'no-value' } }
  switch (field) {
    case 'sort':
      return readSort(value)
    case 'after':
    case 'before':
    case 'on':
      return readDays(token, readBounds(field, value, today))
    case 'range':
      return readDays(token, readBounds('on', value, today))
    case 'has':
      return readHas(token)
    case 'lang':
      return readLanguage(token)
    default:
      return { filter: { kind: 'filter', field, value, exact: isQuoted, start, end } }
  }
}

function readDays(
  { start, end }: FieldToken,
  bounds: DayBounds | 'impossible-date' | 'unreadable-date' | 'reversed-range',
): FieldMeaning {
  if (typeof bounds === 'string') return { fault: { kind: bounds } }
  return { filter: { kind: 'filter', field: 'date', ...bounds, start, end } }
}

function readSort(value: string): FieldMeaning {
  const sort = SORTS.get(value.toLowerCase())
  return sort === undefined ? unknown(SORTS_SHOWN) : { sort }
}

function readHas({ value, start, end }: FieldToken): FieldMeaning {
  const typed = value.toLowerCase()
  const had = HAD.find((thing) => typed === thing || typed === `${thing}s`)
  if (had === undefined) return unknown(HAD)
  return { filter: { kind: 'filter', field: 'has', value: had, start, end } }
}

function readLanguage({ value, start, end }: FieldToken): FieldMeaning {
  const tag = languageTag(value)
  if (tag === null) return unknown(['en', 'de', 'English', 'German'])
  return { filter: { kind: 'filter', field: 'lang', value: tag, start, end } }
}

const unknown = (allowed: readonly string[]): FieldMeaning => ({
  fault: { kind: 'unknown-value', allowed },
})
