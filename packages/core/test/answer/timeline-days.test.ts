import { openLibrary } from '@clipdesk/core'
import { expect, test } from 'vitest'

/** Each page by itself: its outlet, and its paragraphs. */
async function daysOf(...pages: readonly (readonly [string, ...string[]])[]) {
  const desk = (await openLibrary()).desk('local')
  for (const [source, ...paragraphs] of pages) {
    const text = [`Ferry strike in ${source}`, ...paragraphs].join('\n\n')
    await desk.clip({ text, source, published: '2024-03-09' })
  }
  return (await desk.timeline({ topic: 'ferry' })).days
}

const toldIn = (days: Awaited<ReturnType<typeof daysOf>>) =>
  days.map(({ value, events }) => [
    value,
    ...events
      .map(({ first, others }) => [first, ...others].map(({ article }) => article.source.name))
      .map((outlets) => outlets.sort())
      .sort(),
  ])

const STOPPED = 'The night crews of Port Alder stopped work at every pier on 4 March 2024.'

test('a statement of a day that several outlets print stands there once, with all who tell it', async () => {
  const days = await daysOf(
    ['Alder Ledger', STOPPED],
    ['Harbor Times', STOPPED.replace('on 4 March 2024', 'on Monday')],
    ['Radio Coast', `${STOPPED} The council met on 5 March 2024.`],
  )
  expect(toldIn(days)).toEqual([
    ['2024-03-04', ['Alder Ledger', 'Harbor Times', 'Radio Coast']],
    ['2024-03-05', ['Radio Coast']],
  ])
  expect(days[0]?.articles).toHaveLength(3)
})

test('few words more in one of them keep it with the other', async () => {
  const more = STOPPED.replace('stopped work', 'stopped work together')
  const days = await daysOf(['Alder Ledger', STOPPED], ['Harbor Times', more])
  expect(toldIn(days)).toEqual([['2024-03-04', ['Alder Ledger', 'Harbor Times']]])
})

test.each([
  ['a number', 'The 40 night crews of Port Alder stopped work at every pier on 4 March 2024.'],
  [
    'another number',
    'The three night crews of Port Alder stopped work at every pier on 4 March 2024.',
  ],
  ['a denial', STOPPED.replace('stopped', 'never stopped')],
  ['a doubt', STOPPED.replace('stopped', 'may have stopped')],
  ['another name', STOPPED.replace('Port Alder', 'Port Elder')],
  ['another verb', STOPPED.replace('stopped', 'took up')],
  ['another order', 'Port Alder stopped the night crews of every pier at work on 4 March 2024.'],
  ['much more', `${STOPPED.slice(0, -1)}, as the union had told the harbour office by letter.`],
])('what one outlet tells with %s stands apart', async (_, other) => {
  const days = await daysOf(['Alder Ledger', STOPPED], ['Harbor Times', other])
  expect(toldIn(days)).toEqual([['2024-03-04', ['Alder Ledger'], ['Harbor Times']]])
})

test('what one article says twice stands there twice', async () => {
  const days = await daysOf(
    ['Alder Ledger', STOPPED, 'A clerk read it out to the council.', STOPPED],
    ['Harbor Times', 'The council met on 4 March 2024, a clerk told the harbour office.'],
  )
  expect(toldIn(days)).toEqual([
    ['2024-03-04', ['Alder Ledger'], ['Alder Ledger'], ['Harbor Times']],
  ])
})

test('a month stands apart from its days, and a year from its months', async () => {
  const days = await daysOf([
    'Alder Ledger',
    'The ramp was closed on 4 March 2023, and again in March 2023.',
    'The harbour office was founded in 2023, a clerk of the council said.',
  ])
  expect(days.map(({ value }) => value)).toEqual(['2023', '2023-03', '2023-03-04'])
})

test('no event is lost, and each stands once', async () => {
  const sentence = (pier: number) =>
    `The crews of pier ${pier % 7} in Port Alder stopped work on ${1 + (pier % 5)} March 2024.`
  const pages = Array.from({ length: 12 }, (_, i): [string, ...string[]] => [
    `Outlet ${i % 4}`,
    ...Array.from({ length: 9 }, (__, j) => sentence(i * j)),
  ])
  const desk = (await openLibrary()).desk('local')
  for (const [source, ...paragraphs] of pages)
    await desk.clip({ text: [`Ferry ${paragraphs.length}`, source, ...paragraphs].join('\n\n') })
  const { events, days } = await desk.timeline({ topic: 'ferry' })
  const told = days.flatMap((day) => day.events.flatMap(({ first, others }) => [first, ...others]))
  expect(new Set(told)).toEqual(new Set(events))
  expect(told).toHaveLength(events.length)
})
