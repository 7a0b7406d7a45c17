import { describe, expect, test } from 'vitest'
import { furnitureByWording, opensTail } from '../../src/read/furniture.ts'
import { countWords } from '../../src/read/line-shape.ts'

describe('furniture is told by its wording', () => {
  test.each([
    ['Skip to content', 'navigation'],
    ['Menu »', 'navigation'],
    ['Markets | Companies | Opinion', 'navigation'],
    ['← Back to the harbour page', 'navigation'],
    ['Share:', 'sharing'],
    ['Copy link', 'sharing'],
    ['X', 'sharing'],
    ['4 min read', 'sharing'],
    ['Advertisement', 'promotion'],
    ['Sign up for the Ledger’s morning newsletter', 'promotion'],
    ['Our journalism is paid for by listeners. Become a member for 4 crowns a month.', 'promotion'],
    ['Read more: What the crane inquiry was told', 'related'],
    ['Most read', 'related'],
    ['More on this story', 'related'],
    ['27 comments', 'comment'],
    ['Join the conversation (218)', 'comment'],
    ['© 2024 The Alder Ledger', 'legal'],
    ['The Ledger. All rights reserved.', 'legal'],
    ['Terms • Privacy • Cookies', 'legal'],
    ['(Reporting by Sigrun Vale; editing by Omer Tasch)', 'credit'],
  ])('“%s” is %s', (text, kind) => {
    expect(furnitureByWording(text, countWords(text))).toBe(kind)
  })

  test.each([
    'The harbour master would not share his figures.',
    'More than 4,000 dockers stopped work at six o’clock.',
    'She has read more letters about the dam than anybody in the valley cares to count.',
    'Storm wall: council puts off decision again',
    'Either | or',
  ])('“%s” may be anything', (text) => {
    expect(furnitureByWording(text, countWords(text))).toBeNull()
  })

  test('a paragraph of more than 600 characters is none, whatever it says', () => {
    const text = `© ${'The dam was never mended. '.repeat(30)}`
    expect(furnitureByWording(text, countWords(text))).toBeNull()
  })

  test.each([
    ['Most read', true],
    ['Related stories', true],
    ['12 comments', true],
    ['© 2024 Karso Dispatch', true],
    ['The most read letter of the year', false],
  ])('“%s” heads what follows an article: %s', (text, opens) => {
    expect(opensTail(text)).toBe(opens)
  })
})
