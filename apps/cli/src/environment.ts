import { homedir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

/** The settings that come from outside, read once. `.env.example` lists them. */
export const Environment = z
  .object({
    /** The folder that holds the library; empty is the same as not set. */
    CLIPDESK_DATA: z.string().optional(),
    /** Shows the stack of an unexpected error. */
    CLIPDESK_DEBUG: z.string().optional(),
    /** Set by npm: where npm was called, which is not where it runs its scripts. */
    INIT_CWD: z.string().optional(),
    npm_lifecycle_event: z.string().optional(),
  })
  .transform((env) => ({
    dataFolder: env.CLIPDESK_DATA || join(homedir(), '.clipdesk'),
    debug: Boolean(env.CLIPDESK_DEBUG),
    /** Where the paths that a person types start from. */
    folder: env.npm_lifecycle_event !== undefined && env.INIT_CWD ? env.INIT_CWD : process.cwd(),
  }))
export type Environment = z.infer<typeof Environment>
