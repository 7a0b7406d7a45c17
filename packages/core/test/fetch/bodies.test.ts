import { randomBytes } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { fetcherFor, openSite, sends } from './fixtures/site.ts'

const FERRY = `<h1>The ferry to Haldermere runs again</h1>${'<p>It ran on Monday.</p>'.repeat(40)}`

/** 64 MB of one letter, packed. */
let gzipBomb: Uint8Array
let brotliBomb: Uint8Array
beforeAll(() => {
  const letters = Buffer.alloc(64_000_000, 'a')
  gzipBomb = gzipSync(letters, { level: 1 })
  brotliBomb = brotliCompressSync(letters, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })
})

test.each([
  ['gzip', gzipSync(FERRY)],
  ['GZIP', gzipSync(FERRY)],
  ['x-gzip', gzipSync(FERRY)],
  ['br', brotliCompressSync(FERRY)],
  ['identity', Buffer.from(FERRY)],
])('a page packed as %s is unpacked', async (encoding, body) => {
  await using site = await openSite({
    '/a': sends(body, 'text/html', { 'content-encoding': encoding }),
  })
  const { bytes } = await fetcherFor(site).fetchPage(site.at('/a'))
  expect(new TextDecoder().decode(bytes)).toBe(FERRY)
})

test.each([['deflate'], ['zstd'], ['gzip, gzip'], ['rot13']])(
  'a page packed as %s, which nobody asked for, is refused',
  async (encoding) => {
    await using site = await openSite({
      '/a': sends('x', 'text/html', { 'content-encoding': encoding }),
    })
    await expect(fetcherFor(site).fetchPage(site.at('/a'))).rejects.toMatchObject({
      code: 'fetch-refused',
      message: expect.stringContaining('came packed in a way that cannot be read'),
    })
  },
)

test.each([
  ['gzip', () => gzipBomb],
  ['br', () => brotliBomb],
])('a bomb of %s is refused long before it has unpacked', async (encoding, bomb) => {
  await using site = await openSite({
    '/a': (response, request) =>
      sends(bomb(), 'text/html', { 'content-encoding': encoding })(response, request),
  })
  await expect(fetcherFor(site).fetchPage(site.at('/a'))).rejects.toMatchObject({
    code: 'fetch-refused',
    message: expect.stringContaining('grows more than 100-fold when it is unpacked'),
  })
})

describe('bytes are counted as they come, whatever was announced', () => {
  const limits = { bytes: 100_000 }

  test('a page of just as many as are taken is taken', async () => {
    await using site = await openSite({ '/a': sends('a'.repeat(100_000)) })
    const { bytes } = await fetcherFor(site, { limits }).fetchPage(site.at('/a'))
    expect(bytes).toHaveLength(100_000)
  })

  test.each([
    ['announced', { 'content-length': '100001' }],
    ['not announced', {}],
  ])('one more is too many, %s', async (_, headers) => {
    await using site = await openSite({ '/a': sends('a'.repeat(100_001), 'text/html', headers) })
    await expect(fetcherFor(site, { limits }).fetchPage(site.at('/a'))).rejects.toMatchObject({
      code: 'page-too-large',
      message: expect.stringContaining('/a has more than 100,000 bytes, the most that is fetched.'),
    })
  })

  test('those that a packed page has once it is unpacked are counted', async () => {
    const body = gzipSync(Buffer.from(randomBytes(50_001).toString('hex')))
    expect(body.length).toBeLessThan(100_000)
    await using site = await openSite({
      '/a': sends(body, 'text/html', { 'content-encoding': 'gzip' }),
    })
    await expect(fetcherFor(site, { limits }).fetchPage(site.at('/a'))).rejects.toMatchObject({
      code: 'page-too-large',
    })
  })

  test('a body that never ends is left', async () => {
    await using site = await openSite({
      '/a': (response) => {
        const more = () => {
          while (response.write('and so on, '.repeat(1000)));
        }
        response.writeHead(200, { 'content-type': 'text/html' }).on('drain', more)
        more()
      },
    })
    await expect(fetcherFor(site, { limits }).fetchPage(site.at('/a'))).rejects.toMatchObject({
      code: 'page-too-large',
    })
  })

  test('packed bytes count, too, though they hold nothing', async () => {
    // An empty stored block of deflate, over and over.
    const nothing = Buffer.alloc(5 * 20_000, Uint8Array.from([0, 0, 0, 0xff, 0xff]))
    const head = gzipSync('').subarray(0, 10)
    const body = Buffer.concat([head, nothing, nothing])
    await using site = await openSite({
      '/a': sends(body, 'text/html', { 'content-encoding': 'gzip' }),
    })
    await expect(fetcherFor(site, { limits }).fetchPage(site.at('/a'))).rejects.toMatchObject({
      code: 'page-too-large',
    })
  })
})

test('5 MB are taken where nothing else is said, and no more', async () => {
  await using site = await openSite({
    '/a': sends('a'.repeat(5_000_000)),
    '/b': sends('a'.repeat(5_000_001)),
  })
  const { fetchPage } = fetcherFor(site)
  expect((await fetchPage(site.at('/a'))).bytes).toHaveLength(5_000_000)
  await expect(fetchPage(site.at('/b'))).rejects.toMatchObject({ code: 'page-too-large' })
})

test.each([
  ['is cut off', 'gzip', gzipSync(FERRY).subarray(0, 40)],
  ['is no gzip', 'gzip', Buffer.from('plain after all')],
  ['is no brotli', 'br', Buffer.from('plain after all')],
])('a packed body that %s is told with its code', async (_, encoding, body) => {
  await using site = await openSite({
    '/a': sends(body, 'text/html', { 'content-encoding': encoding }),
  })
  await expect(fetcherFor(site).fetchPage(site.at('/a'))).rejects.toMatchObject({
    code: 'fetch-failed',
    message: expect.stringMatching(/^What harbor\.example:\d+ sent cannot be read \(\w+\)\. Save/),
  })
})

test('a connection that breaks off within the body is told', async () => {
  await using site = await openSite({
    '/a': (response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '9000' })
      response.write('The ferry', () => response.destroy())
    },
  })
  await expect(fetcherFor(site).fetchPage(site.at('/a'))).rejects.toMatchObject({
    code: 'fetch-failed',
    message: expect.stringMatching(/did not answer as it should \(\w+\)/),
  })
})
