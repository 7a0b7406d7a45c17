import { expect, test } from 'vitest'
import { pathsIn } from '../src/prompt-paths.ts'

test.each([
  ['page.txt', ['page.txt']],
  ['one.txt two.txt', ['one.txt', 'two.txt']],
  ['my\\ page.txt', ['my page.txt']],
  ["'my page.txt' other.txt", ['my page.txt', 'other.txt']],
  ['"my page.txt"', ['my page.txt']],
  ['folder/"my page".txt', ['folder/my page.txt']],
  ["O'Neill.txt", ["O'Neill.txt"]],
  ['', []],
])('the paths of %s', (text, paths) => {
  expect(pathsIn(text)).toEqual(paths)
})
