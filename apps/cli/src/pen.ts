import { styleText } from 'node:util'
import wrapAnsi from 'wrap-ansi'

/** How a reply is to look. */
export interface Look {
  /** Columns to fill. */
  readonly width: number
  readonly colour: boolean
  /** What stands before a command that is shown: `clipdesk ` in a shell, nothing at the prompt. */
  readonly commandPrefix: string
}

/** The widest that running text is set; longer lines are hard to read. */
const WIDEST = 100
const NARROWEST = 30

/** How wide text is set on a terminal, in columns. */
export const setWidth = ({ width }: Look): number => Math.max(NARROWEST, Math.min(width, WIDEST))

/** Colours and widths of one terminal. */
export class Pen {
  readonly look: Look

  constructor(look: Look) {
    this.look = look
  }

  strong = (text: string): string => this.#style('bold', text)
  dim = (text: string): string => this.#style('dim', text)
  mark = (text: string): string => this.#style('inverse', text)
  warn = (text: string): string => this.#style('yellow', text)
  command = (text: string): string => this.#style('cyan', text)

  /** Text on lines of the terminal's width, each behind the indent. */
  wrap(text: string, indent: string): string {
    const width = setWidth(this.look) - indent.length
    const lines = wrapAnsi(text, width, { hard: true }).split('\n')
    return lines.map((line) => indent + line).join('\n')
  }

  /** The same, the first line at the margin. */
  hang(text: string, indent: string): string {
    return this.wrap(text, indent).slice(indent.length)
  }

  /** Text beside a label that fills a column of its own. */
  beside(label: string, text: string, column: number): string {
    return label + this.wrap(text, ' '.repeat(column)).slice(column)
  }

  #style(style: Parameters<typeof styleText>[0], text: string): string {
    return this.look.colour ? styleText(style, text, { validateStream: false }) : text
  }
}
