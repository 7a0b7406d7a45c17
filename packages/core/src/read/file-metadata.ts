import type { Article, PageDate } from '../article.ts'
import { domainOf } from './given.ts'
import { readTag } from './language.ts'

/** What a file says of its article outside the text: the headers of a mail, the front matter of a note, the properties of a PDF. */
export interface FileMetadata {
  readonly headline?: string | null
  readonly byline?: readonly string[]
  readonly source?: string | null
  readonly published?: PageDate | null
  /** As written; what is no tag says nothing. */
  readonly language?: string | null
  readonly tags?: readonly string[]
  readonly url?: string | null
}

/** Adds what the text and the caller do not say; only a date in the address gives way. */
export function withFileMetadata(article: Article, found: FileMetadata): Article {
  const { bases } = article
  const headline = article.headline ?? (found.headline?.trim() || null)
  const byline = article.byline.length > 0 ? article.byline : (found.byline ?? [])
  const tags = article.tags.length > 0 ? article.tags : (found.tags ?? [])
  const name = article.source.name ?? (found.source?.trim() || null)
  const url = article.url ?? found.url ?? null
  const language = article.language ?? readTag(found.language ?? '')
  const dated = article.published !== null && article.published.basis !== 'url'
  const filled = (before: unknown, after: unknown, key: string) =>
    isMissing(before) && !isMissing(after) ? { [key]: 'metadata' as const } : {}
  return {
    ...article,
    headline,
    byline,
    tags,
    url,
    language,
    source: { name, domain: article.source.domain ?? (url === null ? null : domainOf(url)) },
    published: dated ? article.published : (found.published ?? article.published),
    bases: {
      ...bases,
      ...filled(article.headline, headline, 'headline'),
      ...filled(article.byline, byline, 'byline'),
      ...filled(article.tags, tags, 'tags'),
      ...filled(article.source.name, name, 'source'),
      ...filled(article.url, url, 'url'),
      ...filled(article.language, language, 'language'),
    },
  }
}

const isMissing = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 0)
