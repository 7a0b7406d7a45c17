import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { ClipdeskError } from '../errors.ts'

/** Which machines may be connected to. Whatever is fetched, every connection is held against it. */
export interface Reach {
  readonly ports: readonly number[]
  /** Whether a machine may be connected to, by its IP address. */
  allows(address: string): boolean
  /** The IP addresses of a name. Rejects with a code such as `ENOTFOUND` for one that has none. */
  resolve(host: string): Promise<readonly LookupAddress[]>
}

/** The public web: machines that anybody on the internet can reach, on the ports of HTTP and HTTPS. */
export const publicWeb: Reach = {
  ports: [80, 443],
  allows: isPublicAddress,
  resolve: (host) => lookup(host, { all: true }),
}

/**
 * Whether an IP address is one of the public internet's. Everything else is refused: this machine, private and link-local networks,
 * IPv4 wrapped in IPv6, and all that IANA keeps for special uses (RFC 6890 and its registries, as ipaddr.js has them).
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.parse(address).range() === 'unicast'
}

/**
 * Throws `fetch-refused` for an address whose port is none of the web's, or whose host is an IP address out of reach: for those no name
 * is looked up, so that `guardedLookup` would not see them. `URL` has made one form of all spellings (decimal, octal, circled digits).
 */
export function checkReach(url: URL, reach: Reach): void {
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  if (!reach.ports.includes(port)) {
    throw new ClipdeskError(
      'fetch-refused',
      `The link leads to port ${port} of ${url.hostname}; pages are fetched from the web's own ports, ${reach.ports.join(' and ')}, alone.`,
    )
  }
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !reach.allows(host)) throw outOfReach(url.hostname)
}

/**
 * Looks a name up for a connection that is about to be made, and hands over no address that is out of reach. The connection goes to
 * what was checked here: a name that changes its address between two looks gains nothing.
 */
export const guardedLookup =
  (reach: Reach): LookupFunction =>
  (host, options, callback) => {
    reach.resolve(host).then(
      (all) => {
        const found = all.filter(({ address }) => reach.allows(address))
        const [first] = found
        if (first === undefined) callback(outOfReach(host), '', 0)
        else if (options.all === true) callback(null, [...found])
        else callback(null, first.address, first.family)
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), ''),
    )
  }

const outOfReach = (host: string): ClipdeskError =>
  new ClipdeskError(
    'fetch-refused',
    `${host} is not on the public web, and nothing else is fetched. Add the page as a file or as its text.`,
  )
