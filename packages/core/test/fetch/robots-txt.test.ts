import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { RobotsFiles } from '../../src/fetch/robots-files.ts'
import { fetcherFor, leadsTo, openSite, refuses, sends } from './fixtures/site.ts'

const NO = 'User-agent: *\nDisallow: /ferry\n'
const paths = { '/ferry': sends('The ferry'), '/quay': sends('The quay') }

test('what a site does not want fetched is not, and the page is never asked for', async () => {
  await using site = await openSite({ ...paths, '/robots.txt': sends(NO, 'text/plain') })
  const { fetchPage } = fetcherFor(site)
  expect((await fetchPage(site.at('/quay'))).url).toBe(site.at('/quay'))
  await expect(fetchPage(site.at('/ferry'))).rejects.toMatchObject({
    code: 'fetch-not-allowed',
    message: expect.stringMatching(
      /does not want programs to fetch this page, by its robots\.txt\..*\.$/,
    ),
  })
  expect(site.requests).toEqual([
    'GET /robots.txt of harbor.example',
    'GET /quay of harbor.example',
  ])
})

test('each address on the way is asked about, each host by its own file', async () => {
  await using site = await openSite({
    ...paths,
    '/robots.txt': (response, { headers }) =>
      response.writeHead(200).end(headers.host?.startsWith('alder') ? NO : ''),
    '/away': (response, request) =>
      leadsTo(`http://alder.example:${site.port}/ferry`)(response, request),
  })
  const { fetchPage } = fetcherFor(site)
  await expect(fetchPage(site.at('/away'))).rejects.toMatchObject({
    code: 'fetch-not-allowed',
    message: expect.stringContaining('alder.example'),
  })
  expect((await fetchPage(site.at('/ferry'))).url).toBe(site.at('/ferry'))
})

describe('a site whose robots.txt', () => {
  test.each([400, 401, 403, 404, 410, 429])(
    'has status %i lets its pages be fetched',
    async (status) => {
      await using site = await openSite({ ...paths, '/robots.txt': refuses(status) })
      expect((await fetcherFor(site).fetchPage(site.at('/ferry'))).url).toBe(site.at('/ferry'))
    },
  )

  test.each([500, 502, 503])('has status %i does not, until it is well again', async (status) => {
    await using site = await openSite({ ...paths, '/robots.txt': refuses(status) })
    await expect(fetcherFor(site).fetchPage(site.at('/ferry'))).rejects.toMatchObject({
      code: 'fetch-not-allowed',
      message: expect.stringContaining(
        `(status ${status} for its robots.txt), which counts as a no`,
      ),
    })
    expect(site.requests).toEqual(['GET /robots.txt of harbor.example'])
  })

  test('has moved is read where it is, five redirects away', async () => {
    const hops = Object.fromEntries([1, 2, 3, 4].map((n) => [`/${n}`, leadsTo(`/${n + 1}`)]))
    const moved = { ...hops, '/robots.txt': leadsTo('/1'), '/5': sends(NO, 'text/plain') }
    await using site = await openSite({ ...paths, ...moved })
    await expect(fetcherFor(site).fetchPage(site.at('/ferry'))).rejects.toMatchObject({
      code: 'fetch-not-allowed',
    })
  })

  test('leads on and on is as good as none', async () => {
    await using site = await openSite({ ...paths, '/robots.txt': leadsTo('/robots.txt') })
    expect((await fetcherFor(site).fetchPage(site.at('/ferry'))).url).toBe(site.at('/ferry'))
  })

  test.each(['http://127.0.0.1:22/', 'http://[::1]:PORT/', 'file:///etc/hosts'])(
    'leads to %s is not read there',
    async (location) => {
      await using site = await openSite({
        ...paths,
        '/robots.txt': (response, request) =>
          leadsTo(location.replace('PORT', String(site.port)))(response, request),
      })
      await expect(fetcherFor(site).fetchPage(site.at('/ferry'))).rejects.toMatchObject({
        code: 'fetch-refused',
      })
    },
  )

  test('is very long counts as far as it is read', async () => {
    const filler = '# tide\n'.repeat(90_000)
    await using near = await openSite({ ...paths, '/robots.txt': sends(`${NO}${filler}`) })
    await expect(fetcherFor(near).fetchPage(near.at('/ferry'))).rejects.toMatchObject({
      code: 'fetch-not-allowed',
    })
    await using far = await openSite({ ...paths, '/robots.txt': sends(`${filler}${NO}`) })
    expect((await fetcherFor(far).fetchPage(far.at('/ferry'))).url).toBe(far.at('/ferry'))
  })

  test('comes packed, with a byte order mark, is read', async () => {
    const headers = { 'content-encoding': 'gzip' }
    await using site = await openSite({
      ...paths,
      '/robots.txt': sends(gzipSync(`\uFEFF${NO}`), 'text/plain', headers),
    })
    await expect(fetcherFor(site).fetchPage(site.at('/ferry'))).rejects.toMatchObject({
      code: 'fetch-not-allowed',
    })
  })
})

test('it is loaded once by all who need it at the same time, and again when it holds no longer', async () => {
  let now = 0
  let loads = 0
  const load = async () => {
    loads += 1
    return { robots: { allows: () => true }, trouble: null, holdsMs: 100 }
  }
  const files = new RobotsFiles(load, () => now)
  const harbor = new URL('https://harbor.example/ferry')
  await Promise.all([files.of(harbor), files.of(harbor), files.of(new URL('/quay', harbor))])
  expect(loads).toBe(1)
  now = 99
  await files.of(harbor)
  expect(loads).toBe(1)
  now = 100
  await files.of(harbor)
  expect(loads).toBe(2)
  await files.of(new URL('http://harbor.example/ferry'))
  expect(loads).toBe(3)
})

test('one that could not be loaded is not kept', async () => {
  let loads = 0
  const files = new RobotsFiles(async () => {
    loads += 1
    throw new Error('no answer')
  })
  const harbor = new URL('https://harbor.example/ferry')
  await expect(files.of(harbor)).rejects.toThrow('no answer')
  await expect(files.of(harbor)).rejects.toThrow('no answer')
  expect(loads).toBe(2)
})

test('of very many sites the oldest are forgotten', async () => {
  const loaded: string[] = []
  const files = new RobotsFiles(
    async ({ hostname }) => {
      loaded.push(hostname)
      return { robots: { allows: () => true }, trouble: null, holdsMs: 100 }
    },
    () => 0,
  )
  for (let i = 0; i <= 100; i += 1) await files.of(new URL(`https://harbor-${i}.example/`))
  await files.of(new URL('https://harbor-100.example/'))
  await files.of(new URL('https://harbor-0.example/'))
  expect(loaded.slice(100)).toEqual(['harbor-100.example', 'harbor-0.example'])
})
