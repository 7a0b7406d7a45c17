import { ask, DEMO_DESK, parseLine, requestOf } from '@clipdesk/commands'
import { type Library, openLibrary } from '@clipdesk/core'
import { expect, test } from 'vitest'
import { fillDemo } from '../src/fill-demo.ts'
import { readSeeds } from '../src/seeds.ts'

const SEEDS = readSeeds()

/** A library whose examples are filled in, and what was told of it meanwhile. */
async function filled() {
  const library = await openLibrary()
  const steps: string[] = []
  await fillDemo(library, (done, all) => steps.push(`${done} of ${all}`))
  return { library, steps }
}

const everything = async (library: Library, desk: string) =>
  library.desk(desk).recent({ limit: 1000 })

test('every invented page is filed among the examples, and nothing anywhere else', async () => {
  const { library } = await filled()
  const articles = await everything(library, DEMO_DESK)
  expect(articles.map(({ key }) => key).sort()).toEqual(SEEDS.map(({ file }) => file).sort())
  expect(articles.map(({ text }) => text).sort()).toEqual(SEEDS.map(({ text }) => text).sort())
  expect(await everything(library, 'local')).toEqual([])
})

test('each keeps the outlet, the address and the day of its list', async () => {
  const { library } = await filled()
  const articles = await everything(library, DEMO_DESK)
  const known = articles.map(({ key, source, url, filed }) => [key, source.name, url, filed])
  const listed = SEEDS.map(({ file, source, url, received }) => {
    return [file, source, url, new Date(received).toISOString()]
  })
  expect(known.toSorted()).toEqual(listed.toSorted())
})

test('the newest of them has the highest number', async () => {
  const { library } = await filled()
  const filedDays = (await everything(library, DEMO_DESK)).map(({ filed }) => filed)
  expect(filedDays).toEqual(filedDays.toSorted().toReversed())
})

test('it is told one by one how far it is, to the last', async () => {
  const { steps } = await filled()
  expect(steps).toEqual(SEEDS.map((_, i) => `${i + 1} of ${SEEDS.length}`))
})

test('it happens once', async () => {
  const { library } = await filled()
  const before = await everything(library, DEMO_DESK)
  await fillDemo(library, () => {
    throw new Error('there is nothing to fill')
  })
  expect(await everything(library, DEMO_DESK)).toEqual(before)
})

test('a library with articles of its own keeps them as they were', async () => {
  await using library = await openLibrary()
  const [seed] = SEEDS
  await library.desk('local').clip({ text: seed?.text ?? '' })
  const before = await everything(library, 'local')
  await fillDemo(library, () => {})
  expect(await everything(library, 'local')).toEqual(before)
  expect(await library.desk(DEMO_DESK).count()).toBe(SEEDS.length)
})

test.each(['summary', 'summary 3', 'search harbour strike', 'search "dam"', 'article 5', 'recent'])(
  'what "%s" answers from the examples is marked as invented',
  async (line) => {
    const { library } = await filled()
    const request = requestOf(parseLine(line))
    if ('refused' in request) throw new Error(`"${line}" is no request`)
    const context = { desk: library.desk(DEMO_DESK), may: new Set(['ask'] as const) }
    expect(await ask(request, context)).toMatchObject({ error: null, invented: true })
  },
)
