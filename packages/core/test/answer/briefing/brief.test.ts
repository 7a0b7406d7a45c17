import { type Desk, openLibrary, type Page } from '@clipdesk/core'
import { expect, test } from 'vitest'

async function deskWith(pages: readonly Page[]): Promise<Desk> {
  const desk = (await openLibrary()).desk('local')
  for (const page of pages) await desk.clip(page)
  return desk
}

const FIRST = {
  text: `Lighthouse at Scarth Head goes dark

The lighthouse at Scarth Head went dark on Sunday night when its generator failed, the Lights Board said on Monday.

It was the first such night since the war, and boats were told by radio to keep away from the head.`,
  source: 'Meridian Wire',
  published: '2024-03-04',
}
const SECOND = {
  text: `Scarth Head lighthouse burns again

Engineers brought a borrowed generator to Scarth Head on Wednesday, and the lighthouse burned again by dusk, keeper Matthias Rook said.

“We had eleven boats waiting for the light,” said Rook, who has kept the lighthouse for twenty years.`,
  source: 'The Lissand Herald',
  published: '2024-03-06',
}
const OTHER = {
  text: `Two plays and a lighthouse

The theatre of Karso will open its season with two comedies and a tragedy, its director said in a letter to subscribers.

The tragedy is set in a lighthouse.`,
  source: 'Karso Dispatch',
  published: '2024-03-02',
}

test('statements of several articles tell a topic in the order in which these ran, word for word', async () => {
  const desk = await deskWith([SECOND, OTHER, FIRST])
  const { statements, total } = await desk.brief('Scarth Head lighthouse')
  expect(total).toBe(3)
  expect(statements.map(({ article }) => article.number)).toEqual(
    statements.map(({ article }) => article.number).toSorted((a, b) => b - a),
  )
  expect(new Set(statements.map(({ article }) => article.source.name))).toEqual(
    new Set(['Meridian Wire', 'The Lissand Herald']),
  )
  for (const { article, start, end, text, paragraph } of statements) {
    expect(article.text.slice(start, end)).toBe(text)
    const held = article.paragraphs[paragraph - 1]
    expect(held !== undefined && held.start <= start && end <= held.end).toBe(true)
  }
})

test('no statement points back to one that is not there', async () => {
  const desk = await deskWith([FIRST, SECOND])
  const { statements } = await desk.brief('lighthouse', { sentences: 20 })
  expect(statements.filter(({ text }) => text.startsWith('It was'))).toEqual([])
})

test('a copy is named with the one that ran first and tells nothing itself', async () => {
  const copy = { ...FIRST, source: 'The Velin Courier', published: '2024-03-05' }
  const desk = await deskWith([
    { ...copy, text: copy.text.replace('goes dark', 'without light') },
    FIRST,
  ])
  const { statements } = await desk.brief('lighthouse')
  expect(
    statements.map(({ article, copies }) => [article.number, copies.map(({ number }) => number)]),
  ).toContainEqual([2, [1]])
  expect(statements.map(({ article }) => article.number)).not.toContain(1)
})

test('of very many articles the best are looked through, and it is told how many match', async () => {
  const pages = Array.from({ length: 60 }, (_, i) => ({
    text: `Lamp ${i} is lit\n\nKeepers lit lamp ${i} of the harbour on day ${i} of the year, the office of quay ${i} told its clerk.`,
  }))
  const { total, articles, statements } = await (await deskWith(pages)).brief('lamp')
  expect(total).toBe(60)
  expect(articles).toHaveLength(50)
  expect(statements.length).toBeLessThanOrEqual(6)
})

test('two outlets on one story are compared, one alone is not', async () => {
  const both = await (await deskWith([FIRST, SECOND])).brief('lighthouse')
  expect(both.comparison?.articles).toHaveLength(2)
  expect((await (await deskWith([FIRST, OTHER])).brief('lighthouse')).comparison).toBeNull()
})

test.each(['', '?!', 'walrus', 'source:Nobody'])('“%s” tells nothing', async (topic) => {
  const { articles, statements } = await (await deskWith([FIRST])).brief(topic)
  expect([articles, statements]).toEqual([[], []])
})

test('an amount that is none is refused', async () => {
  const desk = await deskWith([FIRST])
  await expect(desk.brief('lighthouse', { sentences: -1 })).rejects.toThrow(/sentences -1/)
})
