import { textOf } from './json-ld.ts'
import { metaValues } from './meta-tags.ts'
import type { Evidence } from './page-evidence.ts'

const MAX_LENGTH = 2_000

/**
 * The address that the page gives as its own (`rel=canonical`, `og:url`, the story's `url`), whole and of http or https. Where the
 * page's address is known, only one of the same site; and no page of a site is at its root when it came from elsewhere. Null where
 * it says none.
 */
export function chooseAddress({ marks, works, url }: Evidence): string | null {
  const given = [
    ...marks.links
      .filter(({ rel }) => rel.split(/\s+/).includes('canonical'))
      .map(({ href }) => href),
    ...metaValues(marks.metas, 'address')
      .filter(({ name }) => name === 'og:url')
      .map(({ content }) => content),
    ...works.flatMap((work) => [textOf(work['url']), textOf(work['mainEntityOfPage'])]),
  ]
  for (const address of given) {
    const parsed = address === null ? null : readAddress(address, url)
    if (parsed !== null) return parsed
  }
  return null
}

function readAddress(address: string, known: string | null): string | null {
  if (address.length > MAX_LENGTH) return null
  const base = known === null ? null : URL.parse(known)
  const parsed = base === null ? URL.parse(address) : URL.parse(address, base.href)
  if (parsed === null || !/^https?:$/.test(parsed.protocol) || parsed.username !== '') return null
  if (!parsed.hostname.includes('.')) return null
  if (base !== null && siteOf(base.hostname) !== siteOf(parsed.hostname)) return null
  if (base !== null && parsed.pathname === '/' && parsed.search === '' && base.pathname !== '/')
    return null
  return parsed.href
}

/** The last two labels of a host, three where the second is a short one such as "co" in "co.uk". */
function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.')
  const short = (labels.at(-2)?.length ?? 0) <= 3 && (labels.at(-1)?.length ?? 0) === 2
  return labels.slice(short ? -3 : -2).join('.')
}
