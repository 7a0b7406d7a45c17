import { checkMessage, checkView } from './block-kit/check.ts'
import { Refusal } from './refusal.ts'
import type { Json, World } from './world.ts'

/** Checks a message as sent; gives who it would ping, or notes what is wrong and refuses it. */
export function checkedMessage(world: World, method: string, body: Json): readonly string[] {
  // Every method takes a team_id, and Bolt adds one to each call: it is no part of the message.
  const { ['team_id']: _team, ...message } = body
  const { problems, pings } = checkMessage(message)
  refuse(world, method, problems)
  return pings
}

/** Checks a modal or home tab as sent. */
export function checkedView(world: World, method: string, view: unknown): void {
  refuse(world, method, checkView(view))
}

function refuse(world: World, method: string, problems: readonly string[]): void {
  if (problems.length === 0) return
  world.violations.push(...problems.map((problem) => `${method}: ${problem}`))
  const messages = problems.map((problem) => `[ERROR] ${problem}`)
  throw new Refusal('invalid_blocks', { response_metadata: { messages } })
}
