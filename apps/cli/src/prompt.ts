import { createInterface, type Interface } from 'node:readline'
import { ask, commands, counted, DEMO_DESK, parseLine } from '@clipdesk/commands'
import { ClipdeskError, type Library } from '@clipdesk/core'
import { complete } from './complete.ts'
import { reportFault } from './fault.ts'
import { readHistory, writeHistory } from './history.ts'
import { LineQueue } from './line-queue.ts'
import { replies } from './one-shot.ts'
import { LEAVES, PROMPT_COMMANDS } from './prompt-commands.ts'
import { printReply, type Terminal } from './terminal.ts'

/** What a prompt needs. */
export interface PromptOptions {
  readonly library: Library
  readonly terminal: Terminal
  /** Where paths start from. */
  readonly folder: string
  /** Null: nothing is kept of what is typed. */
  readonly historyFile: string | null
  readonly debug: boolean
}

const LOCAL_DESK = 'local'
const PAGE_END = '.'

/**
 * Reads commands line by line and answers each, until the input ends or somebody leaves. Gives the exit status 0. A page may be
 * pasted: after `add` alone, or, in a terminal, straight at the prompt.
 */
export async function runPrompt(options: PromptOptions): Promise<number> {
  const prompt = new Prompt(options)
  await prompt.run()
  return 0
}

class Prompt {
  readonly #options: PromptOptions
  readonly #lines = new LineQueue()
  readonly #readline: Interface
  readonly #typing: boolean
  #desk = LOCAL_DESK

  constructor(options: PromptOptions) {
    this.#options = options
    const { input, output } = options.terminal
    this.#typing = input.isTTY === true
    this.#readline = createInterface({
      input,
      output,
      terminal: this.#typing,
      history: options.historyFile === null ? [] : readHistory(options.historyFile),
      completer: (line: string) => complete(line, options.folder),
    })
  }

  async run(): Promise<void> {
    const { library, historyFile } = this.#options
    const readline = this.#readline
    readline.on('line', (line) => this.#lines.push(line))
    readline.on('close', () => this.#lines.end())
    readline.on('SIGINT', () => readline.close())
    if (historyFile !== null)
      readline.on('history', (history) => writeHistory(historyFile, history))
    // Before anything is filed, questions go to the examples.
    if (
      (await library.desk(LOCAL_DESK).count()) === 0 &&
      (await library.desk(DEMO_DESK).count()) > 0
    )
      this.#desk = DEMO_DESK
    for (
      let line = await this.#ask();
      line !== null && !LEAVES.has(line.trim());
      line = await this.#ask()
    ) {
      try {
        await this.#answer(line)
      } catch (error) {
        reportFault(error, this.#options.terminal, this.#options.debug)
      }
    }
    readline.close()
  }

  async #ask(): Promise<string | null> {
    if (this.#typing) {
      this.#readline.setPrompt(`${this.#desk}> `)
      this.#readline.prompt()
    }
    return this.#lines.next()
  }

  async #answer(line: string): Promise<void> {
    if (line.trim() === '') return
    if (this.#typing) {
      const more = await this.#lines.burst()
      // Several commands may be pasted as well; a page has lines that are none.
      if (more.length > 1 && ![line, ...more].every(isCommand)) return this.#addBurst(line, more)
    }
    const typed = parseLine(line)
    if (typed.name === 'desk') return this.#switchDesk(typed.words[0])
    if (typed.name === 'add') {
      this.#leaveDemo()
      if (typed.words.length === 0 && typed.valueless.length === 0)
        return this.#addPasted(typed.options)
      if (typed.words.includes('-')) return this.#say('Type "add" alone to paste a page here.')
    }
    const desk = this.#options.library.desk(this.#desk)
    const files = { folder: this.#options.folder, input: this.#options.terminal.input }
    for await (const answer of replies(typed, desk, files)) this.#print(answer)
    if (typed.name === 'help' && typed.words.length === 0) this.#print(promptHelp())
  }

  /** Somebody pasted a page without a command: it is filed, and said so. */
  async #addBurst(first: string, more: readonly string[]): Promise<void> {
    this.#lines.clear()
    // A last line without a line end still stands at the prompt.
    const last = this.#readline.line
    if (last !== '') this.#readline.write(null, { ctrl: true, name: 'u' })
    const page = [first, ...more, ...(last === '' ? [] : [last])]
    this.#options.terminal.output.write('\n\n')
    this.#leaveDemo()
    this.#say(`${counted(page.length, 'line')} were pasted: filing them as a page.`)
    await this.#file(page.join('\n'), {})
  }

  async #addPasted(options: Readonly<Record<string, string>>): Promise<void> {
    if (this.#typing)
      this.#say(
        `Paste the page, then a line with nothing but a full stop. Ctrl-C leaves without filing it.`,
      )
    const page: string[] = []
    for (
      let line = await this.#lines.next();
      line !== null && line !== PAGE_END;
      line = await this.#lines.next()
    ) {
      page.push(line)
    }
    await this.#file(page.join('\n'), options)
  }

  async #file(page: string, options: Readonly<Record<string, string>>): Promise<void> {
    const context = {
      desk: this.#options.library.desk(this.#desk),
      may: new Set(['ask', 'file'] as const),
    }
    this.#print(await ask({ name: 'add', options: { ...options, page } }, context))
  }

  #leaveDemo(): void {
    if (this.#desk !== DEMO_DESK) return
    this.#desk = LOCAL_DESK
    this.#say(
      'This goes to your own desk, "local", and so do questions from now on. "desk demo" goes back to the examples.',
    )
  }

  #switchDesk(name: string | undefined): void {
    if (name === undefined) {
      this.#say(`You are at the desk "${this.#desk}". "desk demo" goes to the examples.`)
      return
    }
    try {
      this.#options.library.desk(name)
      this.#desk = name
      this.#say(`Questions go to the desk "${name}" now.`)
    } catch (error) {
      if (!(error instanceof ClipdeskError)) throw error
      this.#say(error.message)
    }
  }

  #say(text: string): void {
    this.#print({ blocks: [{ kind: 'note', text }], error: null, invented: false })
  }

  #print(answer: Parameters<typeof printReply>[0]): void {
    printReply(answer, this.#options.terminal, '')
    this.#options.terminal.output.write('\n')
  }
}

const KNOWN = new Set(['desk', ...LEAVES, ...commands.map(({ name }) => name)])

const isCommand = (line: string): boolean => KNOWN.has(parseLine(line).name)

const promptHelp = () => ({
  blocks: PROMPT_COMMANDS.map(({ command, does }) => ({ kind: 'example', command, does }) as const),
  error: null,
  invented: false,
})
