import { type Desk, openLibrary, readArticle } from '@clipdesk/core'
import { expect, test } from 'vitest'

const COMMANDER =
  'Commander tours the river posts\n\nThe posts would be manned all winter, the news agency was told on Monday. “We have stood on this bank before,” said Esmail Qaani, who commands the river corps.'
const PRAISE =
  'Praise for the river corps\n\n“The bank is quiet tonight,” said Ismail Ghaani, the commander of the corps, on Tuesday 5 March 2024.'
const BROTHERS =
  'Two of one name\n\n“I sold the boat,” said Mats Voldsen, a fisherman from Ostrow.\n\n“I bought it,” said Ilsa Voldsen, who keeps the inn there.'

async function deskWith(...pages: readonly string[]): Promise<Desk> {
  const desk = (await openLibrary()).desk('local')
  for (const text of pages) await desk.clip({ text })
  return desk
}

const texts = ({ hits }: Awaited<ReturnType<Desk['quotes']>>) => hits.map(({ quote }) => quote.text)

test.each(['Ghaani', 'Qaani', 'Qa’ani', 'Esmail Qaani', 'ismail ghaani'])(
  'quotes of %s are found in every spelling of the name',
  async (by) => {
    const answer = await (await deskWith(COMMANDER, PRAISE)).quotes({ by })
    expect(texts(answer).toSorted()).toEqual([
      'The bank is quiet tonight,',
      'We have stood on this bank before,',
    ])
    expect(answer.speakers).toHaveLength(1)
    expect(answer.left).toBe(0)
  },
)

test('the other spellings are told', async () => {
  const answer = await (await deskWith(COMMANDER, PRAISE)).quotes({ by: 'Ghaani' })
  expect(answer.otherSpellings).toEqual(['Esmail Qaani'])
})

test('the names of a surname stay apart', async () => {
  const desk = await deskWith(BROTHERS)
  const answer = await desk.quotes({ by: 'Voldsen' })
  expect(answer.total).toBe(2)
  expect(answer.speakers).toEqual([['Mats Voldsen'], ['Ilsa Voldsen']])
  expect(texts(await desk.quotes({ by: 'Ilsa Voldsen' }))).toEqual(['I bought it,'])
})

test('every article that quotes a name is looked through, however many match its words better', async () => {
  const others = Array.from(
    { length: 120 },
    (_, i) =>
      `Corps report ${i}\n\nThe report of post ${i} names Qaani, Qaani and Qaani again, and nobody else at all.`,
  )
  const desk = await deskWith(...others, COMMANDER)
  const long = `${COMMANDER}\n\n${'The river was high and the road to it was closed for days. '.repeat(60)}`
  await desk.clip({ text: long.replace('Commander tours', 'Commander again tours') })
  expect((await desk.quotes({ by: 'Qaani' })).total).toBe(2)
})

test('of more than 500 articles that quote a name, it is told how many were left out', async () => {
  const desk = (await openLibrary({ factsWaitMs: 600_000 })).desk('local')
  const pages = Array.from({ length: 503 }, (_, i) =>
    readArticle({ text: `Post ${i}\n\n“Post ${i} is quiet,” said Esmail Qaani, its commander.` }),
  )
  await desk.file(pages.map((article) => ({ article })))
  const answer = await desk.quotes({ by: 'Ghaani' }, { limit: 1 })
  expect(answer.left).toBe(3)
  expect(answer.total).toBeGreaterThanOrEqual(500)
})

test('names that a person said are two are not brought together', async () => {
  const desk = await deskWith(COMMANDER, PRAISE)
  const by = 'Ismail Ghaani'
  const given = { by: 'Ana', at: '2024-03-06T09:00:00.000Z' }
  await desk.edit(1, [{ kind: 'names', names: ['Esmail Qaani', by], verdict: 'different', given }])
  expect(texts(await desk.quotes({ by }))).toEqual(['The bank is quiet tonight,'])
})

test('a timeline of a name has the dates of articles that spell it otherwise', async () => {
  const { events, otherWords } = await (await deskWith(PRAISE)).timeline({ topic: 'Qaani corps' })
  expect(events.map(({ date }) => date.value)).toEqual(['2024-03-05'])
  expect(otherWords).toEqual([{ typed: 'Qaani', used: ['Ghaani'], as: 'variant' }])
})
