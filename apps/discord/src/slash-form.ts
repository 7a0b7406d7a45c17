import {
  commands,
  linksAlone,
  parseLine,
  requestOf,
  type Term,
  type Usage,
} from '@clipdesk/commands'
import { COMMAND_NAME, FILE_OPTION, PAGE_OPTION, slashOptionName, TEXT_OPTION } from './names.ts'

/** A command line as Discord writes it: `/news search query:harbour strike`. */
export function slashForm(line: string): string {
  const request = requestOf(parseLine(line))
  if ('refused' in request) return `/${COMMAND_NAME} ${line}`
  const text = commands.find(({ name }) => name === request.name)?.text
  const options = Object.entries(request.options)
    .toSorted(([a], [b]) => Number(b === text) - Number(a === text))
    .map(([option, value]) => ` ${nameOf(request.name, option, value)}:${value}`)
  return `/${COMMAND_NAME} ${request.name}${options.join('')}`
}

/** A page is named by its file, a link by what takes text. */
const nameOf = (command: string, option: string, value: unknown): string =>
  option === PAGE_OPTION && linksAlone(String(value)).length > 0
    ? TEXT_OPTION
    : slashOptionName(command, option)

/** How a term of help is called here: an option by its name, and a page by the two that take one. */
export function slashTerm({ term, option }: Term): string {
  if (option === undefined) return term
  const isPage = option === PAGE_OPTION && !term.startsWith('--')
  return isPage ? `${FILE_OPTION} or ${TEXT_OPTION}` : option
}

/** A command's own form; Discord itself shows its options while it is typed. */
export const slashUsage = ({ name }: Usage): string => `/${COMMAND_NAME} ${name}`
