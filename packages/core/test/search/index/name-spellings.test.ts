import { describe, expect, test } from 'vitest'
import { fold } from '../../../src/search/fold.ts'
import { NameSpellings } from '../../../src/search/index/name-spellings.ts'
import { Vocabulary } from '../../../src/search/index/vocabulary.ts'

/** An index whose articles print some names. */
function printing(...names: readonly string[]) {
  const words = new Vocabulary()
  const spellings = new NameSpellings(words)
  const note = (name: string, isName: boolean) => spellings.note(words.add(fold(name)), isName)
  for (const name of names) note(name, true)
  return { words, spellings, note }
}

describe('names that may be one find each other', () => {
  test.each([
    ['Qa’ani', 'Ghaani'],
    ['Qaani', 'Ghaani'],
    ['Deif', 'Dayf'],
    ['Mueller', 'Müller'],
    ['Mohammed', 'Muhammad'],
    ['Ismail', 'Esmail'],
    ['Yusuf', 'Youssef'],
  ])('%s and %s', (one, other) => {
    const { spellings } = printing(one, other)
    expect(spellings.variantsOf(fold(one))).toEqual([fold(other)])
    expect(spellings.variantsOf(fold(other))).toEqual([fold(one)])
  })
})

describe('names that are two do not', () => {
  test.each([
    ['Austria', 'Australia'],
    ['Niger', 'Nigeria'],
    ['Iran', 'Iraq'],
    ['Marsh', 'March'],
    ['Lee', 'Li'],
    ['Olsen', 'Reyes'],
  ])('%s and %s', (one, other) => {
    const { spellings } = printing(one, other)
    expect(spellings.variantsOf(fold(one))).toEqual([])
    expect(spellings.variantsOf(fold(other))).toEqual([])
  })
})

test('a name that no article has finds the spellings that some have', () => {
  expect(printing('Ghaani', 'Olsen').spellings.variantsOf('qaani')).toEqual(['ghaani'])
})

test('a word is a name where it is printed as one more often than not', () => {
  const { words, spellings, note } = printing('Ghaani')
  const isName = () => spellings.isName(words.numberOf('ghaani'))
  expect(isName()).toBe(true)
  note('ghaani', false)
  expect([isName(), spellings.variantsOf('qaani')]).toEqual([false, []])
  note('Ghaani', true)
  expect([isName(), spellings.variantsOf('qaani')]).toEqual([true, ['ghaani']])
  expect(spellings.isName(words.numberOf('never-seen'))).toBe(false)
})

test('numbers, initials and names of other words have no other spellings', () => {
  const { spellings } = printing('Ghaani', 'F35', 'Quaid2')
  for (const word of ['f35', 'quaid2', '2024', '', 'q'])
    expect(spellings.variantsOf(word)).toEqual([])
})
