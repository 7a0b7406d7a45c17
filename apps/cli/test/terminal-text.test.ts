import fc from 'fast-check'
import { expect, test } from 'vitest'
import { terminalText } from '../src/terminal-text.ts'

test.each([
  ['tide', 'tide', 'plain words stay'],
  ['Qa’dir Tohrān, Åsmund – “é” 🜂', 'Qa’dir Tohrān, Åsmund – “é” 🜂', 'letters of any kind stay'],
  ['dawn\ntide', 'dawn tide', 'a line end is a space'],
  ['dawn\r\n\t\u2028\u2029tide', 'dawn tide', 'several are one'],
  ['\u001B[31mred\u001B[0m', '�[31mred�[0m', 'colours show as what they are'],
  ['\u001B]0;mine\u0007', '�]0;mine�', 'a window is not renamed'],
  ['\u009B2J', '�2J', 'the one-byte form of an escape sequence is none'],
  ['a\bb\u007F\u0000', 'a�b��', 'nothing is rubbed out'],
  ['\u202Eedit\u202C', '�edit�', 'text is not turned around'],
  ['a\u2066b\u2069\u200E\u200F\u061C', 'a�b����', 'nor are its parts'],
  ['\uFEFFtide', '�tide', 'a byte order mark shows'],
])('%j is printed as %j: %s', (text, printed) => {
  expect(terminalText(text)).toBe(printed)
})

const unit = fc.oneof(
  fc.nat({ max: 0x9f }),
  fc.integer({ min: 0x2000, max: 0x206f }),
  fc.nat({ max: 0xffff }),
)
const anything = fc.string({ unit: unit.map((code) => String.fromCharCode(code)) })

test('nothing that a terminal obeys gets through, and nothing is printed on a second line', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const printed = terminalText(text)
      expect(printed).not.toMatch(
        /[\p{Cc}\p{Zl}\p{Zp}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u,
      )
      expect(terminalText(printed)).toBe(printed)
    }),
  )
})
