import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closest } from '../src/closest.ts'

const KNOWN = ['add', 'search', 'summary', 'article', 'recent', 'help']

test.each([
  ['serch', 'search', 'a letter left out'],
  ['searchh', 'search', 'a letter too many'],
  ['saerch', 'search', 'two letters changed round'],
  ['artical', 'article', 'two letters changed'],
  ['halp', 'help', 'a letter changed'],
  ['ad', 'add', 'only one begins so'],
  ['sum', 'summary', 'only one begins so'],
  ['help', 'help', 'nothing wrong'],
])('%s was meant as %s: %s', (typed, meant) => {
  expect(closest(typed, KNOWN)).toBe(meant)
})

test.each([
  ['', 'nothing was typed'],
  ['quotes', 'it is another word'],
  ['s', 'two begin so'],
  ['od', 'half of so short a word is a guess'],
  ['sumarise', 'three letters are too many'],
  ['x'.repeat(31), 'no command is that long'],
])('nothing is meant by "%s": %s', (typed) => {
  expect(closest(typed, KNOWN)).toBeNull()
})

test('where nothing is known, nothing is meant', () => {
  expect(closest('search', [])).toBeNull()
})

test('a word with one letter wrong is found again, whichever it is', () => {
  const place = fc.nat({ max: 5 })
  const letter = fc.stringMatching(/^[a-z🜂é]$/u)
  fc.assert(
    fc.property(fc.constantFrom('search', 'recent'), place, letter, (word, at, wrong) => {
      expect(closest(word.slice(0, at) + wrong + word.slice(at + 1), KNOWN)).toBe(word)
    }),
  )
})
