import { Command } from './bodies.ts'
import { brokenCommandRules } from './command-rules.ts'
import { invalidForm, Refusal } from './refusal.ts'
import type { Answer, Call } from './routes.ts'
import type { RegisteredCommand, World } from './world.ts'

/** Lists the app's global commands. */
export function listCommands(world: World, call: Call): Answer {
  ownApplication(world, call)
  return { status: 200, body: world.commands }
}

/** Puts a set of commands in the place of the present one. */
export function replaceCommands(world: World, call: Call): Answer {
  ownApplication(world, call)
  const commands = Command.array().parse(call.body ?? [])
  register(world, commands)
  return { status: 200, body: world.commands }
}

/** Adds a command, or replaces the one of the same name and type. */
export function createCommand(world: World, call: Call): Answer {
  ownApplication(world, call)
  const command = Command.parse(call.body)
  const others = world.commands.filter((known) => !isSame(known, command))
  const status = others.length === world.commands.length ? 201 : 200
  register(world, [...others, command])
  return { status, body: world.commands.at(-1) }
}

/** Reads one command. */
export function readCommand(world: World, call: Call): Answer {
  return { status: 200, body: commandOf(world, call) }
}

/** Changes the named parts of one command. */
export function editCommand(world: World, call: Call): Answer {
  const before = commandOf(world, call)
  const { id, application_id, version, ...asSent } = before
  const changed = Command.parse({ ...asSent, ...Object(call.body) })
  const next = world.commands.map((known) => (known === before ? changed : known))
  register(world, next, new Map([[changed, before]]))
  return { status: 200, body: world.commands.find((known) => known.id === id) }
}

/** Deletes one command. */
export function deleteCommand(world: World, call: Call): Answer {
  const gone = commandOf(world, call)
  world.commands = world.commands.filter((known) => known !== gone)
  return { status: 204 }
}

function register(
  world: World,
  commands: readonly Command[],
  renamed: ReadonlyMap<Command, RegisteredCommand> = new Map(),
): void {
  const problems = brokenCommandRules(commands)
  if (problems.length > 0) throw invalidForm(problems)
  const known = world.commands
  world.commands = commands.map((command) => {
    const before = renamed.get(command) ?? known.find((other) => isSame(other, command))
    const next = registered(world, command, before?.id ?? world.nextId())
    return before && sameText(before, next) ? before : next
  })
}

function registered(world: World, command: Command, id: string): RegisteredCommand {
  const permissions = command.default_member_permissions
  return {
    id,
    application_id: world.applicationId,
    version: world.nextId(),
    default_member_permissions: permissions == null ? null : String(permissions),
    type: command.type ?? 1,
    name: command.name,
    name_localizations: command.name_localizations ?? null,
    description: command.description ?? '',
    description_localizations: command.description_localizations ?? null,
    dm_permission: command.contexts?.includes(1) ?? true,
    contexts: command.contexts ?? null,
    integration_types: command.integration_types ?? [0],
    nsfw: command.nsfw ?? false,
    ...(command.options?.length && { options: command.options.map(spoken) }),
  }
}

/** Discord leaves out what says nothing: nulls, false and empty lists. */
function spoken<T extends object>(option: T): T {
  const kept = Object.entries(option).filter(
    ([, value]) => value != null && value !== false && !(Array.isArray(value) && !value.length),
  )
  return JSON.parse(JSON.stringify(Object.fromEntries(kept)), (key, value) =>
    key === 'options' && Array.isArray(value) ? value.map((inner) => spoken(inner)) : value,
  )
}

function commandOf(world: World, call: Call): RegisteredCommand {
  ownApplication(world, call)
  const command = world.commands.find(({ id }) => id === call.params['command_id'])
  if (command) return command
  throw new Refusal(404, 10063, 'Unknown application command')
}

function ownApplication(world: World, { params }: Call): void {
  if (params['application_id'] === world.applicationId) return
  throw new Refusal(403, 20012, 'You are not authorized to perform this action on this application')
}

function isSame(known: Command, command: Command): boolean {
  return known.name === command.name && (known.type ?? 1) === (command.type ?? 1)
}

function sameText(before: RegisteredCommand, next: RegisteredCommand): boolean {
  return JSON.stringify({ ...before, version: '' }) === JSON.stringify({ ...next, version: '' })
}
