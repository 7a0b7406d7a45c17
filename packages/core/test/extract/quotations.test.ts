import { articleFromText, findQuotations, readArticle } from '@clipdesk/core'
import { describe, expect, test } from 'vitest'

function quoted(...paragraphs: readonly string[]): string[] {
  const article = articleFromText({ text: paragraphs.join('\n\n') })
  const found = findQuotations(article)
  expect(found.map(({ start, end }) => article.text.slice(start, end))).toEqual(
    found.map(({ text }) => text),
  )
  return found.map(({ text }) => text)
}

describe('findQuotations', () => {
  test.each([
    ['curly marks', '“Nobody slept,” she said.', ['Nobody slept,']],
    ['straight marks', 'He called it "a door left ajar" and left.', ['a door left ajar']],
    ['two single marks', "He called it ''a door'' and left.", ['a door']],
    ['two quotations', '“One,” she said. “Two.”', ['One,', 'Two.']],
    [
      'a quotation in a quotation',
      '“They said ‘no’ thrice,” she said.',
      ['They said ‘no’ thrice,'],
    ],
    ['apostrophes beside double marks', 'The dockers’ “true cause” isn’t pay.', ['true cause']],
    ['British marks', '‘Three times they said no,’ she said.', ['Three times they said no,']],
    [
      'British marks with apostrophes',
      '‘If the boats can’t berth I’m shut,’ he said. ‘They’ve gone.’',
      ['If the boats can’t berth I’m shut,', 'They’ve gone.'],
    ],
    ['straight single marks', "'It isn't pay,' he said.", ["It isn't pay,"]],
    ['apostrophes alone', 'The dockers’ union said it’s the crews’ choice.', []],
    ['inches', 'A 6" pipe burst.', []],
    ['space inside the marks', 'A “ door ” stood open.', ['door']],
    ['nothing inside the marks', 'An empty “” and a “ ” stood there.', []],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })

  test('a quotation left open runs to the end of its paragraph, and the next goes on with it', () => {
    expect(quoted('She said: “We won.', '“Nobody slept,” she said.')).toEqual([
      'We won.',
      'Nobody slept,',
    ])
  })

  test('single marks count only where the article has no double ones', () => {
    expect(quoted('‘We won,’ she said.', 'The “cap” stays.')).toEqual(['cap'])
  })

  test.each([
    ['“Nobody in Mill Lane slept,” she said.', 'direct'],
    ['“[The port] was warned in January,” she said.', 'direct'],
    ['He called it “the true cause of feeling”.', 'mixed'],
    ['“Nobody slept,” she said.', 'mixed'],
  ])('%s is %s', (text, kind) => {
    expect(findQuotations(articleFromText({ text }))[0]?.kind).toBe(kind)
  })

  test('headline and captions are looked through too, and furniture is not', () => {
    const text = [
      'Minister: “Never again” for the dam',
      'The “warm room” of the company. (Photo: Wenna Stroud)',
      'The report says that the company refused to mend the spillway for “want of money”.',
      'It names nobody, and the relatives will meet again next Monday to talk about it in private.',
      'Read more: The “ghost ship” of Karso',
    ].join('\n\n')
    expect(findQuotations(readArticle({ text })).map((one) => one.text)).toEqual([
      'Never again',
      'warm room',
      'want of money',
    ])
  })
})
