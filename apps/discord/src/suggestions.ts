import { commands, type Suggestion, suggest, type Taken, takenIn } from '@clipdesk/commands'
import { ClipdeskError } from '@clipdesk/core'
import type { AutocompleteInteraction } from 'discord.js'
import { type Answering, contextOf } from './answering.ts'

/** The most that Discord takes: 25 suggestions, of 100 characters each, in what is shown and in what is taken. */
const LIMIT = 25
const LONGEST = 100

/** Answers what is typed so far into an option that has suggestions. */
export async function respond(
  interaction: AutocompleteInteraction,
  answering: Answering,
): Promise<void> {
  const { name, value } = interaction.options.getFocused(true)
  const command = commands.find((known) => known.name === interaction.options.getSubcommand())
  const taken = command === undefined ? null : takenIn(command, name)
  const found = taken === null ? [] : await suggestions(interaction, answering, taken, value)
  // What is longer cannot be taken up, and half a name would be another.
  const fitting = found.filter(({ value }) => value.length <= LONGEST)
  await interaction.respond(fitting.map(({ label, value }) => ({ name: shortened(label), value })))
}

/** There is no room for an error below an option: a library that is locked has nothing to suggest. */
async function suggestions(
  interaction: AutocompleteInteraction,
  answering: Answering,
  taken: Taken,
  typed: string,
): Promise<Suggestion[]> {
  try {
    return await suggest(contextOf(interaction, answering), taken, typed, { limit: LIMIT })
  } catch (error) {
    if (error instanceof ClipdeskError) return []
    throw error
  }
}

/** Cut without taking a character apart. */
const shortened = (label: string): string =>
  label.length <= LONGEST
    ? label
    : `${label
        .slice(0, LONGEST - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…`
