import type { Paragraph, Span } from '../../article.ts'
import { findFullDates } from '../../extract/dates/full-dates.ts'
import { readMetadataDate } from '../metadata-date.ts'
import { namesIn } from './names.ts'
import type { PressField } from './press-labels.ts'
import type { PressLine } from './press-lines.ts'
import { byPosition, type PlacedDate } from './press-positions.ts'

/** The fields of a document, all by their places in the text. */
export interface PressFields {
  readonly headline: Span | null
  readonly source: Span | null
  readonly published: PlacedDate | null
  readonly byline: readonly Span[]
  readonly sections: readonly Span[]
  readonly dateline: Span | null
  readonly captions: readonly Span[]
  readonly url: Span | null
  /** Lines before the body that belong to it. */
  readonly leads: readonly Paragraph[]
  /** What of the text these fields stand on. */
  readonly lines: readonly Span[]
}

/** A label's value, over as many lines as it takes. */
interface Value extends Span {
  readonly field: PressField
  readonly text: string
}

/** The fields in the lines around a body: those above it go before those below it, labels before places. */
export function pressFields(
  text: string,
  [header, tail]: readonly [readonly PressLine[], readonly PressLine[]],
): PressFields {
  const { values, free } = valuesOf(text, header)
  const all = [...values, ...valuesOf(text, tail).values]
  const first = (field: PressField): Value | null =>
    all.find((value) => value.field === field) ?? null
  const info = infoOf(text, first('publication-info'))
  const labelled = {
    headline: first('headline'),
    source: first('source') ?? info.source,
    published: dated(first('published')) ?? info.published,
    byline: namesOf(first('byline')),
  }
  const placed = byPosition(text, free, labelled)
  const found = {
    headline: bare(labelled.headline ?? placed.headline),
    source: bare(labelled.source ?? placed.source),
    published: labelled.published ?? placed.published,
    byline: labelled.byline.length > 0 ? labelled.byline : placed.byline,
    sections: sectionsOf(first('section')),
    dateline: bare(first('dateline')),
    captions: all.filter(({ field }) => field === 'caption').flatMap((value) => bare(value) ?? []),
    url: addressOf(first('url')),
    leads: values
      .filter(({ field }) => field === 'lead')
      .map(({ start, end }) => ({ start, end, kind: 'paragraph' as const })),
  }
  const { headline, source, published, byline, sections, dateline, captions, url } = found
  const single = [headline, source, published?.span, dateline, url].flatMap((span) => span ?? [])
  return { ...found, lines: [...single, ...byline, ...sections, ...captions] }
}

/** The values of labelled lines, and the lines that are no label's. */
function valuesOf(text: string, lines: readonly PressLine[]) {
  const values: Value[] = []
  const free: PressLine[] = []
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]
    if (line === undefined) break
    if (line.label === null) {
      free.push(line)
      continue
    }
    let end = line.end
    let start = line.start + line.label.value
    for (let next = lines[i + 1]; next !== undefined; next = lines[i + 1]) {
      const goesOn =
        !next.afterBlank && next.label === null && next.mark !== 'copyright' && next.mark !== 'end'
      if (!goesOn) break
      if (start >= end) start = next.start
      end = next.end
      i += 1
    }
    if (start < end)
      values.push({ start, end, field: line.label.field, text: text.slice(start, end) })
  }
  return { values, free }
}

const bare = (span: Span | null): Span | null => span && { start: span.start, end: span.end }

function dated(value: Value | null): PlacedDate | null {
  const date = value === null ? null : readMetadataDate(value.text.replace(/\s+/g, ' '))
  return value === null || date === null
    ? null
    : { date, span: { start: value.start, end: value.end } }
}

const namesOf = (value: Value | null): Span[] =>
  value === null
    ? []
    : namesIn(value.text).map(({ start, end }) => ({
        start: value.start + start,
        end: value.start + end,
      }))

/** "NEWS; Pg. 3": the section stands before its page. */
function sectionsOf(value: Value | null): Span[] {
  const section = value?.text.split(/[;\r\n]/)[0]?.trimEnd() ?? ''
  if (value === null || section === '' || section.length > 80) return []
  return [{ start: value.start, end: value.start + section.length }]
}

function addressOf(value: Value | null): Span | null {
  const address = /^https?:\/\/\S{1,2000}/i.exec(value?.text ?? '')?.[0]
  if (value === null || address === undefined || !URL.canParse(address)) return null
  return { start: value.start, end: value.start + address.length }
}

/** "The Alder Ledger ; Port Alder [Port Alder]. 04 Mar 2024: A.3." */
function infoOf(
  text: string,
  value: Value | null,
): { source: Value | null; published: PlacedDate | null } {
  if (value === null) return { source: null, published: null }
  const name = /^[^;[\]().]{2,100}/.exec(value.text)?.[0].trimEnd() ?? ''
  const source = { ...value, end: value.start + name.length, text: name }
  const [day] = findFullDates(value.text.slice(0, 300))
  const date = day === undefined || day.value === null ? null : readMetadataDate(day.text)
  const span = day && { start: value.start + day.start, end: value.start + day.end }
  return {
    source: name === '' ? null : { ...source, text: text.slice(source.start, source.end) },
    published: date === null || span === undefined ? null : { date, span },
  }
}
