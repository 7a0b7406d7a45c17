import type { Article, FiledArticle } from '@clipdesk/core'

/** An article as if it were on a desk under a name. */
export const filedAs = (
  key: string,
  article: Article,
  filed = '2025-01-01T00:00:00.000Z',
): FiledArticle => ({ ...article, id: key, key, number: 1, filed, edits: [] })
