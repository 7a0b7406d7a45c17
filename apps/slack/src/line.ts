import {
  type CommandRequest,
  commands,
  linksAlone,
  parseLine,
  type Reply,
  requestOf,
} from '@clipdesk/commands'
import { ADD_NAME } from './names.ts'

/** What somebody wrote behind `/news`, or to the app: a request, or the reply that shows how it is done. */
export type Typed = CommandRequest | { readonly refused: Reply }

/**
 * Reads a line as the terminal does. A page may follow "add" as it is, line breaks and all; options stand right behind "add", on a
 * line of their own. Slack's keyboards make one dash of two, so a dash before the name of an option opens it, too.
 */
export function readLine(typed: string): Typed {
  const text = typed.trim()
  const end = text.indexOf('\n')
  if (end === -1 || nameOf(text) !== ADD_NAME) return requestOf(parseLine(dashed(text)))
  const head = dashed(text.slice(0, end))
  const hasOptions = /^\S+\s+--/.test(head)
  const request = requestOf(parseLine(hasOptions ? head : ADD_NAME))
  if ('refused' in request) return request
  const begun = typeof request.options['page'] === 'string' ? request.options['page'] : ''
  const page = `${begun}${text.slice(hasOptions ? end : ADD_NAME.length)}`.trim()
  return { ...request, options: { ...request.options, page } }
}

const dashed = (line: string): string => line.replace(DASHED, '$1--$2')

/** The options of every command; a page's own dashes are rarely followed by one of these words. */
const OPTIONS = [...new Set(commands.flatMap(({ options }) => Object.keys(options.shape)))]
const DASHED = new RegExp(`(^|\\s)[—–](${OPTIONS.join('|')})(?![\\w-])`, 'g')

const nameOf = (text: string): string => /^\S*/.exec(text)?.[0].toLowerCase() ?? ''

/** Ours: nobody writes a longer command, and a page is rarely shorter. */
const LONGEST_LINE = 300

/** Whether a message to the app is a command, rather than a page to file. */
export function isLine(text: string): boolean {
  const line = text.trim()
  const [head = '', ...more] = line.split('\n')
  // Of a page, only "add" on a line of its own is a command; a headline may begin with the word.
  if (more.length > 0) return /^add(?:\s+--.*)?$/i.test(dashed(head).trim())
  return line.length <= LONGEST_LINE && linksAlone(line).length === 0
}

/** Slack escapes three characters of what is typed, and no others (developer documentation, "Formatting message text"). */
export const unescapeText = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
