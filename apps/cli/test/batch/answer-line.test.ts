import { ClipdeskError } from '@clipdesk/core'
import { expect, test } from 'vitest'
import { answerLine } from '../../src/batch/answer-line.ts'

const line = { text: '{"id": 7}' }

/** Answers the line with an error, and gives what was reported with it. */
async function answerFailing(error: unknown) {
  const reported: unknown[] = []
  const fail = (): object => {
    throw error
  }
  const answer = await answerLine(line, fail, (unexpected) => reported.push(unexpected))
  return { answer, reported }
}

test('an error of ours is answered in its own words', async () => {
  const { answer, reported } = await answerFailing(new ClipdeskError('empty-page', 'It is empty.'))
  expect(answer).toEqual({ id: 7, error: { code: 'empty-page', message: 'It is empty.' } })
  expect(reported).toEqual([])
})

test('an error that nobody expected is reported, and its words are kept from the answer', async () => {
  const mistake = new TypeError('x is undefined')
  const { answer, reported } = await answerFailing(mistake)
  expect(answer).toEqual({
    id: 7,
    error: {
      code: 'internal',
      message: 'Clipdesk failed on this line. CLIPDESK_DEBUG=1 shows why.',
    },
  })
  expect(reported).toEqual([mistake])
})
