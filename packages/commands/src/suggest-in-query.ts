import type { Completable, Desk } from '@clipdesk/core'
import type { Suggestion } from './suggest.ts'
import { counted } from './wording.ts'

/** The fields of a query whose values are names that a desk knows, as typed. */
const FIELDS: Readonly<Record<string, Completable>> = {
  from: 'source',
  source: 'source',
  author: 'author',
  section: 'section',
  person: 'person',
  'said-by': 'speaker',
}

/** A field at the end of a query, its value as it is typed so far. */
export interface FieldBegun {
  /** All of the query before the value. */
  readonly before: string
  readonly completes: Completable
  /** Without the quotation mark before it. */
  readonly typed: string
}

const QUOTE = '"“”„‟«»'
/** A name, a colon, and a value that is not ended: in quotation marks, or without a space. */
const AT_END = new RegExp(
  `(?:^|[\\s(])(-?(${Object.keys(FIELDS).join('|')}):)(?:[${QUOTE}]([^${QUOTE}]*)|([^\\s${QUOTE}()]*))$`,
  'iu',
)

/** The field whose value is being typed at the end of a query; null where it ends with something else. */
export function fieldBegun(query: string): FieldBegun | null {
  const match = isOpen(query) ? AT_END.exec(query) : null
  const completes = FIELDS[match?.[2]?.toLowerCase() ?? '']
  if (match === null || completes === undefined) return null
  const typed = match[3] ?? match[4] ?? ''
  const before = query.slice(0, match.index + match[0].lastIndexOf(match[1] ?? '')) + match[1]
  return { before, completes, typed }
}

/** Where a phrase is not closed, what looks like a field in it is words, unless it is the field's own mark that is open. */
function isOpen(query: string): boolean {
  const marks = [...query].filter((letter) => QUOTE.includes(letter)).length
  return marks % 2 === 0 || /:["“”„‟«»][^"“”„‟«»]*$/u.test(query)
}

/** The query with the name completed that is being typed at its end; nothing where none is. */
export async function suggestInQuery(
  desk: Desk,
  query: string,
  options: { readonly limit: number },
): Promise<Suggestion[]> {
  const field = fieldBegun(query)
  if (field === null) return []
  const { before, completes, typed } = field
  const found = await desk.complete(completes, typed, options)
  return found.map(({ value, count }) => ({
    label: `${before}${asValue(value)} (${counted(count, 'article')})`,
    value: `${before}${asValue(value)}`,
  }))
}

/** A name as the value of a field: in quotation marks where it has spaces or signs. */
const asValue = (name: string): string => {
  const plain = name.replace(/["“”„‟«»]/gu, '')
  return /^[\p{L}\p{M}\p{N}.’'-]+$/u.test(plain) ? plain : `"${plain}"`
}
