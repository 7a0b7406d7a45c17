import type { Span } from '../../article.ts'

/** A row of a file of separated values: its fields, unquoted, and its place without the line end. */
export interface CsvRow extends Span {
  readonly fields: readonly string[]
  /** Set where a quotation mark opens a field that nothing closes. */
  readonly unclosed: boolean
}

/**
 * The rows of separated values as RFC 4180 has them: a field in quotation marks may hold separators and line ends, and a
 * doubled mark stands for one. Rows without anything in them are left out. Takes linear time.
 */
export function* csvRows(text: string, separator: string): Generator<CsvRow> {
  const plain = new RegExp(`[^\\r\\n${separator === '|' ? '\\|' : separator}]*`, 'y')
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    const row = rowAt(text, at, { separator, plain })
    if (row.fields.some((field) => field.trim() !== '')) yield row
    at = row.end + (text.startsWith('\r\n', row.end) ? 2 : 1)
  }
}

interface Form {
  readonly separator: string
  /** What a field without quotation marks goes on with; sticky. */
  readonly plain: RegExp
}

function rowAt(text: string, start: number, form: Form): CsvRow {
  const fields: string[] = []
  let at = start
  for (;;) {
    const field = fieldAt(text, at, form)
    fields.push(field.value)
    at = field.end
    if (field.unclosed) return { start, end: at, fields, unclosed: true }
    if (text.charAt(at) !== form.separator) return { start, end: at, fields, unclosed: false }
    at += 1
  }
}

interface Field {
  readonly value: string
  readonly end: number
  readonly unclosed: boolean
}

function fieldAt(text: string, start: number, { plain }: Form): Field {
  const restFrom = (from: number): string => {
    plain.lastIndex = from
    return plain.exec(text)?.[0] ?? ''
  }
  if (text.charAt(start) !== '"') {
    const value = restFrom(start)
    return { value, end: start + value.length, unclosed: false }
  }
  const parts: string[] = []
  for (let from = start + 1; ; ) {
    const mark = text.indexOf('"', from)
    if (mark === -1) {
      // Only the first line is given up: the rows after it may be sound.
      const value = restFrom(start)
      return { value, end: start + value.length, unclosed: true }
    }
    parts.push(text.slice(from, mark))
    if (text.charAt(mark + 1) !== '"') {
      const rest = restFrom(mark + 1)
      return { value: parts.join('') + rest, end: mark + 1 + rest.length, unclosed: false }
    }
    parts.push('"')
    from = mark + 2
  }
}
