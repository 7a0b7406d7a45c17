import { linksAlone, optionForm, parseLine, typedOption, type Usage } from '@clipdesk/commands'
import { ADD_NAME, COMMAND } from './names.ts'

/** A command line as it is written in Slack. A file cannot be named there, so that the form takes it; a link can. */
export function typedForm(line: string): string {
  const { name, text, options } = parseLine(line)
  if (name !== ADD_NAME) return `${COMMAND} ${line}`
  const given = Object.entries(options).map(([option, value]) => typedOption(option, value))
  return [COMMAND, name, ...linksAlone(text), ...given].join(' ')
}

/** The form of a command: "/news search WORDS [--page …]". */
export function usageForm({ name, text, options }: Usage): string {
  const words = name === ADD_NAME || text === null ? [] : [text]
  return [COMMAND, name, ...words, ...options.map(optionForm)].join(' ')
}
