import { ask, type Permission } from '@clipdesk/commands'
import type { Desk } from '@clipdesk/core'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { blocksOf, deskWith, notesOf } from '../fixtures/desk.ts'
import { BRIDGE, lantern, PILOTS } from '../fixtures/pages.ts'

const MAY: ReadonlySet<Permission> = new Set(['ask'])

let desk: Desk

beforeAll(async () => {
  desk = await deskWith([PILOTS, BRIDGE, ...[1, 2, 3, 4, 5, 6].map(lantern)])
})

const query = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          'lantern',
          'Tuesday',
          'bridge',
          'the',
          'OR',
          'AND',
          '(',
          ')',
          '"',
          '-',
          '~2',
          '🙂',
          '\0',
        ],
        ...['source:', 'from:Ledger', 'after:', 'after:2024', 'on:2024-02-30', 'has:', 'has:quote'],
        ...['said-by:Brandt', 'sort:date', 'lang:de', 'lanterm', '2024..2020', '\ud83d', '\u202e'],
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join(' ')),
)

test('any text is answered with articles, or with a sentence that says why there are none', async () => {
  await fc.assert(
    fc.asyncProperty(query, async (text) => {
      const reply = await ask({ name: 'search', options: { query: text } }, { desk, may: MAY })
      const said = notesOf(reply)
      expect(said.length).toBeGreaterThan(0)
      for (const words of said) expect(words).toMatch(/[.!?]$/)
      if (reply.error === null) expect(blocksOf(reply, 'article').length).toBeGreaterThan(0)
      else expect(['nothing-found', 'empty-query', 'bad-options']).toContain(reply.error)
    }),
    { numRuns: 400 },
  )
})
