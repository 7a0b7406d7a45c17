import type { Article } from '../article.ts'

/** The outlet's name, else the domain of the address; null where neither is known. */
export const outletOf = ({ source }: Pick<Article, 'source'>): string | null =>
  source.name ?? source.domain
