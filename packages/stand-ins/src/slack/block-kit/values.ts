import * as z from 'zod'

/** Lengths are in UTF-16 units: never fewer than the characters Slack counts, so ours is the stricter reading. */

/** A non-empty string of at most `max` characters. */
export function line(max: number) {
  return z.string().min(1).max(max)
}

/** An identifier of an action, a block or a view. */
export const Id = line(255)

/** An absolute web address. Slack documents 3,000 characters for buttons, options and pictures; elsewhere the limit is ours. */
export const WebAddress = line(3000).refine((url) => hasScheme(url, ['https:', 'http:']), {
  error: 'not an absolute http or https address',
})

/** A web address where Slack takes https alone. */
export const SecureAddress = line(3000).refine((url) => hasScheme(url, ['https:']), {
  error: 'not an absolute https address',
})

/** What a reader may be linked to. The schemes are ours: those that Slack's own clients write. */
export const LinkAddress = line(3000).refine(
  (url) => hasScheme(url, ['https:', 'http:', 'mailto:', 'tel:', 'slack:']),
  { error: 'not an absolute address of a scheme Slack links' },
)

function hasScheme(url: string, schemes: readonly string[]): boolean {
  return URL.canParse(url) && schemes.includes(new URL(url).protocol)
}
