import { type CommandRequest, parseLine, type Reply, requestOf } from '@clipdesk/commands'
import { ADD_NAME } from './names.ts'

/** What somebody wrote behind `/news`, or to the app: a request, or the reply that shows how it is done. */
export type Typed = CommandRequest | { readonly refused: Reply }

/**
 * Reads a line as the terminal does. A page may follow "add" as it is, line breaks and all: its options stand before the first of
 * them. Slack's keyboards make one dash of two, so a dash before a word opens an option, too.
 */
export function readLine(typed: string): Typed {
  const text = typed.trim()
  const end = text.indexOf('\n')
  const isPage = end !== -1 && nameOf(text) === ADD_NAME
  const head = (isPage ? text.slice(0, end) : text).replace(/(^|\s)[—–](?=[a-z])/g, '$1--')
  const request = requestOf(parseLine(head))
  if (!isPage || 'refused' in request) return request
  const first = typeof request.options['page'] === 'string' ? request.options['page'] : ''
  const page = `${first}${text.slice(end)}`.trim()
  return { ...request, options: { ...request.options, page } }
}

const nameOf = (text: string): string => /^\S*/.exec(text)?.[0].toLowerCase() ?? ''

/** Ours: nobody writes a longer command, and a page is rarely shorter. */
const LONGEST_LINE = 300

/** Whether a message to the app is a command, rather than a page to file. */
export function isLine(text: string): boolean {
  const line = text.trim()
  if (nameOf(line) === ADD_NAME) return true
  return !line.includes('\n') && line.length <= LONGEST_LINE && !/^<?https?:\/\//i.test(line)
}

/** Slack escapes three characters of what is typed, and no others (developer documentation, "Formatting message text"). */
export const unescapeText = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
