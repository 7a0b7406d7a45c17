import {
  findNames,
  givenVerdict,
  type NamesEdit,
  readArticle,
  withGivenNames,
} from '@clipdesk/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const PAGE = `Port Alder raises its sea wall

The sea wall will be raised by a metre, council leader Mara Olsen said on Monday.

“It will stand before the storms come,” Olsen said. Tomas Iriat, a fisherman, did not agree.

Mr Iriat said that nobody had asked the boats of the Ostrow Island Fishing Union.
`
const NAMES = findNames(readArticle({ text: PAGE }))

function said(verdict: NamesEdit['verdict'], names: [string, string], minute = 0): NamesEdit {
  const at = new Date(Date.UTC(2031, 0, 1, 8, minute)).toISOString()
  return { kind: 'names', verdict, names, given: { by: null, at } }
}

const namesOf = (...edits: readonly NamesEdit[]) =>
  withGivenNames(NAMES, edits).map(({ name, mentions }) => [name, mentions.length])

test('without edits all stays', () => {
  expect(withGivenNames(NAMES, [])).toEqual(NAMES)
  expect(namesOf()).toContainEqual(['Mara Olsen', 2])
  expect(namesOf()).toContainEqual(['Tomas Iriat', 2])
})

test('two names that a person said are one are one, by the fuller form', () => {
  expect(namesOf(said('same', ['tomas  iriat', 'Mara Olsen']))).toContainEqual(['Tomas Iriat', 4])
  expect(namesOf(said('same', ['Olsen', 'Iriat']))).toContainEqual(['Tomas Iriat', 4])
})

test('two names that a person said are not one are two', () => {
  const names = namesOf(said('different', ['Mara Olsen', 'Olsen']))
  expect(names).toContainEqual(['Mara Olsen', 1])
  expect(names).toContainEqual(['Olsen', 1])
})

test('of two names the last word counts', () => {
  const first = said('same', ['Tomas Iriat', 'Mara Olsen'], 1)
  const later = said('different', ['Mara Olsen', 'Tomas Iriat'], 2)
  for (const edits of [
    [first, later],
    [later, first],
  ]) {
    expect(givenVerdict('MARA OLSEN', 'Tomas Iriat', edits)).toBe('different')
  }
  expect(givenVerdict('Mara Olsen', 'Lena Marsh', [first])).toBeNull()
})

test('names that the article does not have change nothing', () => {
  const edits = [said('same', ['Mara Olsen', 'Lena Marsh']), said('different', ['A', 'Olsen'])]
  expect(withGivenNames(NAMES, edits)).toEqual(NAMES)
})

test('whatever is said of names, no mention is lost or changed', () => {
  const forms = [...new Set(NAMES.flatMap(({ mentions }) => mentions.map(({ text }) => text)))]
  const pair = fc.tuple(fc.constantFrom(...forms), fc.constantFrom(...forms, 'Lena Marsh'))
  const edit = fc
    .tuple(fc.constantFrom('same' as const, 'different' as const), pair, fc.nat(50))
    .map((args) => said(...args))
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
      const entities = withGivenNames(NAMES, edits)
      const mentions = (list: typeof entities) =>
        list.flatMap((entity) => [...entity.mentions]).toSorted((a, b) => a.start - b.start)
      expect(mentions(entities)).toEqual(mentions(NAMES))
      expect(entities.every((entity) => entity.mentions.length > 0)).toBe(true)
    }),
  )
})
