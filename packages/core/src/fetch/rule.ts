import { z } from 'zod'
import { ClipdeskError } from '../errors.ts'

/** Which links are fetched: all that lead to the public web, none, or those of these domains and what is below them. */
export type FetchRule = 'on' | 'off' | readonly string[]

/** What is read of the environment. Empty is the same as not set. */
export const FetchEnvironment = z.object({ CLIPDESK_FETCH: z.string().trim().optional() })

/**
 * The rule out of the environment: `CLIPDESK_FETCH` is `on`, `off`, or a list of domains with commas or spaces between; `on` where it
 * is empty or not set. Throws `bad-input` for anything else.
 *
 * @example openFetcher({ rule: fetchRule(process.env) })
 */
export function fetchRule(environment: z.input<typeof FetchEnvironment>): FetchRule {
  const given = FetchEnvironment.parse(environment).CLIPDESK_FETCH?.toLowerCase() || 'on'
  if (given === 'on' || given === 'off') return given
  return given.split(/[\s,]+/).map((domain) => {
    const host = isDomain(domain) ? URL.parse(`http://${domain}`)?.hostname : undefined
    if (host !== undefined) return host
    throw new ClipdeskError(
      'bad-input',
      `CLIPDESK_FETCH holds "${domain.slice(0, 60)}", which is no domain. Set it to on, to off, or to domains such as "harbor.example, alder.example"; what is below them is included.`,
    )
  })
}

/** Parts with dots between, no scheme, no port, no path. A single word is rather a mistake for "on" or "off". */
const isDomain = (text: string): boolean =>
  /^[^\s.:/?#@[\]*\\%]+(?:\.[^\s.:/?#@[\]*\\%]+)+$/.test(text)

/** Throws `fetch-off` for an address whose host the rule leaves out. */
export function checkRule({ hostname }: URL, rule: FetchRule): void {
  if (rule === 'on') return
  if (rule === 'off') {
    throw new ClipdeskError(
      'fetch-off',
      'Links are not fetched here. Add the page as a file or as its text, and name the link beside it to keep the address.',
    )
  }
  if (rule.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`))) return
  throw new ClipdeskError(
    'fetch-off',
    `Links to ${hostname} are not fetched here, as whoever runs the desk has listed other domains. Add the page as a file or as its text.`,
  )
}
