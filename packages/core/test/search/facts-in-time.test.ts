import { articleFromText, memoryIndex, openLibrary } from '@clipdesk/core'
import { expect, test } from 'vitest'

const stories = Array.from({ length: 60 }, (_, i) => ({
  article: articleFromText({
    text: `The ferry to Ostrow leaves later.\n\n“We heard the bakers of street ${i},” said Ilse Brandvold, the harbour master.`,
  }),
}))

test('a search by names that may not wait says of how many articles it knows none yet, and later has all', async () => {
  await using library = await openLibrary({ factsWaitMs: 0 })
  const desk = library.desk('local')
  await desk.file(stories)
  const first = await desk.rank('said-by:Brandvold')
  expect(first.unread).toBeGreaterThan(0)
  expect(first.total + first.unread).toBe(60)
  await expect
    .poll(
      async () => {
        const { total, unread } = await desk.rank('said-by:Brandvold')
        return { total, unread }
      },
      { timeout: 60_000 },
    )
    .toEqual({ total: 60, unread: 0 })
})

test('a search that may wait knows all at once, and one of words needs none of it', async () => {
  await using library = await openLibrary({ factsWaitMs: 60_000 })
  const desk = library.desk('local')
  await desk.file(stories)
  expect(await desk.rank('ferry')).toMatchObject({ total: 60, unread: 0 })
  expect(await desk.rank('has:quote')).toMatchObject({ total: 60, unread: 0 })
})

test('a library that is closed reads no further', async () => {
  let read = 0
  const index = () => {
    const opened = memoryIndex('local')
    const take = opened.applyFacts.bind(opened)
    return Object.assign(opened, {
      applyFacts(changes: Parameters<typeof take>[0]) {
        read += changes.length
        return take(changes)
      },
    })
  }
  const library = await openLibrary({ index, factsWaitMs: 0 })
  const desk = library.desk('local')
  await desk.file(stories)
  await desk.rank('said-by:Brandvold')
  await library[Symbol.asyncDispose]()
  expect(read).toBeLessThan(60)
  await expect(desk.rank('ferry')).rejects.toMatchObject({ code: 'library-closed' })
})
