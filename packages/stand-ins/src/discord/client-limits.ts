import {
  ApplicationCommandOptionType as OptionType,
  PermissionFlagsBits,
  ApplicationCommandType as Type,
} from 'discord-api-types/v10'
import type { Upload } from '../upload.ts'
import type { Option } from './bodies.ts'
import { isSubcommand } from './command-rules.ts'
import type { OptionValue } from './person.ts'
import type { Place, RegisteredCommand } from './world.ts'

/** What somebody without a subscription may upload: 10 MB a file. */
export const uploadLimit: number = 10 * 1024 * 1024

/** A command picked in the client, with the subcommands typed after it. */
export interface Picked {
  readonly command: RegisteredCommand
  readonly subcommands: readonly Option[]
  readonly options: readonly Option[]
}

/** Picks a chat command by what is typed after the slash, or says why nobody could. */
export function pick(
  commands: readonly RegisteredCommand[],
  typed: string,
  circumstances: Circumstances,
): Picked {
  const [name = '', ...rest] = typed.trim().split(/\s+/u)
  const command = findCommand(commands, { name, type: Type.ChatInput }, circumstances)
  const subcommands: Option[] = []
  let options: readonly Option[] = command.options ?? []
  for (const word of rest) {
    const next = options.find((option) => isSubcommand(option) && option.name === word)
    if (!next) throw new Error(`/${typed}: there is no "${word}". ${known(options)}`)
    subcommands.push(next)
    options = next.options ?? []
  }
  if (options.some(isSubcommand)) {
    throw new Error(`/${typed} needs a subcommand. ${known(options)}`)
  }
  return { command, subcommands, options }
}

/** Where somebody is and what they may do there. */
export interface Circumstances {
  readonly place: Place
  readonly permissions: bigint
}

/** Finds a command that the client would offer here. */
export function findCommand(
  commands: readonly RegisteredCommand[],
  { name, type }: { readonly name: string; readonly type: number },
  { place, permissions }: Circumstances,
): RegisteredCommand {
  const ofType = commands.filter((command) => command.type === type)
  const command = ofType.find((candidate) => candidate.name === name)
  if (!command) throw new Error(`The app has no command "${name}". ${known(ofType)}`)
  const context = place.guild ? 0 : 1
  if (command.contexts && !command.contexts.includes(context)) {
    const where = place.guild ? 'in a server' : 'in direct messages'
    throw new Error(`The command "${name}" can't be used ${where}.`)
  }
  if (place.guild && command.integration_types?.includes(0) === false) {
    throw new Error(`The command "${name}" is not installed in servers.`)
  }
  const required = command.default_member_permissions
  const needed = BigInt(required ?? 0) | PermissionFlagsBits.UseApplicationCommands
  const isAdmin = (permissions & PermissionFlagsBits.Administrator) !== 0n
  const isShut = required === '0' || (permissions & needed) !== needed
  if (place.guild && isShut && !isAdmin) {
    throw new Error(`The command "${name}" is hidden: it needs permissions this member lacks.`)
  }
  return command
}

/** Checks what is typed into the options as the client does, and gives what it would send. */
export function fill(
  options: readonly Option[],
  values: Readonly<Record<string, OptionValue>>,
  { isPartial = false }: { readonly isPartial?: boolean } = {},
): { readonly option: Option; readonly value: OptionValue }[] {
  const missing = options.find(({ name, required }) => required && values[name] === undefined)
  if (missing && !isPartial) throw new Error(`The option "${missing.name}" is required.`)
  return Object.entries(values).map(([name, value]) => {
    const option = options.find((candidate) => candidate.name === name)
    if (!option) throw new Error(`There is no option "${name}". ${known(options)}`)
    return { option, value: isPartial ? value : typedValue(option, value) }
  })
}

/** Refuses a file beyond the limit. */
export function checkUpload({ name, content }: Upload): void {
  const size = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength
  if (size > uploadLimit) throw new Error(`The file "${name}" is larger than 10 MB.`)
}

function typedValue(option: Option, value: OptionValue): OptionValue {
  const checked = checks[option.type]?.(option, value)
  if (checked === undefined) {
    throw new Error(`The option "${option.name}" doesn't take ${kindOf(value)}.`)
  }
  if (option.choices?.length && !option.choices.some((choice) => choice.value === checked)) {
    const names = option.choices.map((choice) => choice.value).join(', ')
    throw new Error(`The option "${option.name}" takes only: ${names}.`)
  }
  return checked
}

type Check = (option: Option, value: OptionValue) => OptionValue | undefined

const checks: Readonly<Record<number, Check>> = {
  [OptionType.String]: (option, value) =>
    typeof value === 'string' ? text(option, value) : undefined,
  [OptionType.Integer]: (option, value) =>
    Number.isInteger(value) && typeof value === 'number' ? inRange(option, value) : undefined,
  [OptionType.Number]: (option, value) =>
    typeof value === 'number' && Number.isFinite(value) ? inRange(option, value) : undefined,
  [OptionType.Boolean]: (_, value) => (typeof value === 'boolean' ? value : undefined),
  [OptionType.Attachment]: (_, value) => {
    if (typeof value !== 'object') return undefined
    checkUpload(value)
    return value
  },
}

/** The client's input has one line: a run of line breaks becomes one space. */
function text({ name, min_length, max_length }: Option, typed: string): string {
  const value = typed.replaceAll(/[\r\n]+/gu, ' ')
  const most = max_length ?? 6000
  if (value.length > most) {
    throw new Error(`The option "${name}" takes at most ${most} characters, not ${value.length}.`)
  }
  const least = min_length ?? 0
  if (value.length < least)
    throw new Error(`The option "${name}" takes at least ${least} characters.`)
  return value
}

function inRange({ name, min_value, max_value }: Option, value: number): number {
  if (value < (min_value ?? -Infinity)) throw new Error(`"${name}" is at least ${min_value}.`)
  if (value > (max_value ?? Infinity)) throw new Error(`"${name}" is at most ${max_value}.`)
  return value
}

function kindOf(value: OptionValue): string {
  return typeof value === 'object' ? 'a file' : `the ${typeof value} ${JSON.stringify(value)}`
}

function known(named: readonly { readonly name: string }[]): string {
  const names = named.map(({ name }) => name).join(', ')
  return names === '' ? 'There are none.' : `There are: ${names}.`
}
