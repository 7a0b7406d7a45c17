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
import { type Chunk, chunksOf, clipped, type Piece } from '@clipdesk/commands/chat'
import { typedForm, usageForm } from './command-form.ts'
import { type Inline, lineBreak, linkTo, said } from './inline.ts'
import { ADD_NAME, COMMAND } from './names.ts'
import { type Part, pieceOf, quote, section } from './part.ts'

/** The most of a text from outside that is set in one piece, in UTF-16 units. */
const LONGEST_TEXT = 2400

/** The longest piece, in UTF-16 units: a text with what stands before and behind it. */
export const LONGEST_PIECE = 3600

/** A block of a reply as pieces of rich text, in which Slack interprets nothing. */
export function piecesOf(block: Block, fault: boolean): Piece<Part>[] {
  switch (block.kind) {
    case 'article':
      return [pieceOf(section(cardText(block)), true)]
    case 'example':
      // One that can be asked as it stands is a button.
      return block.request === undefined ? closed([exampleText(block)]) : []
    case 'note':
      return closed(chunked(block.text, (text) => (fault ? [...said('⚠️ '), ...text] : text)))
    case 'passage':
      return passageTexts(block).map((inlines) => pieceOf(quote(inlines)))
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

/** Slack takes no section without words. */
const closed = (texts: readonly Inline[][]): Piece<Part>[] =>
  texts.filter((inlines) => inlines.length > 0).map((inlines) => pieceOf(section(inlines)))

const chunked = (text: string, set: (inlines: Inline[]) => Inline[]): Inline[][] =>
  chunksOf(text, [], LONGEST_TEXT)
    .map((chunk) => said(chunk.text))
    .filter((inlines) => inlines.length > 0)
    .map(set)

function cardText(card: ArticleCard): Inline[] {
  const { number, headline, url } = card
  const title = headline === null ? '(no headline)' : field(headline)
  const link = url === null ? [] : [linkTo(url) ?? said(field(url))].flat()
  return [
    ...said(`#${number} ${title}`, { bold: true }),
    lineBreak,
    ...said(field(factsForPeople(card))),
    ...(link.length === 0 ? [] : [lineBreak, ...link]),
  ]
}

/** A field of a card that is longer is cut, and says so: it is told whole by the article itself. */
const LONGEST_FIELD = 400

const field = (text: string): string => clipped(text, LONGEST_FIELD)

/** Every stretch of a long passage carries its citation, as it may come to stand on a page of its own. */
function passageTexts(passage: Passage): Inline[][] {
  const { frame } = passage
  const framed =
    frame === null ? [] : [...said(field(frameForPeople(frame)), { italic: true }), ...said(' ')]
  const citation = said(` [${citationForPeople(passage)}]`)
  return chunksOf(passage.text, passage.marks, LONGEST_TEXT).map((chunk) => [
    ...framed,
    ...marked(chunk),
    ...citation,
  ])
}

/** Ours: so many marks that they set nothing off are left out. */
const MOST_MARKS = 100

function marked({ text, marks }: Chunk): Inline[] {
  if (marks.length > MOST_MARKS) return said(text)
  let from = 0
  const parts = marks.flatMap(({ start, end }) => {
    const part = [...said(text.slice(from, start)), ...said(text.slice(start, end), { bold: true })]
    from = end
    return part
  })
  return [...parts, ...said(text.slice(from))]
}

const fieldTexts = ({ name, values }: Field): Inline[][] =>
  chunked(values.join(' · '), (text) => [...said(`${name}: `), ...text])

function paragraphTexts({ paragraph, style, text }: BodyParagraph): Inline[][] {
  const bold = style === 'subhead' ? { bold: true } : undefined
  const chunks = chunksOf(text, [], LONGEST_TEXT).filter((chunk) => chunk.text !== '')
  return chunks.map((chunk, i) => [
    ...said(`¶${paragraph}${i === 0 ? '' : ' (continued)'}`, { italic: true }),
    lineBreak,
    ...said(chunk.text, bold),
  ])
}

function missingTexts(block: Missing): Inline[][] {
  const fields = [
    block.fields.includes('source') ? 'the outlet' : '',
    block.fields.includes('published') ? 'the day' : '',
  ].filter(Boolean)
  const how: Inline[] =
    fields.length === 0
      ? []
      : [
          ...said(' If you know, add it again by '),
          ...said(`${COMMAND} add`, { code: true }),
          ...said(`, which takes ${fields.join(' and ')} too.`),
        ]
  const texts = chunked(missingForPeople(block), (text) => text)
  return texts.map((text, i) => (i === texts.length - 1 ? [...text, ...how] : text))
}

const explained = (typed: string, means: string): Inline[] => [
  ...said(field(typed), { code: true }),
  ...said(` ${means}`),
]

const exampleText = ({ command, does }: Example): Inline[] =>
  explained(typedForm(command), field(does))

const termTexts = ({ term, means }: Term): Inline[][] =>
  chunked(means, (text) => [...said(field(term), { code: true }), ...said(' '), ...text])

function usageText(usage: Usage): Inline[] {
  const does = field(usage.does)
  return explained(usageForm(usage), usage.name === ADD_NAME ? `${does}; it opens a form` : does)
}
