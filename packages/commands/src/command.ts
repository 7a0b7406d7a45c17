import type { Desk } from '@clipdesk/core'
import type { Fetcher } from '@clipdesk/core/fetch'
import { z } from 'zod'
import type { Reply } from './reply.ts'

/** What somebody may do on a desk: ask, or file as well. */
export type Permission = 'ask' | 'file'

/** On whose behalf a command runs. */
export interface Context {
  readonly desk: Desk
  readonly may: ReadonlySet<Permission>
  /** How whoever asks is called, for what is kept under their name. Default: nobody's name is known. */
  readonly asker?: string | undefined
  /** Fetches what a link leads to. Without it links are not fetched, and it is said. */
  readonly fetchPage?: Fetcher['fetchPage'] | undefined
  /** How many articles one file may bring, where others wait for the same desk. Default: as many as it holds. */
  readonly mostAtOnce?: number
  /** Told while a file with many articles is filed. */
  onProgress?(done: number, total: number): void
}

/** Something people can ask, defined once for every app. */
export interface Command<Options extends z.ZodObject = z.ZodObject> {
  readonly name: string
  /** What it does, as the rest of the sentence "This command …". */
  readonly does: string
  readonly permission: Permission
  /** The option that takes what is typed without a name, or null. */
  readonly text: (keyof z.infer<Options> & string) | null
  /** How that text is called in help, such as "words". */
  readonly textLabel: string | null
  /** Every option carries a description. Numbers are coerced, as chats and terminals give text. */
  readonly options: Options
  /** Whole commands as a person would type them. */
  readonly examples: readonly { readonly command: string; readonly does: string }[]
  /** Takes options as an app gathered them. Throws `ZodError` where they do not fit. */
  run(context: Context, given: Readonly<Record<string, unknown>>): Promise<Reply>
}

/** A command as it is written down: its options reach `run` checked. */
type Definition<Options extends z.ZodObject> = Omit<Command<Options>, 'run'> & {
  run(context: Context, options: z.infer<Options>): Promise<Reply>
}

/** Makes a command of its definition. */
export function defineCommand<Options extends z.ZodObject>(
  definition: Definition<Options>,
): Command {
  const options = z.strictObject(definition.options.shape)
  return {
    ...definition,
    run: async (context, given) =>
      definition.run(context, definition.options.parse(options.parse(given))),
  }
}
