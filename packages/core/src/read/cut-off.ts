import type { Line } from './lines.ts'
import { isPaywallWording } from './paywall-words.ts'
import type { Role } from './roles.ts'

/** A body of fewer words is a teaser, if a plea to pay follows. */
const TEASER_WORDS = 200
/** How many lines below the body a plea to pay may stand. */
const BEHIND = 6

/** Whether a text breaks off as teasers do: in dots or brackets with dots. */
export const breaksOff = (text: string): boolean =>
  /(?:…|\.{3}|\[…\]|\[\.{3}\])["”’»)\]]?\s*$/u.test(text.slice(-12))

/**
 * Whether a page of text holds only the beginning of its story: behind it somebody is asked to pay or to sign in for the rest, and it
 * breaks off or is short. One of the two alone proves nothing.
 */
export function isCutOffText(lines: readonly Line[], roles: readonly Role[]): boolean {
  const body = lines.filter((_, at) => roles[at]?.role === 'body')
  const last = body.at(-1)
  if (last === undefined) return false
  const end = lines.indexOf(last)
  const isWalled = lines.slice(end, end + 1 + BEHIND).some(({ text }) => isPaywallWording(text))
  if (!isWalled) return false
  return breaksOff(last.text) || body.reduce((sum, { words }) => sum + words, 0) < TEASER_WORDS
}
