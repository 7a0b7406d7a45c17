import type { SQLOutputValue } from 'node:sqlite'
import { z } from 'zod'
import { Article } from '../article.ts'
import { type Edit, Edits } from '../edits/edit.ts'
import { ClipdeskError } from '../errors.ts'
import { type FiledArticle, Filing } from '../filed-article.ts'
import type { Change, ChangedArticle } from './store.ts'

/** A row as SQLite gives it. */
export type Row = Record<string, SQLOutputValue>

const StoredArticle = z.string().transform(fromJson).pipe(Article)
const StoredEdits = z.string().transform(fromJson).pipe(Edits)
const Sequence = z.object({ seq: z.int() })
const StoredChange = z.object({ seq: z.int(), id: z.string() })
const Amount = z.object({ amount: z.int() })

/** Reads an article from its row. A row that is not one was damaged, or written by another program. */
export function articleOf(row: Row, path: string): FiledArticle {
  const { id, article: text, edits: made, ...rest } = row
  const filing = Filing.safeParse({ id, ...rest })
  const article = StoredArticle.safeParse(text)
  const edits = StoredEdits.safeParse(made)
  if (filing.success && article.success && edits.success)
    return { ...article.data, ...filing.data, edits: edits.data }
  throw damaged(id, path, filing.error ?? article.error ?? edits.error)
}

/** Reads the edits of an article from its row. */
export function editsOf({ id, edits: made }: Row, path: string): readonly Edit[] {
  const edits = StoredEdits.safeParse(made)
  if (edits.success) return edits.data
  throw damaged(id, path, edits.error)
}

const damaged = (id: unknown, path: string, cause: unknown): ClipdeskError =>
  new ClipdeskError(
    'library-corrupt',
    `The article ${JSON.stringify(id)} in the library at ${path} is damaged. Keep the file, and restore a copy from your backups.`,
    { cause },
  )

/** Reads a change, with its article, from its row. */
export function changeOf(row: Row, path: string): Change {
  return { seq: Sequence.parse(row).seq, article: articleOf(row, path) }
}

/** Reads which article stands under a change from its row. */
export const changedArticleOf = (row: Row): ChangedArticle => StoredChange.parse(row)

/** Reads the one number of a row that counts something. */
export function amountOf(row: Row | undefined): number {
  return Amount.parse(row).amount
}

function fromJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue('it is not JSON')
    return z.NEVER
  }
}
