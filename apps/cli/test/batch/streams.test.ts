import { PassThrough, Readable, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { runBatch } from '../../src/batch/run-batch.ts'
import { PAGE } from './fixtures/pages.ts'
import { jsonLines } from './fixtures/run.ts'
import { temporaryFiles } from './fixtures/temporary-file.ts'

const file = temporaryFiles()

const pages = (amount: number) =>
  jsonLines(Array.from({ length: amount }, (_, id) => ({ id, text: PAGE })))

/** An output that fails after some lines, as a closed pipe or a full disk does. */
class FailingOutput extends Writable {
  readonly #code: string
  lines = 0

  constructor(code: string) {
    super()
    this.#code = code
  }

  override _write(_chunk: unknown, _encoding: string, done: (error?: Error) => void): void {
    this.lines += 1
    if (this.lines < 3) done()
    else done(Object.assign(new Error('no more'), { code: this.#code }))
  }
}

test.each([
  ['a reader that left ends the run quietly', 'EPIPE', 0, ''],
  ['a full disk is told', 'ENOSPC', 1, 'The answers cannot be written.'],
])('%s, though the input stays open', async (_, code, status, said) => {
  const input = new PassThrough()
  const errors = new PassThrough()
  const running = runBatch(['read'], { input, output: new FailingOutput(code), errors })
  input.write(pages(3))
  await new Promise((resolve) => setTimeout(resolve, 50))
  input.write(pages(1))
  expect(await running).toBe(status)
  expect(String(errors.read() ?? '')).toContain(said)
  expect(input.destroyed).toBe(true)
})

test('an output whose reader is slow gets everything, and little waits in memory', async () => {
  let most = 0
  let lines = 0
  const output = new Writable({
    write(chunk, _, done) {
      most = Math.max(most, output.writableLength)
      lines += 1
      if (String(chunk).endsWith('\n')) setImmediate(done)
      else done()
    },
  })
  const text = PAGE.repeat(20)
  const input = jsonLines(Array.from({ length: 200 }, (_, id) => ({ id, text })))
  const streams = { input: Readable.from([input]), output, errors: new PassThrough() }
  expect(await runBatch(['read'], streams)).toBe(0)
  expect(lines).toBeGreaterThanOrEqual(200)
  expect(most).toBeLessThan(2_000_000)
})

test('an input that breaks off is told, after what had come was answered', async () => {
  const input = Readable.from(
    (async function* () {
      yield pages(2)
      throw new Error('the disk was pulled out')
    })(),
  )
  const output = new PassThrough()
  const errors = new PassThrough()
  expect(await runBatch(['dates'], { input, output, errors })).toBe(1)
  expect(String(output.read()).trimEnd().split('\n')).toHaveLength(2)
  expect(String(errors.read())).toContain('cannot be read to its end')
})

test('export does not wait for an input', async () => {
  const library = file()
  await runBatch(['import', '--library', library], {
    input: Readable.from([]),
    output: new PassThrough(),
    errors: new PassThrough(),
  })
  const streams = { input: new PassThrough(), output: new PassThrough(), errors: new PassThrough() }
  expect(await runBatch(['export', '--library', library], streams)).toBe(0)
  expect(streams.output.read()).toBeNull()
})
