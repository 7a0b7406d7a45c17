import { z } from 'zod'
import { Article } from '../article.ts'
import { type Edit, Edits } from '../edits/edit.ts'
import { ClipdeskError } from '../errors.ts'
import type { Draft } from './store.ts'

/**
 * SQLite keeps text as UTF-8, which turns every lone surrogate into the same replacement character: two names could become one,
 * and a desk would see another's articles. Inside an article they are safe, as JSON escapes them.
 */
const Name = z
  .string()
  .refine((name) => name.isWellFormed(), 'it contains half a character (a lone surrogate)')

const StorableDraft = z.object({
  article: Article,
  key: Name.nullable(),
  fingerprint: Name,
  filed: z.iso.datetime(),
  edits: Edits.exactOptional(),
})

/** Refuses the name of a desk that a driver could not keep apart from another. */
export function checkDesk(desk: string): void {
  parse(Name, desk, 'This desk name cannot be used')
}

/**
 * Refuses a draft that could not be read back, and returns its own copy of the others, with all fields in the order of the
 * schema. So what is on file always parses, and two articles are equal when their JSON is.
 */
export function checkDraft(draft: Draft): Draft {
  return parse(StorableDraft, draft, 'An article cannot be filed, and nothing was filed')
}

/** Refuses edits that could not be read back, and returns its own copy of the others. */
export function checkEdits(edits: readonly Edit[]): readonly Edit[] {
  return parse(Edits, edits, 'This cannot be kept, and nothing was changed')
}

/** Refuses an amount that is not a whole number from 0. */
export function checkAmount(what: string, amount: number): void {
  parse(z.int().nonnegative(), amount, `The ${what} ${amount} is not a whole number from 0`)
}

function parse<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  trouble: string,
): z.infer<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const reasons = result.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${message} (${path.join('.')})`,
  )
  throw new ClipdeskError('bad-input', `${trouble}: ${reasons.join('; ')}.`, {
    cause: result.error,
  })
}
