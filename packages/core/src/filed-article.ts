import { z } from 'zod'
import type { Article } from './article.ts'
import type { Edit } from './edits/edit.ts'

/** What the library adds to an article when it is filed. */
export const Filing = z
  .object({
    /** Unguessable, unique in the library. */
    id: z.string(),
    /** The article's short name on its desk, from 1 in the order of filing; never given twice. */
    number: z.int().positive(),
    /** The caller's own name for the article, unique on its desk; the same as `id` where the caller gave none. */
    key: z.string(),
    /** When it was filed, in UTC, as ISO 8601. */
    filed: z.iso.datetime(),
  })
  .readonly()
export type Filing = z.infer<typeof Filing>

/** An article on a desk. */
export interface FiledArticle extends Article, Filing {
  /** What people put right in it. A store gives an article as it was read, a desk with its edits applied. */
  readonly edits: readonly Edit[]
}

/** What became of a page that was handed in: `new` on the desk, `updated` (the same page, something about it changed), or `same`. */
export type Outcome = 'new' | 'updated' | 'same'
