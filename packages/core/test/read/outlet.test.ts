import { expect, test } from 'vitest'
import { splitLines } from '../../src/read/lines.ts'
import { findOutlet } from '../../src/read/outlet.ts'

const STORY = 'The last ferry leaves an hour later from Monday on, the harbour office said.'

test.each([
  ['© 2024 The Alder Ledger. All rights reserved.', null, 'The Alder Ledger'],
  ['Copyright © 2019–2024 Karso Dispatch', null, 'Karso Dispatch'],
  ['© Touchline Calverra 2024', null, 'Touchline Calverra'],
  ['(c) Northmoor Review Ltd', null, 'Northmoor Review'],
  ['© 2024 TIDELINE BUSINESS MEDIA', 'Tideline Business', 'Tideline Business'],
  ['© 2024 Tideline Business Media', 'TIDELINE BUSINESS', 'Tideline Business'],
  [
    'Dorvin Evening Post, a member of the Lajka Group',
    'Dorvin Evening Post',
    'Dorvin Evening Post',
  ],
  ['All rights reserved.', 'Karso Dispatch', null],
  ['The Karso Dispatch app', 'Karso Dispatch', null],
  ['© All rights reserved', null, null],
  ['The minister read the Karso Dispatch.', null, null],
])('a page with “%s” at its foot and %j at its head is by %j', (foot, head, outlet) => {
  const text = [...(head === null ? [] : [head]), 'Ferry leaves later', STORY, foot].join('\n')
  const found = findOutlet(splitLines(text), head === null ? 1 : 2)
  expect(found?.name ?? null).toBe(outlet)
  if (found !== null) expect(text.slice(found.start, found.end)).toBe(outlet)
})
