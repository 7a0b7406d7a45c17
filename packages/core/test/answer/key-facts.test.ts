import { findFacts, keyFacts, openLibrary, readArticle } from '@clipdesk/core'
import { expect, test } from 'vitest'

const PAGE = `Port Alder seeks money for a higher wall

The Alder Ledger

PORT ALDER, 4 March 2024 – Port Alder has no money left to raise its sea wall, harbour master Mara Olsen told the council on Monday.

“We have sandbags for one more winter,” Ms Olsen told the council. “After that we have buckets.”

Tomas Iriat, the finance minister, said in Velin that the town would have to wait. “There is a list,” he said. “Port Alder is on it.”

Mara Olsen said that the list was written in pencil.`

const article = readArticle({ text: PAGE })
const facts = keyFacts(article, findFacts(article))

test('key facts tell whom an article names most, by their fullest names and with what it calls them', () => {
  expect(facts.who.map(({ name, role, first }) => [name, role, first.paragraph])).toEqual([
    ['Mara Olsen', 'harbour master', 1],
    ['Tomas Iriat', 'the finance minister', 3],
  ])
  for (const { first } of [...facts.who, ...facts.where])
    expect(article.text.slice(first.start, first.end)).not.toBe('')
})

test('key facts tell who is quoted as speaking to whom, and how often', () => {
  expect(facts.said).toContainEqual({
    speaker: 'Mara Olsen',
    addressee: 'the council',
    quotes: 2,
    paragraph: 2,
  })
  expect(facts.said.map(({ speaker }) => speaker)).toContain('Tomas Iriat')
})

test('key facts tell places that the body names, not that of the dateline alone', () => {
  expect(facts.where.map(({ name }) => name)).toEqual(['Port Alder', 'Velin'])
})

test('key facts tell the days that the top of an article names', () => {
  expect(facts.when.map(({ text, value }) => [text, value])).toContainEqual([
    'Monday',
    '2024-03-04',
  ])
})

test('the outlet is not what its article is about', () => {
  const text = `The Ledger counts its readers

The Alder Ledger
5 March 2024

The Alder Ledger has more readers than last year, the Alder Ledger found when it counted them. Nobody else was asked.`
  const own = readArticle({ text, source: 'The Alder Ledger' })
  expect(keyFacts(own, findFacts(own)).who.map(({ name }) => name)).not.toContain('Alder Ledger')
})

test('an article without names and quotes has no key facts', () => {
  const bare = readArticle({ text: 'It rained.\n\nIt rained all day, and then it rained on.' })
  expect(keyFacts(bare, findFacts(bare))).toEqual({
    who: [],
    said: [],
    where: [],
    when: [],
    quotes: 0,
  })
})

test('the facts of an article are those that people put right', async () => {
  const desk = (await openLibrary()).desk('local')
  const { number } = await desk.clip({ text: PAGE })
  const given = { at: '2024-03-05T10:00:00.000Z', by: null }
  const edited = await desk.edit(number, [
    { kind: 'names', names: ['Mara Olsen', 'Tomas Iriat'], verdict: 'same', given },
  ])
  expect(findFacts(edited).names.filter(({ kind }) => kind === 'person')).toHaveLength(1)
})
