import type { FieldBases, PageDate, Source } from '../article.ts'
import { dateInUrl, readGivenDate } from './given-date.ts'
import type { Page } from './page.ts'

/** The outlet as given or printed, and the domain of the address. */
export function readSource(page: Pick<Page, 'source' | 'url'>, printed: string | null): Source {
  return {
    name: page.source ?? printed,
    domain: page.url === undefined ? null : domainOf(page.url),
  }
}

/** What the caller knows goes before what the page prints, and that before the address. */
export function publishedOf(
  page: Pick<Page, 'published' | 'url'>,
  printed: PageDate | null,
): PageDate | null {
  if (page.published !== undefined) return readGivenDate(page.published)
  return printed ?? (page.url === undefined ? null : dateInUrl(page.url))
}

/** The host of an address without `www.`; null where the address has none. */
export const domainOf = (url: string): string | null =>
  URL.parse(url)?.hostname.replace(/^www\./, '') || null

/** What rests on the word of whoever brought the page. */
export const givenBases = ({ source, url }: Pick<Page, 'source' | 'url'>): FieldBases => ({
  ...(url === undefined ? {} : { url: 'given' }),
  ...(source === undefined ? {} : { source: 'given' }),
})
