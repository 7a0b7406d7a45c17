import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** The name that a robots.txt knows this program by (RFC 9309, section 2.2.1). */
export const PRODUCT = 'clipdesk'

const Package = z.object({ version: z.string() })

/** Who asks, and what for. */
export const USER_AGENT = `${PRODUCT}/${version()} (news clipping desk; fetches single pages that a person asks for)`

function version(): string {
  const about = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return Package.parse(JSON.parse(about)).version
}
