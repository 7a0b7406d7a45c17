import { z } from 'zod'

/** A half-open range `[start, end)` in UTF-16 code units into `article.text`. */
export const Span = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine(({ start, end }) => start <= end, 'a span ends before it starts')
  .readonly()
export type Span = z.infer<typeof Span>

/** What a stretch of the body is. An `entry` is one dated post of a live blog. */
export const ParagraphKind = z.enum(['paragraph', 'subhead', 'item', 'pullquote', 'entry'])
export type ParagraphKind = z.infer<typeof ParagraphKind>

/** What a line around the article is. Furniture is kept apart, never deleted. */
export const FurnitureKind = z.enum([
  'navigation',
  'sharing',
  'related',
  'promotion',
  'comment',
  'legal',
  'credit',
  'other',
])
export type FurnitureKind = z.infer<typeof FurnitureKind>

const spanOf = <Kind extends z.ZodType>(kind: Kind) =>
  z
    .object({ start: z.int().nonnegative(), end: z.int().nonnegative(), kind })
    .refine(({ start, end }) => start <= end, 'a span ends before it starts')
    .readonly()

/** One block of the body, in the order of the page. */
export const Paragraph = spanOf(ParagraphKind)
export type Paragraph = z.infer<typeof Paragraph>

/** One line or block that belongs to the page and not to the article. */
export const Furniture = spanOf(FurnitureKind)
export type Furniture = z.infer<typeof Furniture>

const DATE_VALUE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d)?)?)?$/

/** 31 February is a day that JavaScript makes 2 March of. */
function isInCalendar(value: string): boolean {
  const day = value.slice(0, 10)
  if (day.length < 10) return true
  const date = new Date(`${day}T00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** Where something was learnt from: the page's markup, its printed text, its address, or whoever brought it. */
export const Basis = z.enum(['metadata', 'text', 'url', 'given'])
export type Basis = z.infer<typeof Basis>

/** How exact a date is. */
export const DatePrecision = z.enum(['year', 'month', 'day', 'minute'])
export type DatePrecision = z.infer<typeof DatePrecision>

/**
 * A date of the page: `value` is `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, in local time as printed; `zone` is an
 * offset such as `+03:30`, or null where none is printed.
 */
export const PageDate = z
  .object({
    value: z.string().regex(DATE_VALUE).refine(isInCalendar, 'no calendar has this day'),
    zone: z
      .string()
      .regex(/^[+-]\d\d:\d\d$/)
      .nullable(),
    precision: DatePrecision,
    basis: Basis,
  })
  .readonly()
export type PageDate = z.infer<typeof PageDate>

/** The outlet that published the page. */
export const Source = z
  .object({ name: z.string().nullable(), domain: z.string().nullable() })
  .readonly()
export type Source = z.infer<typeof Source>

const spans = z.array(Span).readonly()
const strings = z.array(z.string()).readonly()

/** Where the fields stand in the text. A field that came from elsewhere (a URL, the caller) has no span. */
export const FieldSpans = z
  .object({
    headline: Span.optional(),
    sections: spans.optional(),
    tags: spans.optional(),
    byline: spans.optional(),
    source: Span.optional(),
    dateline: Span.optional(),
    published: Span.optional(),
    updated: Span.optional(),
    captions: spans.optional(),
    notices: spans.optional(),
  })
  .readonly()
export type FieldSpans = z.infer<typeof FieldSpans>

/** On what the fields rest; a field that is not known has none. Dates carry their own. */
export const FieldBases = z
  .object({
    url: Basis.optional(),
    headline: Basis.optional(),
    sections: Basis.optional(),
    tags: Basis.optional(),
    byline: Basis.optional(),
    source: Basis.optional(),
    language: Basis.optional(),
  })
  .readonly()
export type FieldBases = z.infer<typeof FieldBases>

/**
 * What whoever uses the article should be told of it: `cut-off` where the page itself stops before the article's end (a
 * paywall, "continue reading"), `several-stories` where it holds other stories as well and the main one was read.
 */
export const Caveat = z.enum(['cut-off', 'several-stories'])
export type Caveat = z.infer<typeof Caveat>

/**
 * What was read from a page. Strings are as printed; null or an empty list stands where the page does not say.
 * `text` is the page itself (plain text as it came; HTML rendered to text once), and every span points into it.
 * `paragraphs` and `furniture` never overlap.
 */
export const Article = z
  .object({
    text: z.string(),
    url: z.string().nullable(),
    headline: z.string().nullable(),
    sections: strings,
    tags: strings,
    byline: strings,
    source: Source,
    dateline: z.string().nullable(),
    published: PageDate.nullable(),
    updated: PageDate.nullable(),
    language: z.string().nullable(),
    captions: strings,
    notices: strings,
    paragraphs: z.array(Paragraph).readonly(),
    furniture: z.array(Furniture).readonly(),
    spans: FieldSpans,
    bases: FieldBases.default({}),
    caveats: z.array(Caveat).readonly().default([]),
  })
  .readonly()
  .superRefine(({ text, paragraphs, furniture, spans: fields }, context) => {
    const all = [...paragraphs, ...furniture, ...Object.values(fields).flat()]
    if (all.some((span) => span !== undefined && span.end > text.length)) {
      context.addIssue('a span ends outside the text')
    }
    if (overlapping([...paragraphs, ...furniture])) {
      context.addIssue('two paragraphs or pieces of furniture overlap')
    }
  })
export type Article = z.infer<typeof Article>

/** The body as text, a blank line between paragraphs. */
export function bodyText(article: Article): string {
  return article.paragraphs.map(({ start, end }) => article.text.slice(start, end)).join('\n\n')
}

function overlapping(list: readonly Span[]): boolean {
  const sorted = [...list].sort((a, b) => a.start - b.start)
  return sorted.some((span, i) => {
    const next = sorted[i + 1]
    return next !== undefined && next.start < span.end
  })
}
