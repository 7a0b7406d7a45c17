import { keptIndex, memoryStore, openLibrary, readArticle, type Store } from '@clipdesk/core'
import { expect, test } from 'vitest'
import { memorySnapshots } from './index/snapshot/memory-snapshots.ts'

const FERRY = 'The last ferry to Ostrow leaves an hour later from Monday on.'
const EELS = 'Young eels found their river again by its taste, a nine-year study says.'
const DAM = 'The old dam above Sarn holds, two engineers said after a week of tests.'

/** A library whose indexes are kept after every article, and what became of them: opened, or kept. */
async function watched({
  store = memoryStore(),
  articlesInMemory = 100,
  writable = Promise.resolve(),
} = {}) {
  const snapshots = memorySnapshots()
  const events: string[] = []
  const index = keptIndex({
    after: 1,
    log: (line) => events.push(line),
    snapshots: {
      read(desk) {
        events.push(`open ${desk}`)
        return snapshots.read(desk)
      },
      async write(desk, snapshot) {
        await writable
        await snapshots.write(desk, snapshot)
        events.push(`keep ${desk}`)
      },
    },
  })
  const library = await openLibrary({ store, index, articlesInMemory })
  const found = async (desk: string, query: string) => (await library.desk(desk).rank(query)).total
  return { library, found, events }
}

test('an index is opened when its desk is first asked, and once', async () => {
  const { library, found, events } = await watched()
  await library.desk('harbour').clip({ text: FERRY })
  expect(events).toEqual([])
  await Promise.all([found('harbour', 'ferry'), found('harbour', 'eel')])
  expect(await found('harbour', 'ferry')).toBe(1)
  expect(events.filter((event) => event.startsWith('open'))).toEqual(['open harbour'])
})

test('the desk asked longest ago leaves memory when there is too much in it, is kept, and comes back', async () => {
  const { library, found, events } = await watched({ articlesInMemory: 2 })
  await library.desk('harbour').clip({ text: FERRY })
  await library.desk('science').clip({ text: EELS })
  await library.desk('valley').clip({ text: DAM })
  expect(await found('harbour', 'ferry')).toBe(1)
  expect(await found('science', 'eels')).toBe(1)
  expect(await found('harbour', 'ferry')).toBe(1)
  expect(await found('valley', 'dam')).toBe(1)
  expect(await found('harbour', 'ferry')).toBe(1)
  const opened = events.filter((event) => event.startsWith('open'))
  expect(opened).toEqual(['open harbour', 'open science', 'open valley'])
  expect(await found('science', 'eels')).toBe(1)
  expect(events.filter((event) => event === 'open science')).toHaveLength(2)
})

test('a desk with more than may stay in memory stays while it is the only one', async () => {
  const { library, found, events } = await watched({ articlesInMemory: 1 })
  for (const text of [FERRY, EELS, DAM]) await library.desk('local').clip({ text })
  expect(await found('local', 'ferry')).toBe(1)
  expect(await found('local', 'eels')).toBe(1)
  expect(events.filter((event) => event === 'open local')).toHaveLength(1)
})

test('a library that is closed keeps its indexes', async () => {
  const { library, found, events } = await watched()
  await library.desk('harbour').clip({ text: FERRY })
  await found('harbour', 'ferry')
  await library[Symbol.asyncDispose]()
  expect(events).toEqual(['open harbour', 'keep harbour'])
})

test('a desk that is asked again while it is kept comes back from what is kept', async () => {
  const gate = Promise.withResolvers<void>()
  const { library, found, events } = await watched({ articlesInMemory: 1, writable: gate.promise })
  await library.desk('harbour').clip({ text: FERRY })
  await library.desk('science').clip({ text: EELS })
  await found('harbour', 'ferry')
  await found('science', 'eels')
  const again = found('harbour', 'ferry')
  await found('science', 'eels')
  expect(events.filter((event) => event === 'open harbour')).toHaveLength(1)
  gate.resolve()
  expect(await again).toBe(1)
  expect(events.lastIndexOf('open harbour')).toBeGreaterThan(events.indexOf('keep harbour'))
})

test('what came while an index was written is kept when the library is closed', async () => {
  const gate = Promise.withResolvers<void>()
  const { library, found, events } = await watched({ writable: gate.promise })
  await library.desk('harbour').clip({ text: FERRY })
  await found('harbour', 'ferry')
  await library.desk('harbour').clip({ text: EELS })
  await found('harbour', 'eels')
  const closed = library[Symbol.asyncDispose]()
  gate.resolve()
  await closed
  expect(events).toEqual(['open harbour', 'keep harbour', 'keep harbour'])
})

test('a search in a library that is closed meanwhile does not answer from a part of the articles', async () => {
  const store = memoryStore()
  const gate = Promise.withResolvers<void>()
  const slow: Store = {
    ...bound(store),
    changes: (...asked) => gate.promise.then(() => store.changes(...asked)),
  }
  const { library, found } = await watched({ store: slow })
  const article = readArticle({ text: FERRY })
  await library
    .desk('harbour')
    .file(Array.from({ length: 60 }, (_, i) => ({ article, key: `${i}` })))
  const searched = found('harbour', 'ferry')
  // What becomes of it is told below.
  searched.catch(() => undefined)
  const closed = library[Symbol.asyncDispose]()
  gate.resolve()
  await closed
  await expect(searched).rejects.toMatchObject({ code: 'library-closed' })
})

test('a store that could not be asked is asked again', async () => {
  const store = memoryStore()
  let fails = true
  const { library, found } = await watched({
    store: {
      ...bound(store),
      changes: (...asked) =>
        fails ? Promise.reject(new Error('locked')) : store.changes(...asked),
    },
  })
  await library.desk('harbour').clip({ text: FERRY })
  await expect(found('harbour', 'ferry')).rejects.toThrow('locked')
  fails = false
  expect(await found('harbour', 'ferry')).toBe(1)
})

const bound = (store: Store): Store => ({
  location: store.location,
  file: (...asked) => store.file(...asked),
  get: (...asked) => store.get(...asked),
  numbered: (...asked) => store.numbered(...asked),
  recent: (...asked) => store.recent(...asked),
  count: (...asked) => store.count(...asked),
  edit: (...asked) => store.edit(...asked),
  edits: (...asked) => store.edits(...asked),
  changes: (...asked) => store.changes(...asked),
  changedIds: (...asked) => store.changedIds(...asked),
  [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
})
