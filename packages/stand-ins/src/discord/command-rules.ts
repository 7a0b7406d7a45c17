import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType as Type,
} from 'discord-api-types/v10'
import type { Command, Option } from './bodies.ts'
import type { Problem } from './refusal.ts'

/** Lists the cross-field rules a set of global commands breaks. */
export function brokenCommandRules(commands: readonly Command[]): Problem[] {
  return [
    ...commandCounts(commands),
    ...uniqueCommands(commands),
    ...commands.flatMap((command, index) =>
      [
        ...commandName(command),
        ...commandDescription(command),
        ...commandSize(command),
        ...optionNames(command.options ?? []),
        ...requiredFirst(command.options ?? []),
        ...choicesOrSuggestions(command.options ?? []),
      ].map((problem) => ({ ...problem, path: `${index}.${problem.path}` })),
    ),
  ]
}

/** At most 100 chat commands and 15 message commands. Discord developer documentation, "Registering a Command". */
function commandCounts(commands: readonly Command[]): Problem[] {
  const limits = [
    { type: Type.ChatInput, limit: 100 },
    { type: Type.User, limit: 15 },
    { type: Type.Message, limit: 15 },
  ]
  return limits.flatMap(({ type, limit }) => {
    const count = commands.filter((command) => typeOf(command) === type).length
    if (count <= limit) return []
    const message = `Maximum number of application commands of type ${type} reached (${limit})`
    return [{ path: '(the whole)', code: 'APPLICATION_COMMAND_TOO_MANY', message }]
  })
}

/** A name occurs once per type. Discord developer documentation, "Application Command Naming". */
function uniqueCommands(commands: readonly Command[]): Problem[] {
  const names = commands.map((command) => `${typeOf(command)} ${command.name}`)
  return names.flatMap((name, index) =>
    names.indexOf(name) === index ? [] : [duplicate(`${index}.name`, commands[index]?.name ?? '')],
  )
}

const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u

/** A chat command's name is lower-case without spaces. Discord developer documentation, "Application Command Naming". */
function commandName(command: Command): Problem[] {
  return typeOf(command) === Type.ChatInput ? wellNamed(command.name, 'name') : []
}

/** A chat command has a description, the others none. Discord developer documentation, "Application Command Structure". */
function commandDescription(command: Command): Problem[] {
  const isDescribed = Boolean(command.description)
  if (isDescribed === (typeOf(command) === Type.ChatInput)) return []
  const message = isDescribed
    ? 'Context menu commands cannot have description'
    : 'This field is required'
  const code = isDescribed ? 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION' : 'BASE_TYPE_REQUIRED'
  return [{ path: 'description', code, message }]
}

/** At most 8,000 characters of names, descriptions and values. Discord developer documentation, "Slash Commands". */
function commandSize(command: Command): Problem[] {
  const own = command.name.length + (command.description?.length ?? 0)
  const total = own + optionsSize(command.options ?? [])
  if (total <= 8000) return []
  const message = `Command exceeds maximum size (8000): it has ${total} characters`
  return [{ path: 'options', code: 'APPLICATION_COMMAND_TOO_LARGE', message }]
}

/** Option names follow the same pattern and occur once. Discord developer documentation, "Application Command Option Structure". */
function optionNames(options: readonly Option[]): Problem[] {
  const names = options.map(({ name }) => name)
  return options.flatMap((option, index) => [
    ...wellNamed(option.name, `options.${index}.name`),
    ...(names.indexOf(option.name) === index
      ? []
      : [duplicate(`options.${index}.name`, option.name)]),
    ...inside(optionNames(option.options ?? []), index),
  ])
}

/** Required options come first. Discord developer documentation, "Application Command Option Structure". */
function requiredFirst(options: readonly Option[]): Problem[] {
  return options.flatMap((option, index) => {
    const isLate = option.required && options.slice(0, index).some(({ required }) => !required)
    const message = 'Required options must be placed before non-required options'
    const late = {
      path: `options.${index}`,
      code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
      message,
    }
    return [...(isLate ? [late] : []), ...inside(requiredFirst(option.options ?? []), index)]
  })
}

/** An option has choices or suggestions, not both. Discord developer documentation, "Autocomplete". */
function choicesOrSuggestions(options: readonly Option[]): Problem[] {
  return options.flatMap((option, index) => {
    const hasBoth = option.autocomplete && (option.choices?.length ?? 0) > 0
    const message = 'Autocomplete and choices exclude each other'
    const both = {
      path: `options.${index}`,
      code: 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
      message,
    }
    return [
      ...(hasBoth ? [both] : []),
      ...inside(choicesOrSuggestions(option.options ?? []), index),
    ]
  })
}

/** Says whether an option is a subcommand or a group of them. */
export function isSubcommand({ type }: Option): boolean {
  return type === OptionType.Subcommand || type === OptionType.SubcommandGroup
}

function wellNamed(name: string, path: string): Problem[] {
  if (namePattern.test(name) && name === name.toLowerCase()) return []
  const message = `Command name is invalid: "${name}"`
  return [{ path, code: 'APPLICATION_COMMAND_INVALID_NAME', message }]
}

function duplicate(path: string, name: string): Problem {
  const message = `The name "${name}" is taken`
  return { path, code: 'APPLICATION_COMMAND_NAME_ALREADY_EXISTS', message }
}

function inside(problems: readonly Problem[], index: number): Problem[] {
  return problems.map((problem) => ({ ...problem, path: `options.${index}.${problem.path}` }))
}

function optionsSize(options: readonly Option[]): number {
  return options.reduce((sum, { name, description, choices, options: deeper }) => {
    const listed = (choices ?? []).reduce(
      (total, choice) => total + choice.name.length + String(choice.value).length,
      0,
    )
    return sum + name.length + description.length + listed + optionsSize(deeper ?? [])
  }, 0)
}

function typeOf(command: Command): number {
  return command.type ?? Type.ChatInput
}
