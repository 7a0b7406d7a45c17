import type * as z from 'zod'
import { brokenBlockRules } from './block-rules.ts'
import { Message, View } from './bodies.ts'
import { hostileTexts } from './hostile-text.ts'
import { brokenMessageRules } from './message-rules.ts'
import { pings } from './pings.ts'
import { sentences } from './sentences.ts'
import { brokenViewRules } from './view-rules.ts'

/** What Slack would make of a message, without sending it. */
export interface MessageCheck {
  /** Where it departs from Slack's types, breaks a limit or rule, or carries text that wasn't escaped. */
  readonly problems: readonly string[]
  /** Who it would notify, each as written. */
  readonly pings: readonly string[]
}

/** Checks what is sent as a message or as an answer to an interaction; `blocks` are decoded already. */
export function checkMessage(body: unknown): MessageCheck {
  const sent = onTheWire(body)
  return {
    problems: [
      ...mismatches(Message, sent),
      ...brokenBlockRules(sent),
      ...brokenMessageRules(sent),
      ...hostileTexts(sent),
    ],
    pings: pings(sent),
  }
}

/** Lists what is wrong with a modal or a home tab. */
export function checkView(view: unknown): readonly string[] {
  const sent = onTheWire(view)
  return [
    ...mismatches(View, sent),
    ...brokenBlockRules(sent),
    ...brokenViewRules(sent),
    ...hostileTexts(sent),
  ]
}

/** A key that is undefined doesn't reach Slack. */
function onTheWire(body: unknown): unknown {
  return body === undefined ? null : JSON.parse(JSON.stringify(body))
}

function mismatches(schema: z.ZodType, body: unknown): string[] {
  const { error } = schema.safeParse(body, { reportInput: true })
  return error ? sentences(error.issues) : []
}
