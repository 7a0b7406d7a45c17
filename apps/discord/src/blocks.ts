import {
  type ArticleCard,
  type Block,
  type BodyParagraph,
  citationForPeople,
  type Example,
  type Field,
  factsForPeople,
  frameForPeople,
  type Missing,
  missingForPeople,
  type Passage,
  type Term,
  type Usage,
} from '@clipdesk/commands'
import { type Piece as ChatPiece, chunksOf, clipped } from '@clipdesk/commands/chat'
import { codeText, escapeText, linkTo } from './escape.ts'
import { slashForm, slashTerm, slashUsage } from './slash-form.ts'

/** The most of a text from outside that is set in one piece, in UTF-16 units: escaped, twice as much still fits into a message. */
const LONGEST_TEXT = 1200

/** The longest piece in markdown. */
export const LONGEST_PIECE = 3600

/** A stretch of markdown that stays on one page. */
type Piece = ChatPiece<string>

/** A block in Discord's markdown. All text that may come from outside is escaped. */
export function piecesOf(block: Block, fault: boolean): Piece[] {
  switch (block.kind) {
    case 'article':
      return [pieceOf(cardText(block), true)]
    case 'example':
      // One that can be asked as it stands is a button.
      return block.request === undefined ? closed([exampleText(block)]) : []
    case 'note':
      return closed(chunked(block.text, (text) => (fault ? `⚠️ ${text}` : text)))
    case 'passage':
      return closed(passageTexts(block))
    case 'field':
      return closed(fieldTexts(block))
    case 'paragraph':
      return closed(paragraphTexts(block))
    case 'missing':
      return closed(missingTexts(block))
    case 'usage':
      return closed([usageText(block)])
    case 'term':
      return closed(termTexts(block))
  }
}

/** A message takes no empty text. */
const closed = (texts: readonly string[]): Piece[] =>
  texts.filter((text) => text.trim() !== '').map((text) => pieceOf(text, false))

const pieceOf = (text: string, opens: boolean): Piece => ({
  part: text,
  length: text.length,
  opens,
})

const chunked = (text: string, set: (escaped: string) => string): string[] =>
  chunksOf(text, [], LONGEST_TEXT).map((chunk) => set(escapeText(chunk.text)))

function cardText(card: ArticleCard): string {
  const { number, headline, url } = card
  const title = headline === null ? '(no headline)' : escapeText(field(headline))
  const link = url === null ? null : (linkTo(url) ?? escapeText(field(url)))
  const facts = escapeText(field(factsForPeople(card)))
  return [`**#${number} ${title}**`, `-# ${facts}`, ...(link === null ? [] : [`-# ${link}`])].join(
    '\n',
  )
}

/** A field of a card that is longer is cut, and says so: it is told whole by the article itself. */
const LONGEST_FIELD = 400

const field = (text: string): string => clipped(text, LONGEST_FIELD)

/** Every stretch of a long passage carries its citation, as it may come to stand on a page of its own. */
function passageTexts(passage: Passage): string[] {
  const framed =
    passage.frame === null ? '' : `${escapeText(field(frameForPeople(passage.frame)))} `
  const citation = ` [${citationForPeople(passage)}]`
  return chunksOf(passage.text, passage.marks, LONGEST_TEXT).map((chunk) => {
    const text = `> ${framed}${marked(chunk)}${citation}`
    // So many marks that they burst the piece set nothing off.
    return text.length <= LONGEST_PIECE ? text : `> ${framed}${escapeText(chunk.text)}${citation}`
  })
}

function marked({ text, marks }: ReturnType<typeof chunksOf>[number]): string {
  let from = 0
  const parts = marks.map(({ start, end }) => {
    const part = `${escapeText(text.slice(from, start))}**${escapeText(text.slice(start, end))}**`
    from = end
    return part
  })
  return parts.join('') + escapeText(text.slice(from))
}

const fieldTexts = ({ name, values }: Field): string[] =>
  chunked(values.join(' · '), (text) => `-# ${escapeText(name)}: ${text}`)

function paragraphTexts({ paragraph, style, text }: BodyParagraph): string[] {
  const shown = chunked(text, (part) => (style === 'subhead' ? `**${part}**` : part))
  return shown.map((part, i) => `-# ¶${paragraph}${i === 0 ? '' : ' (continued)'}\n${part}`)
}

function missingTexts(block: Missing): string[] {
  const options = [
    block.fields.includes('source') ? '`source`' : '',
    block.fields.includes('published') ? '`published`' : '',
  ].filter(Boolean)
  const how =
    options.length === 0
      ? ''
      : ` If you know, add it again by \`/news add\` with ${options.join(' and ')}.`
  const texts = chunked(missingForPeople(block), (text) => text)
  return texts.map((text, i) => (i === texts.length - 1 ? text + how : text))
}

const exampleText = ({ command, does }: Example): string =>
  `${codeText(field(slashForm(command)))} ${escapeText(field(does))}`

const termTexts = (block: Term): string[] =>
  chunked(block.means, (text) => `${codeText(field(slashTerm(block)))} ${text}`)

const usageText = (usage: Usage): string =>
  `${codeText(field(slashUsage(usage)))} ${escapeText(field(usage.does))}`
