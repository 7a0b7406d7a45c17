import { createInterface, type Interface } from 'node:readline'
import {
  ask,
  type Context,
  commands,
  counted,
  DEMO_DESK,
  linksAlone,
  parseLine,
  type Reply,
  type TypedCommand,
  withFileName,
} from '@clipdesk/commands'
import { ClipdeskError, type Library } from '@clipdesk/core'
import { complete } from './complete.ts'
import { reportFault } from './fault.ts'
import { readHistory, writeHistory } from './history.ts'
import { LineQueue } from './line-queue.ts'
import { type OneShot, replies } from './one-shot.ts'
import { withPatience } from './patience.ts'
import { LEAVES, PROMPT_COMMANDS } from './prompt-commands.ts'
import { pathsIn } from './prompt-paths.ts'
import { withPicturesSaved } from './save-picture.ts'
import { printReply, type Terminal } from './terminal.ts'

/** What a prompt needs. */
export interface PromptOptions {
  readonly library: Library
  readonly terminal: Terminal
  /** Where paths start from. */
  readonly folder: string
  /** Null: nothing is kept of what is typed. */
  readonly historyFile: string | null
  readonly fetchPage?: Context['fetchPage']
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
  /** The input has come to its end; lines of it may still wait. */
  #left = false
  /** Somebody pressed Ctrl-C: what is half pasted is not to be filed. */
  #interrupted = false

  constructor(options: PromptOptions) {
    this.#options = options
    const { input, output } = options.terminal
    this.#typing = input.isTTY === true
    this.#readline = createInterface({
      input,
      output,
      terminal: this.#typing,
      history: options.historyFile === null ? [] : readHistory(options.historyFile),
      completer: (line: string, done: (none: null, found: [string[], string]) => void) =>
        void this.#complete(line).then((found) => done(null, found)),
    })
  }

  async run(): Promise<void> {
    const { library, historyFile } = this.#options
    const readline = this.#readline
    readline.on('line', (line) => this.#lines.push(line))
    readline.on('close', () => {
      this.#left = true
      this.#lines.end()
    })
    readline.on('SIGINT', () => {
      this.#interrupted = true
      readline.close()
    })
    if (historyFile !== null)
      readline.on('history', (history) =>
        // Lines of a pasted page are nobody's commands.
        writeHistory(historyFile, history.filter(isCommand)),
      )
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

  async #complete(line: string): Promise<[string[], string]> {
    const { library, folder, terminal, debug } = this.#options
    try {
      return await complete(line, { folder, desk: library.desk(this.#desk) })
    } catch (error) {
      reportFault(error, terminal, debug)
      return [[], line]
    }
  }

  async #ask(): Promise<string | null> {
    if (this.#interrupted) return null
    if (this.#typing && !this.#left) {
      this.#readline.setPrompt(`${this.#desk}> `)
      this.#readline.prompt()
    }
    return this.#lines.next()
  }

  async #answer(line: string): Promise<void> {
    if (line.trim() === '') return
    if (this.#typing) {
      const more = await this.#lines.burst()
      if (isPage([line, ...more])) return this.#addBurst(line, more)
    }
    const links = linksAlone(line)
    if (links.length > 0) return this.#addNamed({ ...NOTHING_SAID, words: links })
    const typed = asAsked(parseLine(line))
    if (typed.name === 'desk') return this.#switchDesk(typed.words[0])
    if (typed.name === 'add') return this.#add(typed)
    for await (const answer of replies(typed, this.#setting(this.#desk)))
      this.#print(await withPicturesSaved(answer, this.#options.folder))
    if (typed.name === 'help' && typed.words.length === 0) this.#print(promptHelp())
  }

  async #add(typed: TypedCommand): Promise<void> {
    if (typed.words.length === 0 && typed.valueless.length === 0)
      return this.#addPasted(typed.options)
    const words = pathsIn(typed.text)
    if (words.includes('-')) return this.#say('Type "add" alone to paste a page here.')
    await this.#addNamed({ ...typed, words })
  }

  /** Files what words name: files and links. */
  async #addNamed(typed: TypedCommand): Promise<void> {
    const answers = replies(typed, this.#setting(this.#ownDesk()))
    for await (const answer of answers) await this.#printFiled(answer)
  }

  /** Somebody pasted a page without a command: it is filed, and said so. */
  async #addBurst(first: string, more: readonly string[]): Promise<void> {
    this.#lines.clear()
    // A last line without a line end still stands at the prompt.
    const last = this.#readline.line
    if (last !== '') this.#readline.write(null, { ctrl: true, name: 'u' })
    const page = [first, ...more, ...(last === '' ? [] : [last])]
    this.#options.terminal.output.write('\n\n')
    this.#say(
      `${counted(page.length, 'line')} ${page.length === 1 ? 'was' : 'were'} pasted: filing as a page.`,
    )
    await this.#file(page.join('\n'), {})
  }

  async #addPasted(options: Readonly<Record<string, string>>): Promise<void> {
    if (this.#typing)
      this.#say(
        'Paste the page, then a line with nothing but a full stop. Ctrl-C leaves without filing it.',
      )
    const page: string[] = []
    for (;;) {
      const line = await this.#lines.next()
      if (this.#interrupted) return
      if (line === null || line === PAGE_END) break
      page.push(line)
    }
    await this.#file(page.join('\n'), options)
  }

  async #file(page: string, options: Readonly<Record<string, string>>): Promise<void> {
    const { desk, terminal, fetchPage } = this.#setting(this.#ownDesk())
    const context: Context = { desk, fetchPage, may: new Set(['ask', 'file']) }
    const filing = ask({ name: 'add', options: { ...options, page } }, context)
    const answer = await withPatience(terminal, filing, 'Working on the page …')
    await this.#printFiled(withFileName(answer, null))
  }

  /** The answer to an `add`. From the first article on, questions go to where it was filed. */
  async #printFiled(answer: Reply): Promise<void> {
    this.#print(answer)
    if (answer.error !== null || this.#desk !== DEMO_DESK) return
    // What a file holds may have been shown, and nothing filed yet.
    if ((await this.#options.library.desk(LOCAL_DESK).count()) === 0) return
    this.#desk = LOCAL_DESK
    this.#say(
      'It is on your own desk, "local", where questions go from now on. "desk demo" goes back to the examples.',
    )
  }

  #setting(desk: string): Omit<OneShot, 'json'> {
    const { library, ...setting } = this.#options
    return { ...setting, desk: library.desk(desk) }
  }

  /** Nothing is ever filed among the examples. */
  #ownDesk(): string {
    return this.#desk === DEMO_DESK ? LOCAL_DESK : this.#desk
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

/** What is typed where nothing but words is to be filed. */
const NOTHING_SAID: TypedCommand = { name: 'add', text: '', words: [], options: {}, valueless: [] }

const KNOWN = new Set(['desk', ...LEAVES, ...commands.map(({ name }) => name)])

const isCommand = (line: string): boolean => KNOWN.has(parseLine(line).name)

/** More than anybody types in one go. */
const PAGE_LENGTH = 160

/** Whether lines that came at once are a page, rather than commands or a slip of the keys. */
const isPage = (lines: readonly string[]): boolean =>
  !lines.every((line) => isCommand(line) || linksAlone(line).length > 0) &&
  (lines.length > 2 || lines.join(' ').length > PAGE_LENGTH)

/** "search --help" and "--help" are ways to ask for help that people know from elsewhere. */
function asAsked(typed: TypedCommand): TypedCommand {
  const asks = typed.valueless.includes('help') || /^(?:--help|-h|\?)$/.test(typed.name)
  if (!asks) return typed
  const words = KNOWN.has(typed.name) ? [typed.name] : []
  return { name: 'help', text: words.join(' '), words, options: {}, valueless: [] }
}

const promptHelp = () => ({
  blocks: PROMPT_COMMANDS.map(({ command, does }) => ({ kind: 'example', command, does }) as const),
  error: null,
  invented: false,
})
