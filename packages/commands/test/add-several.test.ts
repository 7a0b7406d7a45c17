import { addSeveral } from '@clipdesk/commands'
import { expect, test } from 'vitest'
import { blocksOf, emptyDesk, notesOf } from './fixtures/desk.ts'
import { BRIDGE, PILOTS } from './fixtures/pages.ts'

const may = new Set(['ask', 'file'] as const)

test('several pages are filed as one answer, each under its name', async () => {
  const desk = await emptyDesk()
  const pages = [
    { name: 'pilots.txt', options: { page: PILOTS } },
    { name: 'empty.txt', options: { page: '' } },
    { name: 'bridge.txt', options: { page: BRIDGE } },
  ]
  const reply = await addSeveral(pages, { desk, may })
  expect(reply.error).toBeNull()
  expect(notesOf(reply).filter((text) => text.endsWith('.txt:'))).toEqual([
    'pilots.txt:',
    'empty.txt:',
    'bridge.txt:',
  ])
  expect(blocksOf(reply, 'article').map(({ number }) => number)).toEqual([1, 2])
})

test('one page alone needs no name', async () => {
  const desk = await emptyDesk()
  const reply = await addSeveral([{ name: 'a', options: { page: PILOTS } }], { desk, may })
  expect(notesOf(reply)).toEqual(['Filed as #1.'])
})

test('where no page can be filed the answer is an error', async () => {
  const desk = await emptyDesk()
  const pages = [
    { name: 'a', options: { page: '' } },
    { name: 'b', options: { page: ' ' } },
  ]
  expect((await addSeveral(pages, { desk, may })).error).toBe('empty-page')
})
