import {
  type Count,
  type Facets,
  type OtherWords,
  outletOf,
  type QueryNode,
  type SearchAnswer,
  type SearchedPart,
  type SearchHit,
} from '@clipdesk/core'
import { partForPeople, queryAccount } from './query-account.ts'
import { counted, datePartsForPeople, listForPeople, shortened } from './wording.ts'

/** How many outlets and months are counted out; the rest is summed up. */
const COUNTED = 5
const SPELLINGS = 4

/** How many articles were found, and which of them are shown. */
export function headingForPeople(
  { total, query }: Pick<SearchAnswer, 'total' | 'query'>,
  skip: number,
  hits: readonly SearchHit[],
): string {
  if (total === 1) return '1 article.'
  const shown = `${ORDERS[query.sort]}: ${skip + 1} to ${skip + hits.length}`
  const hasCopies = hits.some(({ copies }) => copies.length > 0)
  return hasCopies
    ? `${counted(total, 'article')}, those of nearly the same text as one result, ${shown}.`
    : `${counted(total, 'article')}, ${shown}.`
}

const ORDERS = { relevance: 'best first', date: 'newest first', oldest: 'oldest first' } as const

/** How a query was read; null for one of words alone, which needs no account. */
export function accountForPeople({ query }: Pick<SearchAnswer, 'query'>): string | null {
  const { required, excluded, hints } = query
  const isPlain = required.length + excluded.length + hints.length === 0
  return isPlain ? null : queryAccount(query).join(' ')
}

/** What was looked for in the place of words that no article has, or beside names that have other spellings. */
export function otherWordsForPeople({ otherWords }: Pick<SearchAnswer, 'otherWords'>): string[] {
  return otherWords.map(otherWordForPeople)
}

function otherWordForPeople({ typed, used, as }: OtherWords): string {
  const words = listForPeople(used.slice(0, SPELLINGS).map(shortened))
  return as === 'instead'
    ? `No article has ${shortened(typed)}: searched for ${words} instead.`
    : `Other spellings of ${shortened(typed)} are included: ${words}.`
}

/** That some articles could not be looked at yet; null where all could. */
export const unreadForPeople = ({ unread }: Pick<SearchAnswer, 'unread'>): string | null =>
  unread === 0
    ? null
    : `Names and quotes of ${counted(unread, 'article')} are still being read: ask again later to have those looked at, too.`

/** The articles that are nearly the same as a hit, with their outlets; null where there are none. */
export function copiesForPeople({ copies }: Pick<SearchHit, 'copies'>): string | null {
  if (copies.length === 0) return null
  const shown = copies
    .slice(0, COUNTED)
    .map((copy) => `${outletOf(copy) ?? 'outlet not known'} (#${copy.number})`)
  const left = copies.length - shown.length
  return `Nearly the same text: ${[...shown, ...(left > 0 ? [`${left} more`] : [])].join(', ')}.`
}

/** Where the words of a hit stand that no sentence of its text has; null where one has. */
export function foundInForPeople({
  passage,
  foundIn,
}: Pick<SearchHit, 'passage' | 'foundIn'>): string | null {
  if (passage !== null || foundIn.length === 0) return null
  const named: Readonly<Record<SearchedPart, string>> = {
    ...{ headline: 'headline', byline: 'byline', caption: 'a caption', body: 'text' },
    ...{ section: 'section', tag: 'a topic' },
  }
  return `Found in: ${listForPeople(foundIn.map((part) => named[part]))}.`
}

/** How `total` articles spread over outlets and months; empty for a single one of either. */
export function countsForPeople({ outlets, months }: Facets, total: number): string[] {
  const byMonth = months.toSorted((a, b) => b.count - a.count || (a.value < b.value ? 1 : -1))
  return [
    ...countsOf('By outlet', { counts: outlets, total }, shortened),
    ...countsOf('By month', { counts: byMonth, total }, datePartsForPeople),
  ]
}

function countsOf(
  label: string,
  { counts, total }: { readonly counts: readonly Count[]; readonly total: number },
  name: (value: string) => string,
): string[] {
  if (counts.length < 2) return []
  const others = sum(counts.slice(COUNTED))
  const unknown = total - sum(counts)
  const shown = [
    ...counts.slice(0, COUNTED).map(({ value, count }) => ({ value: name(value), count })),
    ...(others > 0 ? [{ value: 'others', count: others }] : []),
    ...(unknown > 0 ? [{ value: 'not known', count: unknown }] : []),
  ]
  return [
    `${label}: ${shown.map(({ value, count }) => `${value} ${count.toLocaleString('en')}`).join(', ')}.`,
  ]
}

const sum = (counts: readonly Count[]): number =>
  counts.reduce((total, { count }) => total + count, 0)

/** Which parts of a query left nothing, each by itself; null where no single one did. */
export function emptiedForPeople(parts: readonly QueryNode[]): string | null {
  if (parts.length === 0) return null
  return `There is something without this part: ${parts.map(partForPeople).join('; or this: ')}.`
}
