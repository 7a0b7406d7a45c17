import { FetchEnvironment } from '@clipdesk/core/fetch'
import { LibraryFolder } from '@clipdesk/core/store/folder'
import { z } from 'zod'

const Settings = z
  .object({
    /** Shows the stack of an unexpected error. */
    CLIPDESK_DEBUG: z.string().optional(),
    /** Set by npm: where npm was called, which is not where it runs its scripts. */
    INIT_CWD: z.string().optional(),
    npm_lifecycle_event: z.string().optional(),
  })
  .transform((env) => ({
    debug: Boolean(env.CLIPDESK_DEBUG),
    /** Where the paths that a person types start from. */
    folder: env.npm_lifecycle_event !== undefined && env.INIT_CWD ? env.INIT_CWD : process.cwd(),
  }))

/** The settings that come from outside, read once. `.env.example` lists them. */
export const Environment = LibraryFolder.transform((dataFolder) => ({ dataFolder }))
  .and(Settings)
  .and(FetchEnvironment)
export type Environment = z.infer<typeof Environment>
