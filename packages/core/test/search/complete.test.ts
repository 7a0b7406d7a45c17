import { type Desk, memoryIndex, openLibrary, type SearchIndex } from '@clipdesk/core'
import { expect, test } from 'vitest'

const WALL = {
  text: 'News > Council\n\nWall is cracked\n\nBy Ana Reyes\n\n“The wall has stood for long enough,” said Mara Olsen, the harbour master.',
  source: 'Harbour Gazette',
}
const BOATS = {
  text: 'Boats stay in port\n\nThe boats stayed in port on Friday, Mara Olsen said, until the wind turned. “We wait,” said Tomas Iriat of Ostrow.',
  source: 'Harbour Gazette',
}

/** A desk over an index that is the usual one but for some of its ways. */
async function deskOver(ways: (index: SearchIndex) => Partial<SearchIndex>): Promise<Desk> {
  const library = await openLibrary({
    index: (name) => {
      const index = memoryIndex(name)
      return new Proxy(index, {
        get(target, way) {
          const value: unknown = Reflect.get({ ...ways(index) }, way) ?? Reflect.get(target, way)
          return typeof value === 'function' ? value.bind(target) : value
        },
      })
    },
  })
  const desk = library.desk('local')
  for (const page of [WALL, BOATS]) await desk.clip(page)
  return desk
}

const usual = () => deskOver(() => ({}))

test.each([
  ['source', 'gaz', [{ value: 'Harbour Gazette', count: 2 }]],
  ['source', 'harbour g', [{ value: 'Harbour Gazette', count: 2 }]],
  ['source', 'gazette h', [{ value: 'Harbour Gazette', count: 2 }]],
  ['source', '', [{ value: 'Harbour Gazette', count: 2 }]],
  ['source', 'x', []],
  ['author', 'rey', [{ value: 'Ana Reyes', count: 1 }]],
  ['section', 'coun', [{ value: 'Council', count: 1 }]],
  ['person', 'OLS', [{ value: 'Mara Olsen', count: 2 }]],
  ['person', 'mara o', [{ value: 'Mara Olsen', count: 2 }]],
  ['person', 'ostr', [{ value: 'Ostrow', count: 1 }]],
  ['speaker', 'ostr', []],
  ['speaker', 'iri', [{ value: 'Tomas Iriat', count: 1 }]],
] as const)('as %s, "%s" goes on as %j', async (what, typed, expected) => {
  const desk = await usual()
  await desk.rank('has:quote')
  expect(await desk.complete(what, typed)).toEqual(expected)
})

test('where nothing is typed, the most frequent people come first', async () => {
  const desk = await usual()
  await desk.rank('has:quote')
  const names = (await desk.complete('person', '', { limit: 2 })).map(({ value }) => value)
  expect(names).toEqual(['Mara Olsen', 'Tomas Iriat'])
})

test('it does not wait until names are found', async () => {
  const desk = await deskOver(() => ({ applyFacts: () => new Promise(() => undefined) }))
  await desk.rank('wall')
  expect(await desk.complete('person', 'ols')).toEqual([])
  expect(await desk.complete('source', 'gaz')).toHaveLength(1)
})

test('names are found behind', async () => {
  const desk = await usual()
  await expect.poll(() => desk.complete('person', 'ols')).toHaveLength(1)
})

test('what fails behind is thrown, at the latest by the next call, and tried again after that', async () => {
  let isBroken = true
  const desk = await deskOver((index) => ({
    async applyFacts(changes) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      if (isBroken) throw new Error('no room')
      return index.applyFacts(changes)
    },
  }))
  expect(await desk.complete('person', 'ols')).toEqual([])
  await new Promise((resolve) => setTimeout(resolve, 100))
  await expect(desk.complete('person', 'ols')).rejects.toThrow('no room')
  isBroken = false
  await expect
    .poll(() => desk.complete('person', 'ols').catch(() => []))
    .toEqual([{ value: 'Mara Olsen', count: 2 }])
})

test('a limit that is none is refused', async () => {
  await expect((await usual()).complete('person', '', { limit: -1 })).rejects.toMatchObject({
    code: 'bad-input',
  })
})
