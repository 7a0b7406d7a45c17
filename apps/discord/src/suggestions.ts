import {
  type Context,
  commands,
  type Suggestion,
  suggestArticles,
  takesArticle,
} from '@clipdesk/commands'
import { ClipdeskError } from '@clipdesk/core'
import type { AutocompleteInteraction } from 'discord.js'
import { type Answering, contextOf } from './answering.ts'

/** The most that Discord takes: 25 suggestions, of 100 characters each. */
const LIMIT = 25
const LONGEST_LABEL = 100

/** Answers what is typed so far into an option that names an article. */
export async function suggest(
  interaction: AutocompleteInteraction,
  answering: Answering,
): Promise<void> {
  const { name, value } = interaction.options.getFocused(true)
  const command = commands.find((known) => known.name === interaction.options.getSubcommand())
  const fits = command !== undefined && takesArticle(command, name)
  const found = fits ? await suggestions(contextOf(interaction, answering), value) : []
  await interaction.respond(found.map(({ label, value }) => ({ name: shortened(label), value })))
}

/** There is no room for an error below an option: a library that is locked has nothing to suggest. */
async function suggestions(context: Context, typed: string): Promise<Suggestion[]> {
  try {
    return await suggestArticles(context, typed, { limit: LIMIT })
  } catch (error) {
    if (error instanceof ClipdeskError) return []
    throw error
  }
}

/** Cut without taking a character apart. */
const shortened = (label: string): string =>
  label.length <= LONGEST_LABEL
    ? label
    : `${label
        .slice(0, LONGEST_LABEL - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…`
