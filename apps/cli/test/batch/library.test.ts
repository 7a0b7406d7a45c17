import { PassThrough } from 'node:stream'
import { type Edit, openLibrary } from '@clipdesk/core'
import { sqliteStore } from '@clipdesk/core/store/sqlite'
import { expect, test } from 'vitest'
import { runBatch } from '../../src/batch/run-batch.ts'
import { PAGE, story } from './fixtures/pages.ts'
import { answersTo, gather, jsonLines, run, valuesOf } from './fixtures/run.ts'
import { temporaryFiles } from './fixtures/temporary-file.ts'

const file = temporaryFiles()
const stories = Array.from({ length: 205 }, (_, n) => story(n))

test('import answers with the library’s own ids, in order', async () => {
  const library = file()
  const answers = await answersTo(`import --library ${library}`, ...stories)
  await using opened = await openLibrary({ store: sqliteStore(library) })
  const filed = await gather(opened.desk('local').all())
  expect(answers).toEqual(filed.map(({ id, key }) => ({ id: key, article: { id } })))
  expect(filed.map(({ key }) => key)).toEqual(stories.map(({ id }) => id))
})

test('import takes the text whole as the body', async () => {
  const library = file()
  await answersTo(`import --library ${library}`, { id: 5, text: 'Short.\nHome | News' })
  const [exported] = await answersTo(`export --library ${library}`)
  expect(exported).toMatchObject({
    id: '5',
    article: {
      text: 'Short.\nHome | News',
      furniture: [],
      paragraphs: [
        { start: 0, end: 6 },
        { start: 7, end: 18 },
      ],
    },
  })
})

test('the same id replaces what it named', async () => {
  const library = file()
  await answersTo(`import --library ${library}`, { ...story(1), text: 'Old.' }, story(1))
  expect(await answersTo(`export --library ${library}`)).toMatchObject([
    { id: 'story-1', article: { text: story(1).text } },
  ])
})

test('what is exported can be imported elsewhere, and comes out the same', async () => {
  const [here, there] = [file(), file()]
  const [read] = valuesOf((await run('read', jsonLines([{ id: 'page', text: PAGE }]))).printed)
  await answersTo(`import --library ${here}`, ...stories, read)
  const first = await run(`export --library ${here}`)
  await run(`import --library ${there}`, first.printed)
  expect(valuesOf(first.printed)).toHaveLength(206)
  expect(valuesOf(first.printed).at(-1)).toEqual(read)
  expect((await run(`export --library ${there}`)).printed).toBe(first.printed)
})

test('what people put right is exported applied and with what was read, and is there again after an import', async () => {
  const [here, there] = [file(), file()]
  await answersTo(`import --library ${here}`, story(1))
  const read = (await answersTo(`export --library ${here}`))[0]
  const edit: Edit = {
    kind: 'headline',
    headline: 'A lamp for Tarn Point',
    given: { by: 'Mara Olsen', at: '2031-01-01T08:00:00.000Z' },
  }
  {
    await using library = await openLibrary({ store: sqliteStore(here) })
    await library.desk('local').edit(1, [edit])
  }
  const exported = await run(`export --library ${here}`)
  expect(valuesOf(exported.printed)).toMatchObject([
    { article: { headline: 'A lamp for Tarn Point' }, edits: [edit], asRead: {} },
  ])
  await run(`import --library ${there}`, exported.printed)
  expect((await run(`export --library ${there}`)).printed).toBe(exported.printed)
  {
    await using library = await openLibrary({ store: sqliteStore(there) })
    await library.desk('local').undo(1, () => true)
  }
  expect((await answersTo(`export --library ${there}`))[0]).toEqual(read)
})

test('speakers and names that people gave go along, and count where they are imported', async () => {
  const [here, there] = [file(), file()]
  const text = '“The lamp is lit again,” said Ilse Marten, who keeps the pier.'
  await answersTo(`import --library ${here}`, { ...story(1), text })
  const given = { by: 'Mara Olsen', at: '2031-01-01T08:00:00.000Z' }
  const quote = { text: 'The lamp is lit again,', start: 1, end: 23 }
  const edits: Edit[] = [
    { kind: 'speaker', quote, name: 'Lena Marsh', given },
    { kind: 'names', verdict: 'same', names: ['Ilse Marten', 'I. Marten'], given },
  ]
  {
    await using library = await openLibrary({ store: sqliteStore(here) })
    await library.desk('local').edit(1, edits)
  }
  const exported = await run(`export --library ${here}`)
  expect(valuesOf(exported.printed)).toMatchObject([{ edits }])
  // Twice: what is there already stays as it is.
  await run(`import --library ${there}`, exported.printed)
  await run(`import --library ${there}`, exported.printed)
  expect((await run(`export --library ${there}`)).printed).toBe(exported.printed)
  await using library = await openLibrary({ store: sqliteStore(there) })
  const desk = library.desk('local')
  expect(await desk.givenNames()).toEqual([edits[1]])
  const { hits } = await desk.quotes({ by: 'Lena Marsh' })
  expect(hits.map(({ quote }) => quote.given)).toEqual([given])
})

test('edits that are none, and fields that no article has, are refused with their line', async () => {
  const library = file()
  await answersTo(`import --library ${library}`, story(1))
  const [line] = valuesOf((await run(`export --library ${library}`)).printed)
  const answers = await answersTo(
    `import --library ${library}`,
    { ...Object(line), edits: [{ kind: 'headline' }] },
    { ...Object(line), asRead: { headline: 7 } },
  )
  expect(answers).toMatchObject([
    { error: { code: 'bad-input', message: expect.stringContaining('edits') } },
    { error: { code: 'bad-input', message: expect.stringContaining('asRead') } },
  ])
})

test('only the article that is refused fails, and every line is answered in its place', async () => {
  const library = file()
  const answers = await answersTo(
    `import --library ${library}`,
    story(1),
    { id: 'no text' },
    { ...story(2), id: 'half a \ud83d' },
    story(3),
  )
  expect(answers).toMatchObject([
    { id: 'story-1', article: {} },
    {
      id: 'no text',
      error: { code: 'bad-input', message: expect.stringContaining('"text" is missing') },
    },
    { id: 'half a \ud83d', error: { code: 'bad-input' } },
    { id: 'story-3', article: {} },
  ])
  expect(await answersTo(`export --library ${library}`)).toHaveLength(2)
})

test('an article of another make is refused, and the message names some of its fields', async () => {
  const [answer] = await answersTo(`import --library ${file()}`, { id: 'a', article: { id: 'x' } })
  expect(answer).toMatchObject({
    id: 'a',
    error: { code: 'bad-input', message: expect.stringContaining('"article.text" is missing') },
  })
})

test('an import line is answered while the input stays open', async () => {
  const streams = { input: new PassThrough(), output: new PassThrough(), errors: new PassThrough() }
  const running = runBatch(['import', '--library', file()], streams)
  const printed = streams.output.setEncoding('utf8')[Symbol.asyncIterator]()
  for (const n of [1, 2]) {
    streams.input.write(jsonLines([story(n)]))
    expect(JSON.parse((await printed.next()).value)).toMatchObject({
      id: `story-${n}`,
      article: {},
    })
  }
  streams.input.end()
  expect(await running).toBe(0)
})

test('a library that cannot be written gives its error to every line', async () => {
  const library = file()
  await answersTo(`import --library ${library}`, story(1))
  const answers = await answersTo(
    `import --library file:${library}?mode=ro`,
    story(2),
    {},
    story(3),
  )
  expect(answers).toMatchObject([
    { id: 'story-2', error: { code: 'library-read-only' } },
    { id: null, error: { code: 'bad-input' } },
    { id: 'story-3', error: { code: 'library-read-only' } },
  ])
})

test('search gives hits under the ids of the import, best first', async () => {
  const library = file()
  await answersTo(`import --library ${library}`, ...stories, {
    id: 'pier',
    headline: 'Ferry pier closes',
    text: 'The pier at Tarn Point closes.',
  })
  const [pier, lamps, none] = await answersTo(
    `search --library ${library} --limit 3`,
    { id: 'q1', query: 'pier' },
    { id: 2, query: 'lighthouse lamp' },
    { id: 'q3', query: 'volcano' },
  )
  expect(pier).toEqual({
    id: 'q1',
    hits: [{ id: 'pier', score: expect.any(Number), headline: 'Ferry pier closes' }],
  })
  expect(lamps).toMatchObject({ id: 2, hits: [{}, {}, {}] })
  expect(none).toEqual({ id: 'q3', hits: [] })
})

test('search gives 10 hits unless told, and takes any text for a query', async () => {
  const library = file()
  await answersTo(`import --library ${library}`, ...stories)
  const answers = await answersTo(
    `search --library ${library}`,
    { id: 1, query: 'lamp' },
    { id: 2, query: ' ' },
    { id: 3, query: '-lamp' },
    { id: 4 },
  )
  expect(answers).toMatchObject([
    { id: 1, hits: Array.from({ length: 10 }, () => ({})) },
    { id: 2, hits: [] },
    { id: 3, hits: [] },
    { id: 4, error: { code: 'bad-input', message: expect.stringContaining('"query" is missing') } },
  ])
})

test('a plain search has no syntax: a minus leaves nothing out', async () => {
  const library = file()
  await answersTo(`import --library ${library}`, story(1))
  const query = { id: 1, query: '-lamp keepers' }
  expect(await answersTo(`search --library ${library}`, query)).toEqual([{ id: 1, hits: [] }])
  expect(await answersTo(`search --plain --library ${library}`, query)).toMatchObject([
    { id: 1, hits: [{ id: 'story-1' }] },
  ])
})
