import { ClipdeskError } from '@clipdesk/core'
import { openFetcher, StatusError } from '@clipdesk/core/fetch'
import { expect, test } from 'vitest'
import { fetcherFor, leadsTo, openSite, refuses, sends, webOf } from './fixtures/site.ts'

const FERRY = '<h1>The ferry to Haldermere runs again</h1>'
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

test('a page comes with its address, its type and what tells later whether it has changed', async () => {
  const known = { etag: '"a1"', 'last-modified': 'Mon, 04 Mar 2024 10:32:00 GMT' }
  await using site = await openSite({
    '/ferry?day=1': sends(FERRY, 'text/html; charset=utf-8', known),
  })
  const page = await fetcherFor(site).fetchPage(`${site.at('/ferry?day=1')}#comments`)
  expect({ ...page, bytes: text(page.bytes) }).toEqual({
    url: site.at('/ferry?day=1'),
    bytes: FERRY,
    contentType: 'text/html; charset=utf-8',
    etag: '"a1"',
    lastModified: 'Mon, 04 Mar 2024 10:32:00 GMT',
  })
})

test('the server is told who asks and what for, and nothing of anybody', async () => {
  await using site = await openSite({ '/': sends(FERRY) })
  await fetcherFor(site).fetchPage(site.at('/'))
  const headers = site.headers()
  expect(headers['user-agent']).toMatch(/^clipdesk\/\d+\.\d+\.\d+ \(news clipping desk; [a-z ]+\)$/)
  expect(Object.keys(headers).toSorted()).toEqual([
    'accept',
    'accept-encoding',
    'connection',
    'host',
    'user-agent',
  ])
})

test('a page that has moved is followed, and has the address where it was found in the end', async () => {
  await using site = await openSite({ '/F%C3%A4hre': sends(FERRY) })
  const { port } = site
  await using other = await openSite({
    '/1': leadsTo('2', 307),
    '/2': leadsTo(`http://www.harbor.example:${port}/Fähre`, 303),
  })
  const reach = { ...webOf(site), ports: [port, other.port] }
  const { url } = await openFetcher({ reach, limits: { pauseMs: 0 } }).fetchPage(other.at('/1'))
  expect(url).toBe(site.at('/F%C3%A4hre', 'www.harbor.example'))
})

test('five redirects are followed, and the sixth is not', async () => {
  const hops = Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`/${n}`, leadsTo(`/${n + 1}`)]))
  await using site = await openSite({ ...hops, '/7': sends(FERRY) })
  const { fetchPage } = fetcherFor(site)
  expect((await fetchPage(site.at('/2'))).url).toBe(site.at('/7'))
  await expect(fetchPage(site.at('/1'))).rejects.toMatchObject({
    code: 'fetch-refused',
    message: expect.stringContaining('more than 5 redirects'),
  })
  expect(site.requests).toHaveLength(12)
})

test.each([
  'text/html',
  'application/xhtml+xml',
  'TEXT/PLAIN; charset=iso-8859-1',
  'text/markdown',
  'text/csv',
  'application/rss+xml',
  'application/atom+xml; type=feed',
  'application/feed+json',
  'application/pdf',
  'message/rfc822',
  'application/x-ndjson',
  'html',
])('a page of the type "%s" is fetched', async (type) => {
  await using site = await openSite({ '/a': sends(FERRY, type) })
  expect((await fetcherFor(site).fetchPage(site.at('/a'))).contentType).toBe(type)
})

test.each(['application/octet-stream', 'Binary/Octet-Stream'])(
  'a file announced as "%s" is fetched where its address ends as one that is read',
  async (type) => {
    await using site = await openSite({ '/lamps.csv?new=1': sends('title,text', type) })
    expect((await fetcherFor(site).fetchPage(site.at('/lamps.csv?new=1'))).contentType).toBe(type)
  },
)

test('a page of which no type is told is fetched', async () => {
  await using site = await openSite({ '/a': (response) => response.writeHead(200).end(FERRY) })
  expect((await fetcherFor(site).fetchPage(site.at('/a'))).contentType).toBeNull()
})

test.each([
  ['image/png', 'is a picture (image/png), and no page. Give the link of the article itself.'],
  ['image/svg+xml', 'is a picture (image/svg+xml)'],
  ['Video/MP4; codecs=x', 'is a film (video/mp4)'],
  ['audio/mpeg', 'is a recording (audio/mpeg)'],
  ['font/woff2', 'is a font (font/woff2)'],
  ['application/zip', 'is a file of a kind without an article (application/zip)'],
  ['application/octet-stream', 'is a file of a kind without an article'],
  ['text/javascript', 'is a file of a kind without an article'],
])('what is announced as %s is refused before it is read', async (type, reason) => {
  await using site = await openSite({
    '/a': (response) => response.writeHead(200, { 'content-type': type }).write('and no end'),
  })
  await expect(fetcherFor(site).fetchPage(site.at('/a'))).rejects.toMatchObject({
    code: 'fetch-refused',
    message: expect.stringContaining(`harbor.example:${site.port}/a ${reason}`),
  })
})

test.each([
  [404, 'There is no page at'],
  [410, 'There is no page at'],
  [401, 'does not hand'],
  [403, 'does not hand'],
  [451, 'does not hand'],
  [429, 'cannot give the page just now'],
  [500, 'cannot give the page just now'],
  [503, 'cannot give the page just now'],
  [304, 'does not hand'],
  [300, 'does not hand'],
])('status %i is a sentence, and kept for programs', async (status, reason) => {
  await using site = await openSite({ '/a': refuses(status) })
  await expect(fetcherFor(site).fetchPage(site.at('/a'))).rejects.toMatchObject({
    code: 'fetch-failed',
    message: expect.stringMatching(`${reason}.*\\(status ${status}\\).*\\.$`),
    cause: new StatusError(status, null),
  })
})

test.each([429, 503])(
  'status %i with a time to wait tells it, and is not asked before',
  async (status) => {
    await using site = await openSite({ '/a': refuses(status, { 'retry-after': '120' }) })
    const { fetchPage } = fetcherFor(site)
    const soonest = Date.now() + 120_000
    const error: unknown = await fetchPage(site.at('/a')).catch((thrown: unknown) => thrown)
    const cause = error instanceof ClipdeskError ? error.cause : null
    const retryAfter = cause instanceof StatusError ? cause.retryAfter : null
    expect(retryAfter?.getTime()).toBeGreaterThanOrEqual(soonest)
    expect(error).toMatchObject({
      code: 'fetch-failed',
      message: expect.stringMatching(/asks to be left alone until \d{4}-\d\d-\d\d \d\d:\d\d UTC/),
    })
    await expect(fetchPage(site.at('/b'))).rejects.toMatchObject({
      code: 'fetch-failed',
      message: expect.stringContaining('asked to be left alone until'),
    })
    expect(site.requests).toEqual(['GET /a of harbor.example'])
    await expect(fetchPage(site.at('/b', 'alder.example'))).rejects.toMatchObject({
      message: expect.stringContaining('There is no page'),
    })
  },
)

test('a page that has not changed is not sent again', async () => {
  const seen = { etag: '"a1"', lastModified: 'Mon, 04 Mar 2024 10:32:00 GMT' }
  await using site = await openSite({
    '/a': (response, request) => {
      const same =
        request.headers['if-none-match'] === seen.etag &&
        request.headers['if-modified-since'] === seen.lastModified
      if (same) response.writeHead(304).end()
      else sends(FERRY)(response, request)
    },
    '/moved': leadsTo('/a'),
  })
  const { fetchIfChanged } = fetcherFor(site)
  expect(await fetchIfChanged(site.at('/a'), seen)).toBe('not-modified')
  expect(await fetchIfChanged(site.at('/moved'), seen)).toBe('not-modified')
  const changed = await fetchIfChanged(site.at('/a'), { etag: '"a0"', lastModified: null })
  expect(changed).toMatchObject({ url: site.at('/a') })
  expect(site.headers()).not.toHaveProperty('if-modified-since')
})

test('with fetching off nothing is asked, and it is said', async () => {
  await using site = await openSite({ '/a': sends(FERRY) })
  await expect(fetcherFor(site, { rule: 'off' }).fetchPage(site.at('/a'))).rejects.toMatchObject({
    code: 'fetch-off',
    message: expect.stringContaining('Links are not fetched here.'),
  })
  expect(site.requests).toEqual([])
})

test('with a list of domains, these and what is below them are fetched, and nothing that they lead to elsewhere', async () => {
  await using site = await openSite({
    '/a': sends(FERRY),
    '/away': (response, request) =>
      leadsTo(`http://alder.example:${site.port}/a`)(response, request),
  })
  const { fetchPage } = fetcherFor(site, { rule: ['harbor.example'] })
  expect((await fetchPage(site.at('/a'))).url).toBe(site.at('/a'))
  expect((await fetchPage(site.at('/a', 'www.harbor.example'))).url).toContain('www.')
  for (const address of [
    site.at('/a', 'alder.example'),
    site.at('/a', 'notharbor.example'),
    site.at('/a', 'harbor.example.alder.example'),
    site.at('/away'),
  ]) {
    await expect(fetchPage(address)).rejects.toMatchObject({
      code: 'fetch-off',
      message: expect.stringContaining('has listed other domains'),
    })
  }
  expect(
    site.requests.filter((request) => !/ of (?:www\.)?harbor\.example$/.test(request)),
  ).toEqual([])
})

test.each([
  ['ENOTFOUND', 'There is no harbour.example on the web. See whether the link is right.'],
  ['ENODATA', 'There is no harbour.example on the web. See whether the link is right.'],
  ['ETIMEOUT', 'harbour.example could not be looked up just now. See whether this machine is'],
  ['ESERVFAIL', 'harbour.example could not be looked up just now.'],
])('a host whose look-up ends in %s is a sentence', async (code, message) => {
  const cause = Object.assign(new Error(`queryA ${code}`), { code })
  const reach = { ...webOf({ port: 80 }), resolve: () => Promise.reject(cause) }
  await expect(openFetcher({ reach }).fetchPage('http://harbour.example/')).rejects.toMatchObject({
    code: 'fetch-failed',
    message: expect.stringContaining(message),
    cause,
  })
})

test('a host that takes no connection is said not to answer', async () => {
  const site = await openSite({})
  const address = site.at('/')
  await site[Symbol.asyncDispose]()
  await expect(fetcherFor(site).fetchPage(address)).rejects.toMatchObject({
    code: 'fetch-failed',
    message: expect.stringMatching(
      /did not answer as it should \(ECONNREFUSED\)\. Try again later/,
    ),
  })
})
