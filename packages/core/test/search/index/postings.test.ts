import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eachPosting, Postings } from '../../../src/search/index/postings.ts'

/** For each term the documents that have it, in their order, with how often. */
type Model = Map<number, [document: number, count: number][]>

const read = (postings: Postings, term: number): [document: number, count: number][] => {
  const found: [number, number][] = []
  postings.each(term, (document, count) => found.push([document, count]))
  return found
}

/** Documents in their order, each with the terms that it has and how often. Common terms go over several slices. */
const documents = fc.array(
  fc.uniqueArray(fc.tuple(fc.nat({ max: 6 }), fc.integer({ min: 1, max: 300 })), {
    selector: ([term]) => term,
    maxLength: 7,
  }),
  { maxLength: 60, size: 'max' },
)

function filled(list: readonly (readonly (readonly [term: number, count: number])[])[]) {
  const postings = new Postings()
  const model: Model = new Map()
  for (const [document, terms] of list.entries())
    for (const [term, count] of terms) {
      postings.add(term, document, count)
      model.set(term, [...(model.get(term) ?? []), [document, Math.min(count, 255)]])
    }
  return { postings, model }
}

function expectSame(postings: Postings, model: Model): void {
  for (let term = 0; term < 10; term += 1) {
    const wanted = model.get(term) ?? []
    expect(postings.frequency(term)).toBe(wanted.length)
    expect(read(postings, term)).toEqual(wanted)
  }
}

test('a term is in the documents that it was added for, as often, in their order', () => {
  fc.assert(
    fc.property(documents, (list) => {
      const { postings, model } = filled(list)
      expectSame(postings, model)
    }),
  )
})

test('frozen postings stay as they were, whatever is added later', () => {
  fc.assert(
    fc.property(documents, documents, (before, after) => {
      const { postings, model } = filled(before)
      const frozen = postings.frozen()
      for (const [i, terms] of after.entries())
        for (const [term, count] of terms) postings.add(term, before.length + i, count)
      for (let term = 0; term < frozen.frequencies.length; term += 1) {
        const found: [number, number][] = []
        eachPosting(frozen, term, (document, count) => found.push([document, count]))
        expect(found).toEqual(model.get(term) ?? [])
      }
    }),
  )
})

test('under new numbers everything else is as it was, without those that have none', () => {
  const keeps = fc.func(fc.boolean())
  fc.assert(
    fc.property(documents, keeps, (list, isKept) => {
      const { postings, model } = filled(list)
      const numbers = new Map<number, number>()
      for (const document of list.keys()) if (isKept(document)) numbers.set(document, numbers.size)
      const fresh = postings.renumbered((document) => numbers.get(document) ?? null)
      const wanted: Model = new Map()
      for (const [term, found] of model)
        wanted.set(
          term,
          found.flatMap(([document, count]) => {
            const number = numbers.get(document)
            return number === undefined ? [] : [[number, count]]
          }),
        )
      expectSame(fresh, wanted)
      expectSame(postings, model)
    }),
  )
})

test('those are counted that pass a test, and no more than are asked for', () => {
  const most = fc.oneof(fc.nat({ max: 20 }), fc.constant(Number.POSITIVE_INFINITY))
  fc.assert(
    fc.property(documents, fc.func(fc.boolean()), most, (list, passes, limit) => {
      const { postings, model } = filled(list)
      for (let term = 0; term < 10; term += 1) {
        const passing = (model.get(term) ?? []).filter(([document]) => passes(document))
        expect(postings.count(term, passes, limit)).toBe(Math.min(passing.length, limit))
      }
    }),
  )
})

describe('a term that', () => {
  test.each([1, 2, 3, 6, 7, 509, 510, 511, 1022, 1023, 5000])('%i documents have', (size) => {
    const postings = new Postings()
    // Another term between them, so that slices of both lie in turn.
    for (let document = 0; document < size; document += 1) {
      postings.add(3, document, 1)
      if (document % 3 === 0) postings.add(7, document, 2)
    }
    expect(read(postings, 3)).toEqual(Array.from({ length: size }, (_, i) => [i, 1]))
    expect(read(postings, 7).length).toBe(Math.ceil(size / 3))
  })

  test('was never added is in none', () => {
    const postings = new Postings()
    postings.add(3, 0, 1)
    expect([read(postings, 2), read(postings, 99)]).toEqual([[], []])
    expect([postings.frequency(2), postings.frequency(99)]).toEqual([0, 0])
  })

  test('stands in a document more often than can be told counts as often as can', () => {
    const postings = new Postings()
    postings.add(0, 16_000_000, 70_000)
    expect(read(postings, 0)).toEqual([[16_000_000, 255]])
  })
})
