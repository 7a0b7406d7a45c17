import type { Choice } from './bodies.ts'
import { type Problem, Refusal } from './refusal.ts'
import type { Interaction, World } from './world.ts'

const acknowledgeMs = 3000
const tokenMs = 15 * 60 * 1000

/** An interaction is answered first once. Discord developer documentation, "JSON Error Codes" (40060). */
export function notYetAnswered(interaction: Interaction): void {
  if (interaction.first === null) return
  const message = 'Interaction has already been acknowledged.'
  throw new Refusal(400, 40060, message, { isViolation: true })
}

/** The first answer comes within 3 seconds. Discord developer documentation, "Responding to an Interaction". */
export function inTime(world: World, interaction: Interaction): void {
  if (world.now() - interaction.sentAt <= acknowledgeMs) return
  throw new Refusal(404, 10062, 'Unknown interaction')
}

/** A token serves for 15 minutes. Discord developer documentation, "Followup Messages". */
export function tokenValid(world: World, interaction: Interaction | undefined): Interaction {
  if (interaction && world.now() - interaction.sentAt <= tokenMs) return interaction
  throw new Refusal(401, 50027, 'Invalid Webhook Token')
}

/** Nothing is edited or added before the first answer. Discord developer documentation, "JSON Error Codes" (10015). */
export function alreadyAnswered(interaction: Interaction): void {
  if (interaction.first !== null) return
  throw new Refusal(404, 10015, 'Unknown Webhook', { isViolation: true })
}

/** At most 25 suggestions with names of 1 to 100 characters. Discord developer documentation, "Autocomplete". */
export function suggestionLimits(choices: readonly Choice[]): Problem[] {
  const tooMany = {
    path: 'data.choices',
    code: 'BASE_TYPE_BAD_LENGTH',
    message: `Must be 25 or fewer in length: there are ${choices.length}`,
  }
  return [
    ...(choices.length > 25 ? [tooMany] : []),
    ...choices.flatMap(({ name }, index) => {
      if (name.length >= 1 && name.length <= 100) return []
      const message = 'Must be between 1 and 100 in length'
      return [{ path: `data.choices.${index}.name`, code: 'BASE_TYPE_BAD_LENGTH', message }]
    }),
  ]
}
