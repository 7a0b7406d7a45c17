import { type LookupAddress, NODATA, NOTFOUND } from 'node:dns'
import { Resolver } from 'node:dns/promises'
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
  resolve,
}

/** In milliseconds; the second try waits twice as long, which is well within the time for a page. */
const FIRST_TRY_MS = 1_500

/**
 * Asks the name servers that the system uses. The system's own resolver would hold one of Node's four threads for as long as a name
 * server keeps silent: a few such names, and the rest of the program waits.
 */
async function resolve(host: string): Promise<readonly LookupAddress[]> {
  // A new one knows the servers of the network that the machine is in now.
  const resolver = new Resolver({ timeout: FIRST_TRY_MS, tries: 2 })
  const [v4, v6] = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)])
  if (v4.status === 'rejected' && v6.status === 'rejected') throw v4.reason
  const of = (found: PromiseSettledResult<string[]>, family: 4 | 6): LookupAddress[] =>
    found.status === 'fulfilled' ? found.value.map((address) => ({ address, family })) : []
  return [...of(v4, 4), ...of(v6, 6)]
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
      (error: unknown) => callback(lookupFault(host, error), '', 0),
    )
  }

/** That a name has no address, or that no name server says so. */
function lookupFault(host: string, cause: unknown): ClipdeskError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const why =
    code === NOTFOUND || code === NODATA
      ? `There is no ${host} on the web. See whether the link is right.`
      : `${host} could not be looked up just now. See whether this machine is online, and try again.`
  return new ClipdeskError('fetch-failed', why, { cause })
}

const outOfReach = (host: string): ClipdeskError =>
  new ClipdeskError(
    'fetch-refused',
    `${host} is not on the public web, and nothing else is fetched. Add the page as a file or as its text.`,
  )
