import { openLibrary } from '@clipdesk/core'
import { expect, test } from 'vitest'

async function eventsOf(...paragraphs: readonly string[]) {
  const desk = await (await openLibrary()).desk('local')
  await desk.clip({ text: ['Council votes for the wall', ...paragraphs].join('\n\n') })
  const { events } = await desk.timeline({ article: 1 })
  for (const { article, text, start, end } of events)
    expect(article.text.slice(start, end)).toBe(text)
  return events.map(({ date, paragraph, text }) => [date.value, paragraph, text])
}

test('each dated statement of a paragraph is an event of every day that it names', async () => {
  expect(
    await eventsOf(
      'The wall fell on 3 November 2021, and not on 4 November 2021. Nobody in Mill Lane slept. The council voted on 14 March 2019.',
      'The ramp was rebuilt on 5 May 2020, the harbour master told the council of Port Alder.',
    ),
  ).toEqual([
    ['2019-03-14', 1, 'The council voted on 14 March 2019.'],
    [
      '2020-05-05',
      2,
      'The ramp was rebuilt on 5 May 2020, the harbour master told the council of Port Alder.',
    ],
    ['2021-11-03', 1, 'The wall fell on 3 November 2021, and not on 4 November 2021.'],
    ['2021-11-04', 1, 'The wall fell on 3 November 2021, and not on 4 November 2021.'],
  ])
})

test('a statement that names a day twice is one event of it, by the first', async () => {
  const told =
    'On 3 November 2021 at 10:30 the ramp broke, and by noon of 3 November 2021 and again in March 2019 it was gone.'
  expect(await eventsOf(told)).toEqual([
    ['2019-03', 1, told],
    ['2021-11-03T10:30', 1, told],
  ])
})

test('one statement of very many dates takes little time', async () => {
  const days = Array.from({ length: 9_000 }, (_, i) => `3 May ${1000 + i}`)
  const start = process.cpuUsage()
  expect((await eventsOf(`The ramp was closed on ${days.join(', ')}.`)).length).toBeGreaterThan(500)
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(6_000)
})

test('a paragraph of very many dates takes little time', async () => {
  const start = process.cpuUsage()
  await eventsOf('On Thursday, 3 March 2020, it rained. '.repeat(2_500))
  // What split the paragraph again for each date took a minute.
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(6_000)
})
