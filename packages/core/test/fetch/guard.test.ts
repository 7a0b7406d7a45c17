import type { LookupAddress } from 'node:dns'
import { isPublicAddress, openFetcher, publicWeb, type Reach } from '@clipdesk/core/fetch'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { leadsTo, openSite, type Site, sends } from './fixtures/site.ts'

const SECRET = 'the tide gate opens at nine'
let secret: Site

beforeAll(async () => {
  secret = await openSite({ '/': sends(SECRET, 'text/plain') })
})
afterAll(() => secret[Symbol.asyncDispose]())

const loopback: LookupAddress = { address: '127.0.0.1', family: 4 }

/** Names that lead inside. */
const INSIDE: Readonly<Record<string, LookupAddress>> = {
  localhost: loopback,
  'localhost.': loopback,
  'inside.example': loopback,
  'inside-v6.example': { address: '::1', family: 6 },
}

const resolve = async (host: string): Promise<readonly LookupAddress[]> => {
  const address = INSIDE[host]
  return address === undefined ? [] : [address]
}

/** The public web with other ports, so that the secret would be found if it were let through. */
const webWithPorts = (): Reach => ({ ...publicWeb, ports: [secret.port], resolve })

/** The secret's machine, as it has got past guards that look at names, at first answers, or at lookups alone. */
const HOSTILE = [
  ['in four parts', '127.0.0.1'],
  ['as one decimal number', '2130706433'],
  ['in hexadecimal', '0x7f000001'],
  ['in octal', '0177.0.0.1'],
  ['in two parts', '127.1'],
  ['as nought', '0'],
  ['by name', 'localhost'],
  ['by name, with a dot', 'localhost.'],
  ['in IPv6', '[::1]'],
  ['as IPv4 in IPv6', '[::ffff:127.0.0.1]'],
  ['as IPv4 in IPv6, in hexadecimal', '[::ffff:7f00:1]'],
  ['in circled digits', '①②⑦.⓪.⓪.①'],
  ['by a name that leads inside', 'inside.example'],
  ['by a name that leads inside, in IPv6', 'inside-v6.example'],
] as const

describe.each(HOSTILE)('this machine, written %s', (_, host) => {
  test('is never asked', async () => {
    const { fetchPage } = openFetcher({ reach: webWithPorts() })
    await expect(fetchPage(`http://${host}:${secret.port}/`)).rejects.toMatchObject({
      code: 'fetch-refused',
      message: expect.stringMatching(
        /is not on the public web, and nothing else is fetched\..*\.$/,
      ),
    })
    expect(secret.requests).toEqual([])
  })

  test('is never asked where another page leads there', async () => {
    let isAtDoor = true
    const leads = leadsTo(`http://${host}:${secret.port}/`)
    await using door = await openSite({
      '/': (response, request) => {
        isAtDoor = false
        leads(response, request)
      },
    })
    const reach: Reach = {
      ports: [door.port, secret.port],
      // The door stands on this machine as well: it passes for a public one until it has answered.
      allows: (address) => isPublicAddress(address) || isAtDoor,
      resolve: async (name) => (name === 'door.example' ? [loopback] : resolve(name)),
    }
    const { fetchPage } = openFetcher({ reach, limits: { pauseMs: 0 } })
    await expect(fetchPage(door.at('/', 'door.example'))).rejects.toMatchObject({
      code: 'fetch-refused',
    })
    expect(door.requests).toEqual(['GET / of door.example'])
    expect(secret.requests).toEqual([])
  })
})

describe('of two addresses, one that passes for public and the secret’s', () => {
  // Nothing listens there, so that a connection fails at once.
  const elsewhere: LookupAddress = { address: '127.0.0.9', family: 4 }
  const reachBy = (resolve: Reach['resolve']): Reach => ({
    ports: [secret.port],
    allows: (address) => address === elsewhere.address,
    resolve,
  })

  test('a name that changes between them gains nothing: what was looked at is what is connected to', async () => {
    let looks = 0
    const reach = reachBy(async () => {
      looks += 1
      return [looks === 1 ? elsewhere : loopback]
    })
    const { fetchPage } = openFetcher({ reach })
    const address = `http://rebinding.example:${secret.port}/`
    await expect(fetchPage(address)).rejects.toMatchObject({ code: 'fetch-failed' })
    expect(looks).toBe(1)
    await expect(fetchPage(address)).rejects.toMatchObject({ code: 'fetch-refused' })
    expect(secret.requests).toEqual([])
  })

  test('a name that has both is connected to at the public one alone', async () => {
    const { fetchPage } = openFetcher({ reach: reachBy(async () => [loopback, elsewhere]) })
    await expect(fetchPage(`http://both.example:${secret.port}/`)).rejects.toMatchObject({
      code: 'fetch-failed',
    })
    expect(secret.requests).toEqual([])
  })
})

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.53',
  '169.254.169.254',
  '172.16.0.1',
  '192.168.1.1',
  '192.0.2.1',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::127.0.0.1',
  '::ffff:93.184.215.14',
  '64:ff9b::7f00:1',
  '64:ff9b:1::1',
  '100::1',
  '2001:0:1::',
  '2001:db8::1',
  '2002:7f00:1::',
  'fc00::1',
  'fd12:3456::1',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
  'harbor.example',
  '',
])('%j is no address of the public web', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

test.each(['93.184.215.14', '1.1.1.1', '2606:4700:4700::1111', '2a00:1450:4001:81b::200e'])(
  '%s is one',
  (address) => {
    expect(isPublicAddress(address)).toBe(true)
  },
)

describe('what is no plain address of the web is refused with the reason, and nothing is asked', () => {
  test.each([
    ['data:text/html,<p>Ferry</p>', 'The link begins with "data:"'],
    ['file:///etc/hosts', 'The link begins with "file:"'],
    ['ftp://harbor.example/ferry', 'The link begins with "ftp:"'],
    ['javascript:alert(1)', 'The link begins with "javascript:"'],
    ['gopher://127.0.0.1/', 'The link begins with "gopher:"'],
    ['https://ana:tide@harbor.example/', 'The link holds a name or a password'],
    ['https://ana@harbor.example/', 'The link holds a name or a password'],
    ['https://harbor.example:22/', 'The link leads to port 22 of harbor.example'],
    [
      'http://harbor.example:8080/',
      "pages are fetched from the web's own ports, 80 and 443, alone.",
    ],
    ['http://169.254.169.254/latest/meta-data/', '169.254.169.254 is not on the public web'],
    ['http://[fd00:ec2::254]/', '[fd00:ec2::254] is not on the public web'],
    ['harbor.example/ferry', 'The link is no address that can be fetched'],
    ['https://', 'The link is no address that can be fetched'],
    ['', 'The link is no address that can be fetched'],
    [`https://harbor.example/${'a'.repeat(2000)}`, 'with up to 2,000 characters'],
  ])('%s', async (address, reason) => {
    const reach = { ...publicWeb, resolve: () => Promise.reject(new Error('nobody looks it up')) }
    await expect(openFetcher({ reach }).fetchPage(address)).rejects.toMatchObject({
      code: 'fetch-refused',
      message: expect.stringContaining(reason),
    })
  })

  test.each([
    'data:text/html,x',
    'file:///etc/hosts',
    'ftp://harbor.example/',
    'http://a:b@c.example/',
  ])('%s, where a page leads there', async (location) => {
    await using site = await openSite({ '/': leadsTo(location) })
    const reach: Reach = {
      ports: [site.port],
      allows: () => true,
      resolve: async () => [loopback],
    }
    await expect(openFetcher({ reach }).fetchPage(site.at('/'))).rejects.toMatchObject({
      code: 'fetch-refused',
      message: expect.stringContaining('leads elsewhere.'),
    })
  })
})
