import { MessageBody } from './bodies.ts'
import { textsOf } from './component-tree.ts'
import { mismatches } from './contract.ts'
import { brokenMessageRules } from './message-rules.ts'
import { pings } from './pings.ts'

/** What Discord would make of a message, without sending it. */
export interface MessageCheck {
  /** Where it departs from the API document or breaks a rule; empty where Discord would take it. */
  readonly problems: readonly string[]
  /** Who it would ping if nothing were said of allowed mentions. */
  readonly pings: readonly string[]
}

/** Checks the body of an interaction's message; `names` are those of its files. */
export function checkMessage(body: unknown, names: readonly string[]): MessageCheck {
  const parsed = MessageBody.parse(body)
  const broken = brokenMessageRules(parsed, { flags: parsed.flags ?? 0, names })
  const texts = [parsed.content ?? '', ...textsOf(parsed.components ?? [])]
  return {
    problems: [
      ...mismatches('IncomingWebhookInteractionRequest', body),
      ...broken.map(({ path, message }) => `${path}: ${message}`),
    ],
    pings: texts.flatMap((text) => pings(text, null)),
  }
}
