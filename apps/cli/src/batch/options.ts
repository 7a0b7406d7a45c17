import { parseArgs } from 'node:util'
import { z } from 'zod'

const Amount = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, 'takes a whole number from 1')
  .transform(Number)
const File = z.string('is missing').min(1, 'takes the path of a library')

/** One command with its options. */
export const BatchCommand = z.discriminatedUnion('command', [
  z.strictObject({ command: z.literal('read') }),
  z
    .strictObject({
      command: z.literal('summary'),
      sentences: Amount.exactOptional(),
      words: Amount.exactOptional(),
    })
    .transform(({ command, sentences, words }, context) => {
      if (words === undefined)
        return { command, length: sentences === undefined ? {} : { sentences } }
      if (sentences === undefined) return { command, length: { words } }
      context.addIssue({ code: 'custom', path: ['words'], message: 'cannot go with --sentences' })
      return z.NEVER
    }),
  z.strictObject({ command: z.literal('sentences') }),
  z.strictObject({ command: z.literal('quotes') }),
  z.strictObject({ command: z.literal('dates') }),
  z.strictObject({ command: z.literal('import'), library: File }),
  z.strictObject({ command: z.literal('export'), library: File }),
  z.strictObject({
    command: z.literal('search'),
    library: File,
    limit: Amount.default(10),
    plain: z.boolean().default(false),
  }),
])
export type BatchCommand = z.infer<typeof BatchCommand>

const FORMS: ReadonlyMap<string, string> = new Map<BatchCommand['command'], string>([
  ['read', 'read'],
  ['summary', 'summary [--sentences N | --words N]'],
  ['sentences', 'sentences'],
  ['quotes', 'quotes'],
  ['dates', 'dates'],
  ['import', 'import --library FILE'],
  ['export', 'export --library FILE'],
  ['search', 'search --library FILE [--limit N] [--plain]'],
])

const OPTIONS = {
  jsonl: { type: 'boolean' },
  sentences: { type: 'string' },
  words: { type: 'string' },
  library: { type: 'string' },
  limit: { type: 'string' },
  plain: { type: 'boolean' },
} as const

/** How each batch command is called, without the `--jsonl` behind it. */
export const BATCH_FORMS = [...FORMS.values()]

/** The command that the arguments ask for, or a sentence or two on how to ask. */
export function readOptions(args: readonly string[]): BatchCommand | { readonly usage: string } {
  const typed = readTyped(args)
  if ('fault' in typed) return usage(typed.fault, typed.command)
  const result = BatchCommand.safeParse({ ...typed.options, command: typed.command })
  return result.success ? result.data : usage(reasonOf(result.error, typed.command), typed.command)
}

type Typed =
  | { readonly command: string; readonly options: object }
  | { readonly command: string | undefined; readonly fault: string }

/** What was typed, not yet checked against the command. */
function readTyped(args: readonly string[]): Typed {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
    })
    const { jsonl, ...options } = values
    const [command, extra] = positionals
    if (command === undefined) return { fault: 'No command was given', command }
    if (!FORMS.has(command)) return { fault: `There is no command "${command}"`, command }
    if (extra !== undefined) return { fault: `"${extra}" is one word too many`, command }
    return { command, options }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { fault: firstClause(error.message), command: args.find((arg) => FORMS.has(arg)) }
  }
}

/** Node explains at length how to pass odd arguments on; ours are plain. */
function firstClause(message: string): string {
  const [clause = message] = message.split(/\.\s|\.$|\n/)
  return clause.replace(/argument (?:missing|is ambiguous)$/, 'needs a value')
}

function reasonOf({ issues }: z.ZodError, command: string): string {
  const [issue] = issues
  if (issue?.code === 'unrecognized_keys') return `${command} has no option --${issue.keys[0]}`
  return `--${issue?.path.join('.')} ${issue?.message}`
}

function usage(fault: string, command: string | undefined): { readonly usage: string } {
  const form = FORMS.get(command ?? '')
  const right = form === undefined ? COMMANDS : `clipdesk ${form} --jsonl`
  return { usage: `${fault}. Write: ${right}` }
}

const ALSO_ASKED: ReadonlySet<string> = new Set(['summary', 'search', 'quotes'])

/** Commands that there are in batch mode only. */
export const isBatchOnly = (command: string): boolean =>
  FORMS.has(command) && !ALSO_ASKED.has(command)

const COMMANDS = `clipdesk COMMAND --jsonl, where COMMAND is one of ${[...FORMS.keys()].join(', ')}`
