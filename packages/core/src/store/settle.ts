import type { Article } from '../article.ts'
import type { FiledArticle, Filing } from '../filed-article.ts'
import { reread } from './reread.ts'
import type { Draft, Filed } from './store.ts'

/**
 * Decides what becomes of a checked draft. `standing` is the article on the desk that it names by its key or, without a key, by
 * its fingerprint; null where there is none. `fresh` is the id and the number that a new article would get.
 *
 * Whatever happens later, an article keeps its id, its number, its key and the time when it was first filed.
 */
export function settle(
  draft: Draft,
  standing: FiledArticle | null,
  fresh: Pick<Filing, 'id' | 'number'>,
): Filed {
  if (standing === null) {
    const { id, number } = fresh
    const filing: Filing = { id, number, key: draft.key ?? id, filed: draft.filed }
    return { article: { ...draft.article, ...filing }, outcome: 'new' }
  }
  const { id, number, key, filed, ...old } = standing
  const now = draft.key === null ? reread(old, draft.article) : draft.article
  if (sameArticle(old, now)) return { article: standing, outcome: 'same' }
  return { article: { ...now, id, number, key, filed }, outcome: 'updated' }
}

/** Both come from the schema, which gives every article the same order of fields. */
function sameArticle(a: Article, b: Article): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
