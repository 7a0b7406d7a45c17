import { filedSample } from '@clipdesk/conformance'
import { describe, expect, test } from 'vitest'
import { People } from '../../../src/search/index/people.ts'

const QUOTATION = 'We sail at nine every night from now on,'
const saying = (key: string, name: string, rest = '') =>
  filedSample({
    key,
    language: 'en',
    headline: 'Ferry',
    body: [`“${QUOTATION}” said ${name}. ${rest}`],
  })
const GIVEN = { by: null, at: '2024-05-01T08:00:00.000Z' }

const ids = (people: People, field: 'person' | 'said-by', name: string) =>
  [...people.articlesWith(field, name)].sort()

const namesWith = (people: People, typed: string) =>
  people.complete(typed, 9, false).map(({ value }) => value)

test('whoever is quoted is named as well; whoever is named need not be quoted', () => {
  const people = new People()
  people.add(saying('a', 'Ana Reyes', 'A clerk, Tomas Vold, took notes.'))
  expect(ids(people, 'person', 'reyes')).toEqual(['id-a'])
  expect(ids(people, 'said-by', 'reyes')).toEqual(['id-a'])
  expect(ids(people, 'person', 'Vold')).toEqual(['id-a'])
  expect(ids(people, 'said-by', 'Vold')).toEqual([])
})

test('an article that comes again stands in the place of what it was', () => {
  const people = new People()
  for (let i = 0; i < 3; i += 1) people.add(saying('a', 'Ana Reyes'))
  expect(people.complete('rey', 9, false)).toEqual([{ value: 'Ana Reyes', count: 1 }])
  people.add(saying('a', 'Mara Olsen'))
  expect(ids(people, 'person', 'Reyes')).toEqual([])
  expect(people.complete('rey', 9, false)).toEqual([])
  expect(namesWith(people, 'Reyes')).toEqual([])
  expect(namesWith(people, 'olsen')).toEqual(['Mara Olsen'])
  people.add(filedSample({ key: 'a', language: 'en', body: ['Nobody spoke.'] }))
  expect([...people.quoting()]).toEqual([])
})

test('an article that is taken out has nobody, and the others keep theirs', () => {
  const people = new People()
  people.add(saying('a', 'Ana Reyes'))
  people.add(saying('b', 'Ana Reyes'))
  people.remove('id-a')
  people.remove('id-a')
  people.remove('never there')
  expect([ids(people, 'said-by', 'Reyes'), [...people.quoting()]]).toEqual([['id-b'], ['id-b']])
  expect(people.complete('a', 9, false)).toEqual([{ value: 'Ana Reyes', count: 1 }])
})

test('names come with those most often quoted first, equals by the alphabet, as many as are asked for', () => {
  const people = new People()
  for (const [i, name] of ['Ana Vold', 'Mara Voss', 'Ana Vold', 'Ilse Vogt'].entries())
    people.add(saying(`${i}`, name))
  expect(people.complete('vo', 9, false)).toEqual([
    { value: 'Ana Vold', count: 2 },
    { value: 'Ilse Vogt', count: 1 },
    { value: 'Mara Voss', count: 1 },
  ])
  expect(people.complete('vo', 1, false)).toEqual([{ value: 'Ana Vold', count: 2 }])
  expect(people.complete('vold a', 9, false)).toEqual([{ value: 'Ana Vold', count: 2 }])
  expect(people.complete(' ', 9, false)).toEqual(people.complete('v', 9, false))
})

describe('what people said of an article holds', () => {
  test('the speaker that somebody gave is who says it', () => {
    const people = new People()
    const article = saying('a', 'Ana Reyes')
    const start = article.text.indexOf(QUOTATION)
    const quote = { text: QUOTATION, start, end: start + QUOTATION.length }
    people.add({
      ...article,
      edits: [{ kind: 'speaker', quote, name: 'Mara Olsen', given: GIVEN }],
    })
    expect(ids(people, 'said-by', 'Olsen')).toEqual(['id-a'])
    expect(ids(people, 'said-by', 'Reyes')).toEqual([])
    people.add(article)
    expect(ids(people, 'said-by', 'Olsen')).toEqual([])
    expect(ids(people, 'said-by', 'Reyes')).toEqual(['id-a'])
  })

  test('two names that are said to be one go by the fuller', () => {
    const people = new People()
    const article = saying(
      'a',
      'Ana Reyes',
      'A clerk, Tomas Vold, took notes, and Tomas Vold left.',
    )
    people.add(article)
    expect(namesWith(people, 'Vold')).toEqual(['Tomas Vold'])
    const names: [string, string] = ['Tomas Vold', 'Ana Reyes']
    people.add({ ...article, edits: [{ kind: 'names', verdict: 'same', names, given: GIVEN }] })
    expect(namesWith(people, 'Vold')).toEqual(['Tomas Vold'])
    expect(people.complete('a', 9, false)).toEqual([])
  })
})

describe('tidied up', () => {
  const tellsOf = (people: People) => ({
    found: ['Reyes', 'Olsen', 'Vold'].map((name) => [
      ids(people, 'person', name),
      ids(people, 'said-by', name),
    ]),
    quoting: [...people.quoting()].sort(),
    names: people.complete('', 9, false),
    quoted: people.complete('', 9, true),
    spelled: ids(people, 'person', 'Olsson'),
    size: people.size,
  })

  test('it tells the same, without the articles and names that are gone', () => {
    const people = new People()
    for (const key of ['a', 'b', 'c'])
      people.add(saying(key, 'Mara Olsen', 'Tomas Vold, a clerk, left.'))
    people.add(saying('b', 'Ana Reyes'))
    people.add(saying('d', 'Nadia Gone'))
    people.remove('id-a')
    people.remove('id-d')
    const fresh = people.tidied()
    expect(tellsOf(fresh)).toEqual(tellsOf(people))
    const { articles, names } = fresh.frozen()
    expect([articles.map((one) => one?.id), names]).toEqual([
      ['id-c', 'id-b'],
      expect.not.arrayContaining(['Nadia Gone']),
    ])
    for (const one of [people, fresh]) one.add(saying('c', 'Ana Reyes'))
    expect(tellsOf(fresh)).toEqual(tellsOf(people))
  })

  test('is what it needs once a quarter of its places, and more than a thousand, are empty', () => {
    const people = new People()
    const nobody = filedSample({ key: 'a', language: 'en', body: ['Rain.'] })
    for (let i = 0; i < 1001; i += 1) people.add(nobody)
    expect(people.needsTidying).toBe(false)
    people.add(nobody)
    expect(people.needsTidying).toBe(true)
    expect(people.tidied().needsTidying).toBe(false)
  })
})
