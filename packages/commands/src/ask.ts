import { ClipdeskError } from '@clipdesk/core'
import { z } from 'zod'
import { closest } from './closest.ts'
import type { Command, Context } from './command.ts'
import { add } from './commands/add.ts'
import { article } from './commands/article.ts'
import { compare } from './commands/compare.ts'
import { digest } from './commands/digest.ts'
import { edit } from './commands/edit.ts'
import { commandHelp, helpFor } from './commands/help.ts'
import { quotes } from './commands/quotes.ts'
import { recent } from './commands/recent.ts'
import { search } from './commands/search.ts'
import { summary } from './commands/summary.ts'
import { timeline } from './commands/timeline.ts'
import { type CommandRequest, example, type Reply, refusal, refusalOf, step } from './reply.ts'
import type { TypedCommand } from './text-grammar.ts'
import { shortened } from './wording.ts'

const ASKABLE = [add, search, summary, quotes, timeline, compare, digest, article, recent, edit]

/** Everything people can ask, in the order of help. */
export const commands: readonly Command[] = [...ASKABLE, helpFor(ASKABLE)]

/** The desk that holds invented examples and nothing else. */
export const DEMO_DESK = 'demo'

/**
 * Answers a request. What a person can mend (an unknown command, a bad option, a page that is none, a locked library) is a reply
 * that says how; only a fault of the program itself is thrown.
 */
export async function ask({ name, options }: CommandRequest, context: Context): Promise<Reply> {
  const command = commands.find((known) => known.name === name)
  const answer = command === undefined ? unknownCommand(name) : await run(command, options, context)
  return {
    ...answer,
    invented: context.desk.name === DEMO_DESK && SHOWS_ARTICLES.has(name) && answer.error === null,
  }
}

const SHOWS_ARTICLES: ReadonlySet<string> = new Set(ASKABLE.map(({ name }) => name))

/** The request that somebody typed, for `ask`; or the reply that shows how it is done. */
export function requestOf(typed: TypedCommand): CommandRequest | { readonly refused: Reply } {
  const command = commands.find(({ name }) => name === typed.name)
  if (command === undefined) return { refused: unknownCommand(typed.name) }
  const [valueless] = typed.valueless
  if (valueless !== undefined) {
    const fault = Object.hasOwn(command.options.shape, valueless)
      ? `--${valueless} needs a value behind it.`
      : noOption(command, valueless)
    return { refused: badOptions(command, fault) }
  }
  if (command.text === null && typed.text !== '') {
    return { refused: badOptions(command, `"${command.name}" takes no words behind it.`) }
  }
  const text = command.text === null || typed.text === '' ? {} : { [command.text]: typed.text }
  return { name: command.name, options: { ...typed.options, ...text } }
}

async function run(
  command: Command,
  given: CommandRequest['options'],
  context: Context,
): Promise<Reply> {
  if (!context.may.has(command.permission)) {
    const why =
      context.desk.name === DEMO_DESK
        ? `The desk "${DEMO_DESK}" is invented and stays as it is: use "${command.name}" on a desk of yours.`
        : `You may not use "${command.name}" on this desk. Ask whoever runs it.`
    return refusal('not-allowed', why)
  }
  try {
    return await command.run(context, given)
  } catch (error) {
    if (error instanceof z.ZodError) return badOptions(command, faultOf(error, command, given))
    if (error instanceof ClipdeskError) return refusalOf(error)
    throw error
  }
}

function unknownCommand(name: string): Reply {
  const names = commands.map((command) => command.name)
  const meant = closest(name, names)
  const what = name === '' ? 'No command was given.' : `There is no command "${shortened(name)}".`
  return refusal('unknown-command', what, [
    ...(meant === null ? [] : [example(meant, 'perhaps this was meant')]),
    step('help', 'see what can be asked', { name: 'help', options: {} }),
  ])
}

const badOptions = (command: Command, fault: string): Reply =>
  refusal('bad-options', fault, commandHelp(command))

function noOption({ name, options }: Command, option: string): string {
  const meant = closest(option, Object.keys(options.shape))
  const perhaps = meant === null ? '' : ` Perhaps --${meant} was meant.`
  return `"${name}" has no option --${shortened(option)}.${perhaps}`
}

function faultOf(
  { issues }: z.ZodError,
  command: Command,
  given: CommandRequest['options'],
): string {
  // Before all else: of "add --bogus page.txt" the page was taken for the value of an option.
  const unknown = issues.find(({ code }) => code === 'unrecognized_keys')
  if (unknown?.code === 'unrecognized_keys') return noOption(command, unknown.keys[0] ?? '')
  const [issue] = issues
  const option = String(issue?.path[0] ?? '')
  if (option === command.text && given[option] === undefined)
    return `"${command.name}" needs ${command.textLabel === 'page' ? 'a page' : command.textLabel}.`
  const schema = command.options.shape[option]
  const description = schema instanceof z.ZodType ? schema.description : undefined
  return `"${option}" does not fit. It takes: ${description ?? 'another value'}.`
}
