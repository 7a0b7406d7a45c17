import { describe, expect, test } from 'vitest'
import { endsSentence, isItem, isProse, opensWithTime } from '../../src/read/line-shape.ts'
import { splitLines } from '../../src/read/lines.ts'

describe('splitLines', () => {
  test.each([
    ['one\ntwo', ['one', 'two']],
    ['one\r\ntwo', ['one', 'two']],
    ['one\rtwo', ['one', 'two']],
    ['one\u2028two\u2029three', ['one', 'two', 'three']],
    ['one\n\n\n\ntwo\n', ['one', 'two']],
    ['  one \t\n\u00A0two\u00A0', ['one', 'two']],
    ['\uFEFFone\n\u200B\n\u00A0 \ntwo\u200B', ['one', 'two']],
    ['New\u00A0 Karso', ['New\u00A0 Karso']],
    ['', []],
    [' \n\t', []],
  ])('%j has the lines %j', (text, lines) => {
    const found = splitLines(text)
    expect(found.map((line) => line.text)).toEqual(lines)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(lines)
  })

  test.each([
    ['one\ntwo', [true, false]],
    ['one\n\ntwo', [true, true]],
    ['one\r\ntwo', [true, false]],
    ['one\r\n\r\ntwo', [true, true]],
    ['one\n\u00A0\ntwo\nthree', [true, true, false]],
  ])('%j knows which lines come after a blank one', (text, afterBlank) => {
    expect(splitLines(text).map((line) => line.afterBlank)).toEqual(afterBlank)
  })
})

describe('the shape of a line', () => {
  test.each([
    ['The gates stay shut.', true],
    ['Who has the key?', true],
    ['“We shall see.”', true],
    ['They said no (twice).', true],
    ['It was never mended.[4]', true],
    ['He waited…', true],
    ['Gate 3, Quay Street', false],
    ['The mirrors are these:', false],
  ])('“%s” ends as a sentence does: %s', (text, ends) => {
    expect(endsSentence(text)).toBe(ends)
  })

  test('a line is prose where it ends as a sentence does and is not too short for one', () => {
    expect(isProse('The harbour master counted the ships.')).toBe(true)
    expect(isProse('The harbour master counted the ships')).toBe(false)
    expect(isProse('Never again.')).toBe(false)
  })

  test.each([
    ['• Gates shut at noon', true],
    ['- Gates shut at noon', true],
    ['3. Who pays?', true],
    ['(2) Who pays?', true],
    ['–5 degrees at noon', false],
    ['1904 was a wet year', false],
    ['3.5 metres of water', false],
  ])('“%s” is a list item: %s', (text, item) => {
    expect(isItem(text)).toBe(item)
  })

  test.each([
    ['17:40 We are closing this page now.', true],
    ['9.05pm', true],
    ['12:10 GMT – Gates shut', true],
    ['24:10 is no time', false],
    ['2:1 win for the Mariners', false],
    ['10:555', false],
  ])('“%s” opens with a time: %s', (text, opens) => {
    expect(opensWithTime(text)).toBe(opens)
  })
})
