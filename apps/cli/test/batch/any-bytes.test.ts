import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PAGE } from './fixtures/pages.ts'
import { run, valuesOf } from './fixtures/run.ts'
import { temporaryFiles } from './fixtures/temporary-file.ts'

const file = temporaryFiles()

/** Bytes of every kind: noise, JSON of any shape, and lines that are nearly right. */
const bytes = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 30 }).map((noise) => Buffer.from(noise)),
      fc.json().map((json) => Buffer.from(json)),
      fc
        .record({
          id: fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.constant(null)),
          text: fc.oneof(fc.string({ unit: 'binary' }), fc.constant(PAGE)),
          query: fc.string(),
          article: fc.option(fc.object({ maxDepth: 1 })),
        })
        .map((line) => Buffer.from(JSON.stringify(line))),
      fc
        .constantFrom('', ' ', '\t\r', '\uFEFF', '{}', '"\\ud800"')
        .map((line) => Buffer.from(line)),
    ),
    { maxLength: 8 },
  )
  .map((lines) => Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')])))

/** Counted byte by byte, unlike the code under test. */
function countLines(input: Buffer): number {
  const lines = input.toString('latin1').split('\n')
  return lines.filter((line) => !/^(\xEF\xBB\xBF)?[ \t\r]*$/.test(line)).length
}

async function answersEveryLine(command: string, input: Buffer): Promise<void> {
  const { status, printed, errors } = await run(command, input)
  expect({ status, errors }).toEqual({ status: 0, errors: '' })
  expect(valuesOf(printed)).toHaveLength(countLines(input))
  expect(printed).not.toContain('"internal"')
}

test.each(['read', 'summary --words 30', 'sentences', 'quotes', 'dates'])(
  'whatever bytes come in, %s answers every line with JSON',
  async (command) => {
    await fc.assert(fc.asyncProperty(bytes, (input) => answersEveryLine(command, input)))
  },
)

test.each(['import', 'search'])(
  'whatever bytes come in, %s answers every line with JSON, in a library that goes on',
  async (command) => {
    const library = file()
    await run(`import --library ${library}`, '')
    await fc.assert(
      fc.asyncProperty(bytes, (input) =>
        answersEveryLine(`${command} --library ${library}`, input),
      ),
      { numRuns: 30 },
    )
  },
)
