import type { Asked } from './person.ts'
import { see } from './seen.ts'
import type { Interaction, World } from './world.ts'

const acknowledgeMs = 3000

/** Follows an interaction as the person who started it. */
export function asked(world: World, interaction: Interaction): Asked {
  const start = performance.now()
  const acknowledged = interaction.acknowledged.promise.then(() => performance.now() - start)
  const ackMs = patience(acknowledged, `${interaction.what}: no acknowledgement`)
  // Nobody need ask for the time.
  ackMs.catch(() => undefined)
  return {
    id: interaction.id,
    ackMs,
    answer: interaction.answered.promise.then((message) => see(world, message)),
    get followUps() {
      return interaction.followUps
        .filter(({ isDeleted }) => !isDeleted)
        .map((message) => see(world, message))
    },
    soFar: () => soFar(interaction),
  }
}

/** Waits as long as Discord does; rejects with a sentence. */
export async function patience<T>(promise: Promise<T>, sentence: string): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`${sentence} within 3 s.`)), acknowledgeMs)
  // A test that never asks shouldn't wait for it.
  timer.unref()
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

function soFar({ what, first, isLoading, followUps, refusals, original }: Interaction): string {
  const shown = original?.raw.content
  const parts = [
    first === null ? 'the app did not acknowledge it' : `the app answered with ${first}`,
    isLoading ? 'the person still sees "thinking…"' : '',
    followUps.length > 0 ? `${followUps.length} later message(s) came` : '',
    original?.isDeleted ? 'the answer was deleted' : '',
    shown ? `the message reads "${shown.slice(0, 200)}"` : '',
    refusals.length > 0 ? `Discord refused: ${refusals.join('; ')}` : '',
  ]
  return `${what}; ${parts.filter((part) => part !== '').join('; ')}.`
}
