import type { Article } from '../article.ts'
import { type Edit, withEdits } from '../edits/edit.ts'
import type { FiledArticle, Filing } from '../filed-article.ts'
import { reread } from './reread.ts'
import type { Draft, Filed } from './store.ts'

/**
 * Decides what becomes of a checked draft. `standing` is the article on the desk that it names by its key or, without a key, by
 * its fingerprint; null where there is none. `fresh` is the id and the number that a new article would get.
 *
 * Whatever happens later, an article keeps its id, its number, its key, the time when it was first filed, and what people put right in it.
 */
export function settle(
  draft: Draft,
  standing: FiledArticle | null,
  fresh: Pick<Filing, 'id' | 'number'>,
): Filed {
  if (standing === null) {
    const { id, number } = fresh
    const filing: Filing = { id, number, key: draft.key ?? id, filed: draft.filed }
    const edits = draft.edits ?? []
    return { article: { ...draft.article, ...filing, edits }, outcome: 'new' }
  }
  const { id, number, key, filed, edits: old, ...read } = standing
  const now = draft.key === null ? reread(read, draft.article) : draft.article
  const edits = withEdits(old, draft.edits ?? [])
  if (isSame(read, now) && isSame(old, edits)) return { article: standing, outcome: 'same' }
  return { article: { ...now, id, number, key, filed, edits }, outcome: 'updated' }
}

/** Both come from the schema, which gives all articles, and all edits, the same order of fields. */
export function isSame<Checked extends Article | readonly Edit[]>(a: Checked, b: Checked): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
