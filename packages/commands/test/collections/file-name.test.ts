import { addSeveral, withFileName } from '@clipdesk/commands'
import { expect, test } from 'vitest'
import { added, emptyDesk, offersOf } from '../fixtures/desk.ts'
import { LAMP_TABLE } from '../fixtures/exports.ts'
import { PILOTS } from '../fixtures/pages.ts'

test.each([
  ['export.txt', 'add export.txt --all'],
  ['~/news/März.csv', 'add ~/news/März.csv --all'],
  ['my export.txt', "add 'my export.txt' --all"],
  ['$&; rm', "add '$&; rm' --all"],
  ["Ana's page.txt", "add Ana\\'s\\ page.txt --all"],
])('the file %s stands in the command that files all of it', async (name, command) => {
  const shown = withFileName(await added(await emptyDesk(), { page: LAMP_TABLE }), name)
  expect(offersOf(shown)).toEqual([command])
})

test.each([
  ['https://ledger.example/lamps.csv', 'add https://ledger.example/lamps.csv --all'],
  ['https://ledger.example/a?b=1&c', "add 'https://ledger.example/a?b=1&c' --all"],
  [null, 'add --all'],
])('a page that came as %s can be given again', async (name, command) => {
  const shown = withFileName(await added(await emptyDesk(), { page: LAMP_TABLE }), name)
  expect(offersOf(shown)).toEqual([command])
})

test('several files are told apart by their names', async () => {
  const pages = ['a.csv', 'b.csv'].map((name) => ({ name, options: { page: LAMP_TABLE } }))
  const page = { name: 'pilots.txt', options: { page: PILOTS } }
  const context = { desk: await emptyDesk(), may: new Set(['file'] as const) }
  const reply = await addSeveral([...pages, page], context)
  expect(offersOf(reply)).toEqual(['add a.csv --all', 'add b.csv --all', 'article 1'])
})
