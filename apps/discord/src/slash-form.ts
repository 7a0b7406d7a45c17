import { parseLine, requestOf, type Usage } from '@clipdesk/commands'
import { COMMAND_NAME, slashOptionName } from './names.ts'

/** A command line as Discord writes it: `/news search query:harbour strike`. */
export function slashForm(line: string): string {
  const request = requestOf(parseLine(line))
  if ('refused' in request) return `/${COMMAND_NAME} ${line}`
  const options = Object.entries(request.options).map(
    ([option, value]) => ` ${slashOptionName(request.name, option)}:${value}`,
  )
  return `/${COMMAND_NAME} ${request.name}${options.join('')}`
}

/** A command's own form; Discord itself shows its options while it is typed. */
export const slashUsage = ({ name }: Usage): string => `/${COMMAND_NAME} ${name}`
