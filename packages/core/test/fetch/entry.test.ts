import * as entry from '@clipdesk/core/fetch'
import { expect, test } from 'vitest'

test('the entry exports these names and no others', () => {
  expect(Object.keys(entry).sort()).toMatchInlineSnapshot(`
    [
      "FetchEnvironment",
      "StatusError",
      "fetchRule",
      "isPublicAddress",
      "openFetcher",
      "publicWeb",
    ]
  `)
})
