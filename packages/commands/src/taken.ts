import { z } from 'zod'

/** What an option takes for which there are suggestions while it is typed. */
export type Taken = 'article' | 'person' | 'speaker' | 'outlet' | 'author' | 'query'

const options = z.registry<{ readonly takes: Taken }>()

/** Notes what an option takes, once it is described. */
export const taking = <Option extends z.ZodType>(takes: Taken, option: Option): Option => {
  options.add(option, { takes })
  return option
}

/** What an option takes; null for one without suggestions. */
export const takenBy = (option: unknown): Taken | null =>
  option instanceof z.ZodType ? (options.get(option)?.takes ?? null) : null
