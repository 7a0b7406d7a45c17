import { checkMessage, checkView } from './block-kit/check.ts'
import { JsonObject } from './bodies.ts'
import { Refusal } from './refusal.ts'
import type { Json, World } from './world.ts'

/** Checks a message as sent; gives who it would ping, or notes what is wrong and refuses it. */
export function checkedMessage(world: World, method: string, body: Json): readonly string[] {
  // Bolt's client adds a team_id to each call: it is no part of the message.
  const { ['team_id']: _team, ...message } = body
  const { problems, pings } = checkMessage(message)
  refuse(world, { method, error: 'invalid_blocks', problems })
  return pings
}

/** Checks a modal or home tab as sent; where one belongs, the other is refused. */
export function checkedView(
  world: World,
  method: string,
  { type, view }: { readonly type: 'modal' | 'home'; readonly view: unknown },
): void {
  const { data: sent } = JsonObject.safeParse(view)
  const wrong = sent && sent['type'] !== type ? [`type: not "${type}"`] : []
  refuse(world, { method, error: 'invalid_arguments', problems: [...checkView(view), ...wrong] })
}

function refuse(
  world: World,
  {
    method,
    error,
    problems,
  }: { readonly method: string; readonly error: string; readonly problems: readonly string[] },
): void {
  if (problems.length === 0) return
  world.violations.push(...problems.map((problem) => `${method}: ${problem}`))
  const messages = problems.map((problem) => `[ERROR] ${problem}`)
  throw new Refusal(error, { response_metadata: { messages } })
}
