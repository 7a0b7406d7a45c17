import { expect, test } from 'vitest'
import { otherEnglish } from '../../src/search/other-english.ts'

test.each([
  ['harbour', 'harbor'],
  ['neighbouring', 'neighboring'],
  ['labourers', 'laborers'],
  ['organised', 'organized'],
  ['organisations', 'organizations'],
  ['analysed', 'analyzed'],
  ['centres', 'centers'],
  ['defence', 'defense'],
  ['licensing', 'licencing'],
  ['travelling', 'traveling'],
  ['programmes', 'programs'],
])('%s is %s elsewhere, and the other way round', (one, other) => {
  expect(otherEnglish(one)).toContain(other)
  expect(otherEnglish(other)).toContain(one)
})

test.each([
  'four',
  'hour',
  'rise',
  'prison',
  'more',
  'fence',
  'killed',
  'size',
  'later',
  'doctor',
  'raised',
  'promise',
])('%s is the same everywhere', (word) => {
  expect(otherEnglish(word)).toEqual([])
})
