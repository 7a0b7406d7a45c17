import { type Command, commands, FLAGS, takenIn } from '@clipdesk/commands'
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js'
import { z } from 'zod'
import {
  ADD_NAME,
  CLIP_NAME,
  COMMAND_NAME,
  FILE_OPTION,
  PAGE_OPTION,
  slashOptionName,
  TEXT_OPTION,
} from './names.ts'

/** The most that Discord takes of a description, and of what is typed into an option. */
const LONGEST_DESCRIPTION = 100
const LONGEST_STRING = 6000

/** Where the commands can be used: on servers that added the app, and in direct messages with it. */
const where = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
}

/** What the app registers with Discord: one slash command with a subcommand for each thing to ask, and the message command. */
export const slashCommands = (): RESTPutAPIApplicationCommandsJSONBody => [
  {
    type: ApplicationCommandType.ChatInput,
    name: COMMAND_NAME,
    description: 'A news clipping desk: file an article, then ask',
    options: commands.map(subcommandOf),
    ...where,
  },
  { type: ApplicationCommandType.Message, name: CLIP_NAME, ...where },
]

function subcommandOf(command: Command): APIApplicationCommandSubcommandOption {
  const options = Object.keys(command.options.shape).flatMap((option) => optionsOf(command, option))
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: command.name,
    description: described(command.does),
    // Discord wants the required ones first.
    options: options.sort((a, b) => Number(b.required) - Number(a.required)),
  }
}

/** What is read of an option's schema. */
const OptionSchema = z.object({
  type: z.enum(['integer', 'string']).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  maxLength: z.number().optional(),
})

/** The options of Discord for an option of a command: one, or for a page a file and a text. */
function optionsOf(command: Command, option: string): APIApplicationCommandBasicOption[] {
  const schema = z.instanceof(z.ZodType).parse(command.options.shape[option])
  if (option === PAGE_OPTION && command.name === ADD_NAME) return PAGE_OPTIONS
  const base = {
    name: slashOptionName(command.name, option),
    description: described(schema.description ?? option),
    required: option === command.text && !schema.safeParse(undefined).success,
  }
  if (FLAGS.has(option)) return [{ ...base, type: ApplicationCommandOptionType.Boolean }]
  const shape = OptionSchema.parse(z.toJSONSchema(schema, { unrepresentable: 'any' }))
  if (shape.type === 'integer') {
    const { minimum: min_value, maximum: max_value } = shape
    const bounds = {
      ...(min_value === undefined ? {} : { min_value }),
      ...(max_value === undefined ? {} : { max_value }),
    }
    return [{ ...base, ...bounds, type: ApplicationCommandOptionType.Integer }]
  }
  const autocomplete = takenIn(command, option) === null ? {} : { autocomplete: true }
  return [
    {
      ...base,
      ...autocomplete,
      type: ApplicationCommandOptionType.String,
      max_length: Math.min(shape.maxLength ?? LONGEST_STRING, LONGEST_STRING),
    },
  ]
}

const PAGE_OPTIONS: APIApplicationCommandBasicOption[] = [
  {
    type: ApplicationCommandOptionType.Attachment,
    name: FILE_OPTION,
    description: 'the page as a file: plain text, Markdown, HTML, a mail (.eml) or a PDF',
    required: false,
  },
  {
    type: ApplicationCommandOptionType.String,
    name: TEXT_OPTION,
    description:
      'or its text, or a link to it; Discord takes line breaks out of text, so a file reads better',
    required: false,
    max_length: LONGEST_STRING,
  },
]

const described = (words: string): string => words.slice(0, LONGEST_DESCRIPTION)
