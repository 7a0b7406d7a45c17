import type { Block } from '@clipdesk/commands'
import {
  addressInWords,
  type Manner,
  type Piece,
  type Run,
  type Stretch,
  stretchesOf,
} from '@clipdesk/commands/chat'
import { codeText, escapeText, escapeWithin, linkTo } from './escape.ts'
import { slashForm, slashTerm, slashUsage } from './slash-form.ts'

/** The longest piece in markdown. */
export const LONGEST_PIECE = 3600

const MANNER: Manner = {
  // Escaped, twice as much still fits into a message.
  longestText: 1200,
  typed: slashForm,
  usage: (usage) => ({ form: slashUsage(usage), does: usage.does }),
  term: slashTerm,
  addAgain({ fields }) {
    const options = (['source', 'published'] as const).filter((name) => fields.includes(name))
    const named = options.flatMap((name, i): Run[] => [
      { kind: 'text', text: i === 0 ? ' with ' : ' and ' },
      { kind: 'code', text: name },
    ])
    if (named.length === 0) return []
    return [{ kind: 'code', text: '/news add' }, ...named, { kind: 'text', text: '.' }]
  },
}

/** A block in Discord's markdown. All text that may come from outside is escaped. */
export const piecesOf = (block: Block, isFault: boolean): Piece<string>[] =>
  stretchesOf(block, isFault, MANNER)
    .map((stretch) => ({ text: textOf(stretch), opens: stretch.opens }))
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, opens }) => ({ part: text, length: text.length, opens }))

function textOf({ kind, lines }: Stretch): string {
  const opener = kind === 'quote' ? '> ' : ''
  const set = (mark: (run: Run) => Run) =>
    lines
      .map(({ isSmall, runs }) => {
        const words = runs.map((run, i) => setRun(mark(run), i === 0))
        return `${opener}${isSmall ? '-# ' : ''}${words.join('')}`
      })
      .join('\n')
  const text = set((run) => run)
  if (text.length <= LONGEST_PIECE) return text
  // So many marks that they burst the piece set nothing off.
  return set((run) => (run.kind === 'strong' ? { ...run, kind: 'text' } : run))
}

function setRun({ kind, text }: Run, isFirst: boolean): string {
  switch (kind) {
    case 'text':
    case 'aside':
      return isFirst ? escapeText(text) : escapeWithin(text)
    case 'strong':
      return `**${escapeWithin(text)}**`
    case 'citation':
      return text
    case 'code':
      return codeText(text)
    case 'address':
      return linkTo(text) ?? escapeText(addressInWords(text))
  }
}
