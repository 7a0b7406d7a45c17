import type { Collection } from './collection.ts'
import { type CsvRow, csvRows } from './csv-rows.ts'
import { type FieldName, fieldsNamed } from './field-names.ts'
import { gather } from './gather.ts'
import { type RecordReading, readRecord } from './record.ts'

/** Comma, tab, semicolon (where the comma is the decimal sign) and bar. */
const SEPARATORS = [',', '\t', ';', '|']

/** The longest line of names of columns. */
const LONGEST_HEADER = 4_000

/**
 * A file of separated values whose first row names its columns, among them the text and something else of an article; null where
 * it is none.
 */
export function readCsv(text: string): Collection | null {
  const form = formOf(text)
  if (form === null) return null
  const { separator, columns, names } = form
  const rows = csvRows(text, separator)
  rows.next()
  const gathered = gather(text, rows, (row) => readRow(row, columns, names))
  if (gathered.items.length === 0) return null
  return { kind: 'csv', feeds: [], ...gathered }
}

function formOf(text: string) {
  const head = text.slice(0, LONGEST_HEADER)
  for (const separator of SEPARATORS) {
    const header = csvRows(head, separator).next()
    if (header.done || header.value.end === head.length) continue
    const columns = header.value.fields.map((name) => name.trim())
    const names = fieldsNamed(columns)
    if (isHeader(names, columns)) return { separator, columns, names }
  }
  return null
}

/** A sentence with a comma in it is no row of names: each is short, and most of an article's are there. */
function isHeader(found: ReadonlyMap<FieldName, string>, columns: readonly string[]): boolean {
  const hasText = found.has('text') || found.has('html') || found.has('summary')
  return hasText && found.size > 1 && columns.every((name) => name.length <= 60)
}

function readRow(
  { fields, unclosed }: CsvRow,
  columns: readonly string[],
  names: ReadonlyMap<FieldName, string>,
): RecordReading {
  if (unclosed) return { reason: 'A quotation mark opens a field of it, and none closes it.' }
  if (fields.length > columns.length && fields.slice(columns.length).some((field) => field.trim()))
    return {
      reason: `It has ${fields.length} fields, and the first row names ${columns.length}.`,
    }
  return readRecord(Object.fromEntries(columns.map((name, i) => [name, fields[i] ?? ''])), names)
}
