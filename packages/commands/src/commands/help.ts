import { z } from 'zod'
import type { Command } from '../command.ts'
import { defineCommand } from '../command.ts'
import {
  type Block,
  example,
  note,
  type Reply,
  refusal,
  reply,
  step,
  type Usage,
} from '../reply.ts'
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
        step('help', 'see them all', { name: 'help', options: {} }),
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
    ...commands.map((command) => usage(command, [])),
    example('help search', 'shows everything that one command can do'),
  ])

/** How a command is done: its form, its options, its examples. */
export function commandHelp(command: Command): Block[] {
  const { options, text, examples } = command
  const named = Object.entries(options.shape)
    .filter(([option]) => option !== text)
    .map(
      ([option, schema]): Block => ({
        kind: 'term',
        term: `--${option}`,
        option,
        means: descriptionOf(schema),
      }),
    )
  const main: Block[] =
    text === null
      ? []
      : [
          {
            kind: 'term',
            term: labelOf(command),
            option: text,
            means: descriptionOf(options.shape[text]),
          },
        ]
  return [
    usage(
      command,
      Object.keys(options.shape).filter((option) => option !== text),
    ),
    ...main,
    ...named,
    ...examples.map((shown) => example(shown.command, shown.does)),
  ]
}

const usage = (command: Command, options: readonly string[]): Usage => ({
  kind: 'usage',
  name: command.name,
  text: command.textLabel === null ? null : labelOf(command),
  options,
  does: command.does,
})

const labelOf = ({ textLabel }: Command): string => textLabel?.toUpperCase() ?? ''

const descriptionOf = (schema: unknown): string =>
  schema instanceof z.ZodType ? (schema.description ?? '') : ''
