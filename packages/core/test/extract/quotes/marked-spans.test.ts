import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMarkedSpans, markStyleOf } from '../../../src/extract/quotes/marked-spans.ts'

const inside = (paragraph: string, style: 'double' | 'single' = 'double') =>
  findMarkedSpans(paragraph, style).map(({ start, end }) => paragraph.slice(start, end))

describe('what stands between quotation marks', () => {
  test.each([
    ['curly marks', '“Nobody slept,” she said.', ['Nobody slept,']],
    ['straight marks', 'He called it "a door left ajar" and left.', ['a door left ajar']],
    ['two single marks', "He called it ''a door'' and left.", ['a door']],
    ['German marks', 'He called it „a door“ and left.', ['a door']],
    ['French marks', 'He called it « a door » and left.', ['a door']],
    ['two of them', '“One,” she said. “Two.”', ['One,', 'Two.']],
    ['single marks inside', '“They said ‘no’ thrice,” she said.', ['They said ‘no’ thrice,']],
    [
      'curly marks inside straight ones',
      '"She said “no” thrice," he said.',
      ['She said “no” thrice,'],
    ],
    ['a mark the wrong way round', 'The “late wall“ stands.', ['late wall']],
    ['a straight mark that closes a curly one', 'The “late wall" stands.', ['late wall']],
    ['a forgotten space', 'Olsen:"We won."', ['We won.']],
    ['brackets', '“We [the crews] won,” she said.', ['We [the crews] won,']],
    ['inches', "A 6\" pipe and a 5'' pipe burst.", []],
    ['an attribute', '<a href="https://example.org">here</a>', []],
    ['nothing', 'An empty “” and a “ ” stood there.', []],
  ])('with %s', (_, paragraph, expected) => {
    expect(inside(paragraph)).toEqual(expected)
  })

  test.each([
    ['British marks', '‘Three times they said no,’ she said.', ['Three times they said no,']],
    [
      'apostrophes',
      '‘If the boats can’t berth I’m shut,’ he said.',
      ['If the boats can’t berth I’m shut,'],
    ],
    ['double marks inside', '‘They said “no” thrice,’ she said.', ['They said “no” thrice,']],
    [
      'a plural’s apostrophe',
      '‘It is the crews’ choice alone,’ he said.',
      ['It is the crews’ choice alone,'],
    ],
    ['years and contractions', 'The ’90s, rock ’n’ roll and the dockers’ union.', []],
    ['straight marks', "'It isn't pay,' he said.", ["It isn't pay,"]],
  ])('in the British style: %s', (_, paragraph, expected) => {
    expect(inside(paragraph, 'single')).toEqual(expected)
  })

  test('runs to the end of the paragraph where no mark closes it', () => {
    expect(findMarkedSpans('She said: “We won.', 'double')).toEqual([
      { start: 11, end: 18, isOpen: true, outer: { start: 10, end: 18 } },
    ])
  })

  test('lies in the text, in order and apart, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'“”‘’"\'«»„ a.,s1\n') })
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('double' as const, 'single' as const),
        (paragraph, style) => {
          let end = 0
          for (const span of findMarkedSpans(paragraph, style)) {
            expect(span.outer.start).toBeGreaterThanOrEqual(end)
            expect(span.start).toBeGreaterThan(span.outer.start)
            expect(span.end).toBeLessThanOrEqual(span.outer.end)
            expect(paragraph.slice(span.start, span.end).trim()).toHaveLength(span.end - span.start)
            end = span.outer.end
          }
          expect(end).toBeLessThanOrEqual(paragraph.length)
        },
      ),
    )
  })
})

describe('the style of an article', () => {
  test.each([
    [
      'double marks with single ones inside',
      ['“They said ‘no’ three times over,” she said.'],
      'double',
    ],
    [
      'titles in single marks',
      ['“Nobody in Mill Lane slept,” said the author of ‘The Wall’.'],
      'double',
    ],
    [
      'single marks with double ones inside',
      ['‘They said “no” three times over,’ she said.', '‘We waited all night for the boats.’'],
      'single',
    ],
    ['short quotations in double marks', ['“No,” said the harbour master’s son.'], 'double'],
    ['short quotations in single marks', ['‘No,’ said the harbour master’s son.'], 'single'],
    ['no marks', ['Nobody slept.'], 'single'],
  ] as const)('is told by which marks hold the more: %s', (_, paragraphs, style) => {
    expect(markStyleOf(paragraphs)).toBe(style)
  })
})
