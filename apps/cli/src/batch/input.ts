import { Article, ClipdeskError, Edits } from '@clipdesk/core'
import { z } from 'zod'

/** Says of a field that it is missing, or else what it has to be. */
const mustBe = (what: string) => ({
  error: ({ input }: { readonly input?: unknown }) =>
    input === undefined ? 'is missing' : `must be ${what}`,
})

/** The caller's own name for a line; it comes back as it was. */
export const Id = z.union([z.string(), z.number()], mustBe('a string or a number'))
export type Id = z.infer<typeof Id>

const text = z.string(mustBe('text'))
const optionalText = text.exactOptional()

const Instant = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })])
  .transform((value) => new Date(value))
const LocalTime = z.iso.datetime({ local: true }).transform((value) => new Date(`${value}Z`))

/** Without a zone a time is taken as UTC, as JavaScript does with a date, so that a run gives the same answers everywhere. */
const Moment = z.union([Instant, LocalTime], mustBe('an ISO date or date-time'))

const ONE_OF_TWO = 'must have either "text" or "html"'

/** What every line has. */
export const WithId = fields({ id: Id })

/** A page to read: plain text or HTML. */
export const PageLine = fields({
  text: optionalText,
  html: optionalText,
  url: optionalText,
  published: optionalText,
  received: Moment.exactOptional(),
}).transform(({ text, html, ...known }, context) => {
  if (text !== undefined && html === undefined) return { ...known, text }
  if (html !== undefined && text === undefined) return { ...known, html }
  context.addIssue({ code: 'custom', message: ONE_OF_TWO })
  return z.NEVER
})
export type PageLine = z.infer<typeof PageLine>

/** An article's body to file, and what is known about it. */
export const TextLine = fields({
  headline: optionalText,
  text,
  url: optionalText,
  published: optionalText,
  source: optionalText,
})

/** An article to file as it was exported: what was read, and the edits of people beside it. */
export const ArticleLine = fields({
  article: Article,
  edits: Edits.exactOptional(),
  asRead: z.record(z.string(), z.unknown()).exactOptional(),
}).transform(({ article, edits = [], asRead = {} }, context) => {
  const read = Article.safeParse({ ...article, ...asRead })
  if (read.success) return { article: read.data, edits }
  context.addIssue({ code: 'custom', path: ['asRead'], message: 'must be fields of an article' })
  return z.NEVER
})

/** A search. */
export const QueryLine = fields({ query: text })

/** Parses what a line says. Throws `bad-input`, naming the fields that are wrong. */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const reasons = result.error.issues
    .slice(0, MOST_REASONS)
    .map(
      ({ path, message }) =>
        `${path.length === 0 ? 'it' : `"${path.join('.')}"`} ${inWords(message)}`,
    )
  throw new ClipdeskError('bad-input', `This line cannot be used: ${reasons.join('; ')}.`, {
    cause: result.error,
  })
}

/** The schema of an article has words of its own, which are no part of a sentence. */
function inWords(message: string): string {
  if (/^(?:is|must) /.test(message)) return message
  return message.endsWith('received undefined')
    ? 'is missing'
    : `is wrong (${message.replace('Invalid input: ', '')})`
}

/** Enough to mend a line by; an article of another make is wrong in hundreds of places. */
const MOST_REASONS = 3

/** An object with these fields. Null counts as left out, as many programs write it. */
function fields<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.preprocess(withoutNulls, z.object(shape, mustBe('a JSON object')))
}

function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null))
}
