import type { Block } from '@clipdesk/commands'
import {
  addressInWords,
  type Manner,
  type Piece,
  type Run,
  type Stretch,
  stretchesOf,
} from '@clipdesk/commands/chat'
import { typedForm, usageForm } from './command-form.ts'
import { type Inline, lineBreak, linkTo, said } from './inline.ts'
import { ADD_NAME, COMMAND } from './names.ts'
import { type Part, quote, section } from './part.ts'

/** The longest piece, in UTF-16 units: a text with what stands before and behind it. */
export const LONGEST_PIECE = 3600

const MANNER: Manner = {
  longestText: 2400,
  typed: typedForm,
  usage(usage) {
    const opens = usage.name === ADD_NAME ? '; it opens a form' : ''
    return { form: usageForm(usage), does: `${usage.does}${opens}` }
  },
  term: ({ term }) => term,
  addAgain({ fields }) {
    const told = [
      fields.includes('source') ? 'the outlet' : '',
      fields.includes('published') ? 'the day' : '',
    ].filter(Boolean)
    if (told.length === 0) return []
    return [
      { kind: 'code', text: `${COMMAND} ${ADD_NAME}` },
      { kind: 'text', text: `, which takes ${told.join(' and ')} too.` },
    ]
  },
}

/** A block of a reply as pieces of rich text, in which Slack interprets nothing. */
export const piecesOf = (block: Block, isFault: boolean): Piece<Part>[] =>
  stretchesOf(block, isFault, MANNER)
    .map((stretch) => ({ part: partOf(stretch), opens: stretch.opens }))
    // Slack takes no section without words.
    .filter(({ part }) => part.plain.trim() !== '')
    .map(({ part, opens }) => ({ part, length: part.plain.length, opens }))

/** Ours: so many marks that they set nothing off are left out. */
const MOST_RUNS = 200

function partOf({ kind, lines }: Stretch): Part {
  const isCrowded = lines.some(({ runs }) => runs.length > MOST_RUNS)
  const inlines = lines.flatMap(({ runs }, i) => {
    const shown = isCrowded ? withoutMarks(runs) : runs
    return [...(i === 0 ? [] : [lineBreak]), ...shown.flatMap(setRun)]
  })
  return kind === 'quote' ? quote(inlines) : section(inlines)
}

/** The same words, as few runs as they can be. */
function withoutMarks(runs: readonly Run[]): Run[] {
  const [first] = runs
  const isFramed = first?.kind === 'aside'
  const text = (isFramed ? runs.slice(1) : runs).map((run) => run.text).join('')
  return [...(isFramed ? [first] : []), { kind: 'text', text }]
}

function setRun({ kind, text }: Run): Inline[] {
  switch (kind) {
    case 'text':
    case 'citation':
      return said(text)
    case 'strong':
      return said(text, { bold: true })
    case 'aside':
      return said(text, { italic: true })
    case 'code':
      return said(text, { code: true })
    case 'address': {
      const link = linkTo(text)
      return link === null ? said(addressInWords(text)) : [link]
    }
  }
}
