import { ClipdeskError } from '../errors.ts'

/** In UTF-16 units; the usual bound of what browsers and servers take. */
const LONGEST_ADDRESS = 2000

/**
 * The address of a page, as it is asked for: without its fragment. `base` is the page that leads there, if any. Throws `fetch-refused`
 * for what is no plain web address.
 */
export function pageAddress(address: string, base?: URL): URL {
  const url = URL.parse(address, base?.href)
  if (url === null || address.length > LONGEST_ADDRESS || url.href.length > LONGEST_ADDRESS) {
    throw refused(
      `The link is no address that can be fetched: it should look like https://harbor.example/ferry, with up to ${LONGEST_ADDRESS.toLocaleString('en')} characters.`,
      base,
    )
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw refused(
      `The link begins with "${url.protocol.slice(0, 40)}"; only links that begin with http or https are fetched.`,
      base,
    )
  }
  if (url.username !== '' || url.password !== '') {
    throw refused(
      'The link holds a name or a password, and such are never fetched. Give it without them.',
      base,
    )
  }
  url.hash = ''
  return url
}

/** What a person may say of a page: where it is, without what its address asks for, and not longer than a line. */
export const shownAddress = ({ host, pathname }: URL): string => {
  const path = pathname === '/' ? '' : pathname
  return path.length > 80 ? `${host}${path.slice(0, 80)}…` : `${host}${path}`
}

/** That something is not fetched; where another page led there, this is said. */
const refused = (why: string, base: URL | undefined): ClipdeskError =>
  new ClipdeskError(
    'fetch-refused',
    base === undefined ? why : `${base.host} leads elsewhere. ${why}`,
  )
