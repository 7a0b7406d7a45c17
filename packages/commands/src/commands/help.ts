import { z } from 'zod'
import type { Command } from '../command.ts'
import { defineCommand } from '../command.ts'
import { type Block, example, note, type Reply, refusal, reply } from '../reply.ts'
import { shortened } from '../wording.ts'

/** Help over a list of commands, itself included. */
export function helpFor(commands: readonly Command[]): Command {
  const help: Command = defineCommand({
    name: 'help',
    does: 'shows what can be asked',
    permission: 'ask',
    text: 'command',
    textLabel: 'command',
    options: z.object({
      command: z.string().trim().toLowerCase().optional().describe('one command, in full'),
    }),
    examples: [{ command: 'help search', does: 'everything that search can do' }],
    async run(_context, { command: name }): Promise<Reply> {
      const all = [...commands, help]
      if (name === undefined || name === '') return overview(all)
      const found = all.find((command) => command.name === name)
      if (found !== undefined) return reply(commandHelp(found))
      return refusal('unknown-command', `There is no command "${shortened(name)}".`, [
        example('help', 'see them all'),
      ])
    },
  })
  return help
}

const overview = (commands: readonly Command[]): Reply =>
  reply([
    note(
      'A news clipping desk: file an article, then ask. Every sentence it shows is the article’s own, with its source.',
    ),
    ...commands.map((command) => example(usageText(command), command.does)),
    example('help search', 'shows everything that one command can do'),
  ])

/** How a command is done: its form, its options, its examples. */
export function commandHelp(command: Command): Block[] {
  const { does, options, text, examples } = command
  const named = Object.entries(options.shape)
    .filter(([option]) => option !== text)
    .map(
      ([option, schema]): Block => ({
        kind: 'term',
        term: `--${option}`,
        means: descriptionOf(schema),
      }),
    )
  const main: Block[] =
    text === null
      ? []
      : [{ kind: 'term', term: labelOf(command), means: descriptionOf(options.shape[text]) }]
  return [
    example(usage(command), does),
    ...main,
    ...named,
    ...examples.map((shown) => example(shown.command, shown.does)),
  ]
}

/** "search WORDS [--page …]" */
function usage(command: Command): string {
  const named = Object.keys(command.options.shape).filter((option) => option !== command.text)
  return [usageText(command), ...named.map((option) => `[--${option} …]`)].join(' ')
}

const usageText = (command: Command): string =>
  command.textLabel === null ? command.name : `${command.name} ${labelOf(command)}`

const labelOf = ({ textLabel }: Command): string => textLabel?.toUpperCase() ?? ''

const descriptionOf = (schema: unknown): string =>
  schema instanceof z.ZodType ? (schema.description ?? '') : ''
