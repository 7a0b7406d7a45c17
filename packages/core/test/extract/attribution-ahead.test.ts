import { expect, test } from 'vitest'
import { opensWithAttribution } from '../../src/extract/attribution-ahead.ts'

test.each([
  'Mara Olsen asked.',
  'Olsen said on Monday.',
  'Capt. Strand-Bailey shouted at the crew.',
  'Mr Pell A. Ruhm told the Ledger.',
  'Ta’oril bin Oshkal later wrote, in a letter.',
])('“%s” names the speaker of what stands before', (text) => {
  expect(opensWithAttribution(text)).toBe(true)
})

test.each([
  'Mara Olsen said the ferry would run.',
  'The mayor said.',
  'He asked on Monday.',
  'Ferries stopped.',
  'she asked.',
  '',
])('“%s” does not', (text) => {
  expect(opensWithAttribution(text)).toBe(false)
})
