import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { fetcherFor, openSite, sends } from './fixtures/site.ts'

/** A server of this machine that says this to whoever connects, and nothing more. */
async function openMute(said: string) {
  const server = createServer((socket) => {
    socket.on('error', () => undefined).write(said)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { port, [Symbol.asyncDispose]: async () => void server.close() }
}

const PAGE = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n'

test.each([
  ['nothing at all', ''],
  ['half a line', 'HTTP/1.1 2'],
  ['headers without an end', `${PAGE}x: y\r\n`],
  ['a body without an end', `${PAGE}content-length: 100\r\n\r\nThe ferry`],
])('a host that sends %s is left when the time is over', async (_, said) => {
  await using host = await openMute(said)
  // Its robots.txt is asked for first, and waits as long.
  const { fetchPage } = fetcherFor(host, { limits: { timeMs: 50 } })
  await expect(fetchPage(`http://harbor.example:${host.port}/ferry`)).rejects.toMatchObject({
    code: 'fetch-failed',
    message: expect.stringMatching(
      /^harbor\.example:\d+ did not send the page within 0\.05 s\. Try/,
    ),
  })
})

test('a page that drips is left when the time for all of it is over', async () => {
  await using site = await openSite({
    '/a': (response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const drip = setInterval(() => response.write('a'), 5)
      response.on('close', () => clearInterval(drip))
    },
  })
  const { fetchPage } = fetcherFor(site, { limits: { timeMs: 80 } })
  await expect(fetchPage(site.at('/a'))).rejects.toMatchObject({
    message: expect.stringContaining('did not send the page within'),
  })
})

test.each([
  ['a status line of its own', 'SSH-2.0-OpenSSH_9.6\r\n'],
  ['more headers than anybody sends', `${PAGE}${'x: '.padEnd(40_000, 'y')}\r\n\r\n`],
  [
    'another protocol',
    'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n',
  ],
])('a host that answers with %s is told not to answer as it should', async (_, said) => {
  await using host = await openMute(said)
  const { fetchPage } = fetcherFor(host, { limits: { timeMs: 2_000 } })
  await expect(fetchPage(`http://harbor.example:${host.port}/`)).rejects.toMatchObject({
    code: 'fetch-failed',
    message: expect.stringMatching(/cannot be read \(HPE_\w+\)|as it should \(\w+\)/),
  })
})

test('whoever asked can end it, before it begins and while it runs', async () => {
  const stop = new AbortController()
  const reason = new Error('nobody waits any more')
  await using site = await openSite({ '/a': () => stop.abort(reason), '/b': sends('The ferry') })
  const { fetchPage } = fetcherFor(site)
  const waiting = fetchPage(site.at('/a'), { signal: stop.signal })
  await expect(waiting).rejects.toBe(reason)
  await expect(fetchPage(site.at('/b'), { signal: stop.signal })).rejects.toBe(reason)
  expect(site.requests).toEqual(['GET /a of harbor.example'])
  // The host is free again.
  expect((await fetchPage(site.at('/b'))).url).toBe(site.at('/b'))
})

test('a host is asked for one page at a time, and no host waits for another', async () => {
  let open = 0
  let most = 0
  const slow = (path: string) =>
    [
      path,
      (response: Parameters<ReturnType<typeof sends>>[0]) => {
        open += 1
        most = Math.max(most, open)
        setTimeout(() => {
          open -= 1
          response.writeHead(200, { 'content-type': 'text/html' }).end('The ferry')
        }, 5)
      },
    ] as const
  await using site = await openSite({
    ...Object.fromEntries(['/1', '/2', '/3'].map(slow)),
    '/never': () => undefined,
  })
  const stop = new AbortController()
  const { fetchPage } = fetcherFor(site)
  const stuck = fetchPage(site.at('/never', 'alder.example'), { signal: stop.signal })
  await Promise.all(['/1', '/2', '/3'].map((path) => fetchPage(site.at(path))))
  expect(most).toBe(1)
  stop.abort(new Error('enough'))
  await expect(stuck).rejects.toThrow('enough')
})

test('only so many pages are fetched at a time, and the next is told so', async () => {
  await using site = await openSite({ '/never': () => undefined })
  const stop = new AbortController()
  const { fetchPage } = fetcherFor(site)
  const stuck = Array.from({ length: 40 }, (_, i) =>
    fetchPage(site.at('/never', `harbor-${i}.example`), { signal: stop.signal }),
  )
  await expect(fetchPage(site.at('/a', 'alder.example'))).rejects.toMatchObject({
    code: 'fetch-failed',
    message: '40 links are being fetched just now, which is the most. Try again in a minute.',
  })
  stop.abort(new Error('enough'))
  expect((await Promise.allSettled(stuck)).every(({ status }) => status === 'rejected')).toBe(true)
})
