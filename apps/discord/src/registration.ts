import { isDeepStrictEqual } from 'node:util'
import { type REST, Routes } from 'discord.js'
import { z } from 'zod'
import { slashCommands } from './slash-commands.ts'

/** Registers the commands unless Discord has just these already; whether it did. */
export async function registerCommands(rest: REST, applicationId: string): Promise<boolean> {
  const route = Routes.applicationCommands(applicationId)
  const registered = Registered.parse(await rest.get(route))
  const wanted = slashCommands()
  if (isDeepStrictEqual(registered, Registered.parse(wanted))) return false
  await rest.put(route, { body: wanted })
  return true
}

/** What we say of an option; Discord leaves out what is not set. */
const Option = z.object({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  required: z.boolean().default(false),
  autocomplete: z.boolean().default(false),
  min_value: z.number().optional(),
  max_value: z.number().optional(),
  max_length: z.number().optional(),
  get options() {
    return z.array(Option).default([])
  },
})

/** What we say of commands, in an order of its own: Discord keeps none. */
const Registered = z
  .array(
    z.object({
      type: z.number(),
      name: z.string(),
      description: z.string().default(''),
      integration_types: z.array(z.number()).default([]),
      contexts: z.array(z.number()).nullish(),
      options: z.array(Option).default([]),
    }),
  )
  .transform((commands) => commands.toSorted((a, b) => a.type - b.type))
