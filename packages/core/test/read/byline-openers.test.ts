import { expect, test } from 'vitest'
import { bylineOpener, isBylineOpener } from '../../src/read/byline-openers.ts'

test.each([
  ['By Mara Olsen', 'By '],
  ['Ein Gastbeitrag von Mara Olsen', 'Ein Gastbeitrag von '],
  ['Autorin: Mara Olsen', 'Autorin: '],
  ['Propos recueillis par Mara Olsen', 'Propos recueillis par '],
  ['A cura di Mara Olsen', 'A cura di '],
  ['Door Mara Olsen', 'Door '],
  ['ByMara Olsen', 'By'],
  ['ByM. Olsen', 'By'],
  ['Byron Olsen', ''],
  ['Vondel Mara', ''],
  ['By', ''],
])('%j opens with %j', (text, opener) => {
  expect(text.slice(0, bylineOpener(text))).toBe(opener)
})

test('an opener may stand alone, the names behind it', () => {
  expect(['Autor:', 'by', 'Auteur', 'Mara Olsen'].map(isBylineOpener)).toEqual([
    true,
    true,
    true,
    false,
  ])
})
