import { openLibrary, whoSaidWhat } from '@clipdesk/core'
import { expect, test } from 'vitest'

async function saidIn(...paragraphs: readonly string[]) {
  const desk = (await openLibrary()).desk('local')
  await desk.clip({ text: ['Council hears of the wall', ...paragraphs].join('\n\n') })
  const { hits } = await desk.quotes({ in: 1 }, { limit: 100 })
  return (most: number) =>
    whoSaidWhat(hits, most).map(({ hit, count }) => [
      hit.quote.speaker.name ?? hit.quote.speaker.mention?.text,
      count,
      hit.quote.text,
    ])
}

const PARAGRAPHS = [
  '“Sandbags,” Mara Olsen told the council of Port Alder. “We have sandbags for one more winter and then none.” She was heard in silence.',
  '“There is a list of towns that wait,” said Tomas Iriat, the finance minister.',
  '“A wall is a promise that one can stand on,” Mara Olsen said.',
]

test('of each speaker the first whole statement is told, in the order of the text', async () => {
  expect((await saidIn(...PARAGRAPHS))(5)).toEqual([
    ['Mara Olsen', 3, 'We have sandbags for one more winter and then none.'],
    ['Tomas Iriat', 1, 'There is a list of towns that wait,'],
  ])
})

test('where room is short, whoever is quoted most is told', async () => {
  expect((await saidIn(...PARAGRAPHS))(1).map(([speaker]) => speaker)).toEqual(['Mara Olsen'])
})

test('of somebody with scraps alone the longest is told', async () => {
  const told = await saidIn(
    'Mara Olsen called the wall “a joke” and the council of Port Alder “a very slow joke”.',
  )
  expect(told(5)).toEqual([['Mara Olsen', 2, 'a very slow joke']])
})

test('nobody has said anything where there are no quotes', () => {
  expect(whoSaidWhat([], 5)).toEqual([])
})
