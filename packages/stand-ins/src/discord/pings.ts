import type { AllowedMentions } from './bodies.ts'

/**
 * Lists who a text pings, from the raw text and what the sender allowed.
 * Without allowed_mentions everything parsed pings. Code marks protect nobody here: stricter than the
 * real client, so that an app can't lean on them.
 * Source: Discord developer documentation, "Allowed Mentions Object".
 */
export function pings(text: string, allowed: AllowedMentions | null | undefined): string[] {
  const parse = new Set(allowed ? (allowed.parse ?? []) : ['everyone', 'users', 'roles'])
  const found = new Set<string>()
  for (const [mention] of text.matchAll(/@(?:everyone|here)/gu)) {
    if (parse.has('everyone')) found.add(mention)
  }
  for (const [, id = ''] of text.matchAll(/<@!?(\d+)>/gu)) {
    if (parse.has('users') || allowed?.users?.includes(id)) found.add(`<@${id}>`)
  }
  for (const [, id = ''] of text.matchAll(/<@&(\d+)>/gu)) {
    if (parse.has('roles') || allowed?.roles?.includes(id)) found.add(`<@&${id}>`)
  }
  return [...found]
}
