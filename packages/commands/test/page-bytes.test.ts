import { MAX_PAGE_BYTES, readPageBytes } from '@clipdesk/commands'
import { expect, test } from 'vitest'

test('bytes and strings are gathered in their order', async () => {
  async function* chunks() {
    yield Uint8Array.from([97])
    yield 'é'
    yield Uint8Array.from([98])
  }
  expect(new TextDecoder().decode(await readPageBytes(chunks(), 'a.txt'))).toBe('aéb')
})

test('what has no end is read no further than a page can go', async () => {
  let given = 0
  async function* endless() {
    for (;;) {
      given += 1_000_000
      yield new Uint8Array(1_000_000)
    }
  }
  await expect(readPageBytes(endless(), 'The pipe')).rejects.toMatchObject({
    code: 'page-too-large',
    message: expect.stringContaining('The pipe has more than 12,000,000 bytes'),
  })
  expect(given).toBeLessThanOrEqual(MAX_PAGE_BYTES + 1_000_000)
})
