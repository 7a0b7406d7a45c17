import { momentForPeople } from '@clipdesk/commands'
import type { Article, Basis, ExplainedLine, Explanation } from '@clipdesk/core'
import { type Look, Pen } from './pen.ts'
import { terminalText } from './terminal-text.ts'

/** How a page was read, for a terminal: its fields, then its body, or every line of it with what it was taken for and why. */
export function renderAccount(
  { article, lines }: Explanation,
  explain: boolean,
  look: Look,
): string {
  const pen = new Pen(look)
  const body = explain
    ? [legend(pen), '', ...lines.map((line) => accountOf(line, article.text, pen))]
    : [...bodyOf(article, pen), '', leftOut(article, pen)]
  return [...fieldsOf(article, pen), '', ...body].join('\n')
}

const BASES: Readonly<Record<Basis, string>> = {
  metadata: 'metadata',
  text: 'printed',
  url: 'address',
  given: 'given',
}

function fieldsOf(article: Article, pen: Pen): string[] {
  const { bases, source, published, updated, dateline, language } = article
  const rows: readonly (readonly [string, string | null, Basis | undefined])[] = [
    ['headline', article.headline, bases.headline],
    ['authors', listed(article.byline), bases.byline],
    ['outlet', source.name, bases.source],
    ['published', published && momentForPeople(published), published?.basis],
    ['updated', updated && momentForPeople(updated), updated?.basis],
    ['dateline', dateline, 'text'],
    ['sections', listed(article.sections), bases.sections],
    ['tags', listed(article.tags), bases.tags],
    ['captions', listed(article.captions), 'text'],
    ['notices', listed(article.notices), 'text'],
    ['language', language, bases.language],
    ['address', article.url, bases.url],
    ['caveats', listed(article.caveats), undefined],
  ]
  return rows.flatMap(([name, value, basis]) => {
    if (value === null) return []
    const from = basis === undefined ? '' : pen.dim(` (${BASES[basis]})`)
    return [pen.beside(pen.dim(name.padEnd(NAME)), terminalText(value) + from, NAME)]
  })
}

/** Columns for the names of fields. */
const NAME = 11

const listed = (values: readonly string[]): string | null =>
  values.length === 0 ? null : values.join(' · ')

function bodyOf({ text, paragraphs }: Article, pen: Pen): string[] {
  return paragraphs.map(({ start, end, kind }, i) => {
    const shown = terminalText(text.slice(start, end))
    const number = pen.dim(`¶${i + 1}`.padEnd(5))
    return pen.beside(number, kind === 'subhead' ? pen.strong(shown) : shown, 5)
  })
}

function leftOut({ furniture }: Article, pen: Pen): string {
  const lines = `${furniture.length} ${furniture.length === 1 ? 'line is' : 'lines are'}`
  return pen.dim(`${lines} not of the article; --explain shows each line, and why.`)
}

/** What the columns and colours of an account mean, each colour worn by its word. */
const legend = (pen: Pen): string =>
  pen.wrap(
    `Each line: what it was taken for (${pen.strong('body')}, ${pen.command('field')} or ${pen.dim('furniture')}) and of which kind; its words; below them why, what spoke most for that or against it, and how likely the line alone is to be of the body.`,
    '',
  )

/** Columns for what a line was taken for. */
const TAKEN = 24
/** How much of a line is shown, in UTF-16 code units. */
const SHOWN = 160

function accountOf(line: ExplainedLine, text: string, pen: Pen): string {
  const { start, end, role, kind, chance, why, features } = line
  const shown = terminalText(text.slice(start, Math.min(end, start + SHOWN)))
  const cut = end - start > SHOWN ? '…' : ''
  const taken = `${role} ${kind}`.padEnd(TAKEN)
  const because = [why, ...features].join(', ')
  const likely = chance === null ? '' : ` (body: ${Math.round(chance * 100)} %)`
  const colour = role === 'body' ? pen.strong : role === 'field' ? pen.command : pen.dim
  return [
    pen.beside(colour(taken), colour(shown + cut), TAKEN),
    pen.dim(pen.wrap(because + likely, ' '.repeat(TAKEN))),
  ].join('\n')
}
