import {
  type ArticleCard,
  type Block,
  type BodyParagraph,
  citationForPeople,
  type Example,
  type Field,
  factsForPeople,
  frameForPeople,
  glossForPeople,
  INVENTED,
  type Missing,
  missingForPeople,
  type Note,
  optionForm,
  type Passage,
  type Picture,
  type Reply,
  type Term,
  type Usage,
} from '@clipdesk/commands'
import { type Look, Pen, setWidth } from './pen.ts'
import { terminalText } from './terminal-text.ts'

/** A reply as lines for a terminal, without a line end after the last. */
export function renderReply({ blocks, error, invented }: Reply, look: Look): string {
  const pen = new Pen(look)
  const widest = Math.min(COLUMN, Math.floor(setWidth(look) / 2) - 4)
  const longest = blocks.reduce((most, block) => Math.max(most, termOf(block, look).length), 0)
  const column = Math.min(widest, longest)
  const parts = blocks.map((block, i) => {
    const text = isTerm(block)
      ? renderTerm(block, pen, column)
      : renderBlock(block, pen, error !== null && i === 0)
    return spaceBefore(blocks[i - 1], block) + text
  })
  const mark = invented ? [`\n${pen.dim(pen.wrap(INVENTED, ''))}`] : []
  return [...parts, ...mark].join('\n')
}

/** A blank line between things of different kinds, and before each card and heading. */
function spaceBefore(previous: Block | undefined, block: Block): string {
  if (previous === undefined) return ''
  const joins =
    (previous.kind === block.kind || (isTerm(previous) && block.kind === 'term')) &&
    block.kind !== 'passage' &&
    block.kind !== 'paragraph'
  const belongs = previous.kind === 'article' && block.kind === 'field'
  const isHeading = block.kind === 'note' && block.heads === true
  return (joins && !isHeading) || belongs ? '' : '\n'
}

function renderBlock(block: Exclude<Block, TermBlock>, pen: Pen, fault: boolean): string {
  switch (block.kind) {
    case 'note':
      return renderNote(block, pen, fault)
    case 'article':
      return renderCard(block, pen)
    case 'passage':
      return renderPassage(block, pen)
    case 'field':
      return renderField(block, pen)
    case 'paragraph':
      return renderParagraph(block, pen)
    case 'missing':
      return renderMissing(block, pen)
    case 'picture':
      return renderPicture(block, pen)
  }
}

function renderNote({ text, heads }: Note, pen: Pen, fault: boolean): string {
  const shown = pen.wrap(terminalText(text), '')
  if (fault) return pen.warn(shown)
  return heads === true ? pen.strong(shown) : shown
}

type TermBlock = Example | Usage | Term

const isTerm = (block: Block): block is TermBlock =>
  block.kind === 'example' || block.kind === 'usage' || block.kind === 'term'

const termOf = (block: Block, { commandPrefix }: Look): string => {
  if (!isTerm(block)) return ''
  if (block.kind === 'term') return terminalText(block.term)
  if (block.kind === 'usage') return terminalText(commandPrefix + formOf(block))
  const typed = commandPrefix === '' ? block.command : forShell(block)
  return terminalText(commandPrefix + typed)
}

/** "search WORDS [--page …]" */
const formOf = ({ name, text, options }: Usage): string =>
  [name, ...(text === null ? [] : [text]), ...options.map(optionForm)].join(' ')

/** A shell takes quotation marks away unless the text that has them is quoted itself. */
function forShell({ command, text }: Example): string {
  if (text === undefined || !/["“”]/.test(text)) return command
  return command.replace(text, () => `'${text.replaceAll("'", "'\\''")}'`)
}

/** The widest that terms and commands are set in a column of their own; a longer one has its meaning on the next line. */
const COLUMN = 34

function renderTerm(block: TermBlock, pen: Pen, column: number): string {
  const term = termOf(block, pen.look)
  const meaning = pen.wrap(
    terminalText(block.kind === 'term' ? block.means : block.does),
    ' '.repeat(column + 4),
  )
  const shown = block.kind === 'usage' ? pen.command(hungForm(term, pen)) : `  ${pen.command(term)}`
  if (term.length > column) return `${shown}\n${pen.dim(meaning)}`
  return shown + ' '.repeat(column - term.length + 2) + pen.dim(meaning.trimStart())
}

/** The form of a command may take several lines, unlike a command itself, which is there to be copied; an option is not parted. */
const hungForm = (form: string, pen: Pen): string =>
  `  ${pen.hang(form.replaceAll(' …]', `${NO_BREAK}…]`), '    ').replaceAll(`${NO_BREAK}…]`, ' …]')}`

function renderCard(block: ArticleCard, pen: Pen): string {
  const { number, headline, url } = block
  const title = headline === null ? pen.dim('(no headline)') : pen.strong(terminalText(headline))
  const lines = [
    pen.hang(`${pen.dim(`#${number}`)}  ${title}`, '    '),
    pen.dim(pen.wrap(terminalText(factsForPeople(block)), '    ')),
  ]
  return url === null
    ? lines.join('\n')
    : [...lines, pen.dim(`    ${terminalText(url)}`)].join('\n')
}

function renderPassage(block: Passage, pen: Pen): string {
  const { text, marks, frame } = block
  const framed = frame === null ? '' : `${pen.dim(terminalText(frameForPeople(frame)))} `
  const cite = pen.dim(`[${citationForPeople(block)}]`)
  // A citation stays on one line: it is wrapped with spaces that do not break, and shown with its own.
  const whole = cite.replaceAll(' ', NO_BREAK)
  const wrapped = pen.wrap(`${framed}${marked(text, marks, pen)} ${whole}`, '  ')
  return wrapped.endsWith(whole) ? wrapped.slice(0, -whole.length) + cite : wrapped
}

const NO_BREAK = '\u00A0'

function marked(text: string, marks: Passage['marks'], pen: Pen): string {
  let from = 0
  const parts = marks.map(({ start, end, gloss }) => {
    const before = terminalText(text.slice(from, start))
    const words = terminalText(text.slice(start, end))
    from = end
    return gloss === undefined
      ? before + pen.mark(words)
      : `${before}${words} ${pen.dim(terminalText(glossForPeople(gloss)))}`
  })
  return parts.join('') + terminalText(text.slice(from))
}

const renderField = ({ name, values }: Field, pen: Pen): string =>
  pen.wrap(`${pen.dim(`${name}:`)} ${values.map(terminalText).join(' · ')}`, '    ')

function renderParagraph({ paragraph, style, text, marks }: BodyParagraph, pen: Pen): string {
  const shown = style === 'subhead' ? pen.strong(terminalText(text)) : marked(text, marks, pen)
  return pen.wrap(`${pen.dim(`¶${paragraph}`)} ${shown}`, '  ')
}

function renderMissing(block: Missing, pen: Pen): string {
  const ways = [
    block.fields.includes('source') ? '--source "Harbor Times"' : '',
    block.fields.includes('published') ? '--published 2024-03-04' : '',
  ].filter(Boolean)
  const how = ways.length === 0 ? '' : ` If you know, add the page again with ${ways.join(' ')}.`
  return pen.wrap(terminalText(missingForPeople(block)) + how, '')
}

/** A terminal shows a picture in words. */
const renderPicture = ({ alt }: Picture, pen: Pen): string =>
  pen.dim(pen.wrap(terminalText(alt), ''))
