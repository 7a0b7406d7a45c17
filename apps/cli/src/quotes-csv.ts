import {
  ask,
  type CommandRequest,
  type Context,
  type Passage,
  type Reply,
} from '@clipdesk/commands'
import type { FiledArticle } from '@clipdesk/core'

const COLUMNS = [
  'speaker',
  'named as',
  'to',
  'medium',
  'per',
  'given',
  'word for word',
  'quote',
  'outlet',
  'headline',
  'published',
  'article',
  'paragraph',
  'quote number',
  'url',
] as const

/** More pages of quotes has no answer: the core looks through a hundred articles. */
const MOST_PAGES = 1_000

/**
 * The quotes that a request asks for, all pages of them, as lines of CSV (RFC 4180) with a header; or the reply that tells why there
 * are none.
 */
export async function quotesAsCsv(
  request: CommandRequest,
  context: Context,
): Promise<string | Reply> {
  const rows: string[] = [rowOf(COLUMNS)]
  const articles = new Map<number, FiledArticle>()
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const reply = await ask({ name: request.name, options: { ...request.options, page } }, context)
    if (reply.error !== null) {
      if (page === 1) return reply
      break
    }
    for (const block of reply.blocks) {
      if (block.kind !== 'passage') continue
      const article = articles.get(block.number) ?? (await context.desk.get(block.number))
      articles.set(block.number, article)
      rows.push(rowOf(cellsOf(block, article)))
    }
    if (!reply.blocks.some((block) => block.kind === 'example' && block.continues)) break
  }
  return rows.join('')
}

function cellsOf(
  { frame, text, paragraph, number, url }: Passage,
  article: FiledArticle,
): string[] {
  const said = frame?.voice === 'speaker' ? frame : null
  return [
    said?.speaker ?? '',
    said?.mention ?? '',
    said?.addressee ?? '',
    said?.medium ?? '',
    said?.via.join('; ') ?? '',
    said?.given ?? '',
    said?.isReported === true ? 'no' : 'yes',
    text,
    frame?.outlet ?? '',
    article.headline ?? '',
    article.published?.value ?? '',
    String(number),
    paragraph === null ? 'headline' : String(paragraph),
    String(said?.quote ?? ''),
    url ?? '',
  ]
}

const rowOf = (cells: readonly string[]): string => `${cells.map(cellOf).join(',')}\r\n`

/**
 * Spreadsheets run what begins like a formula; an apostrophe before it keeps it text. What begins with an apostrophe and would be one
 * behind it gets another: a program that takes one off every cell that fits `FORMULA` has the words as they were.
 */
function cellOf(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Signs that open a formula, those of full width among them, behind apostrophes or none. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/
