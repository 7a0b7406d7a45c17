import { articleFromText, findQuotes } from '@clipdesk/core'
import { expect, test } from 'vitest'

/** Who says the last quote of an article. */
const last = (...paragraphs: readonly string[]) =>
  findQuotes(articleFromText({ text: paragraphs.join('\n\n'), language: 'en' })).at(-1)?.speaker
    .name

test.each([
  [
    'a surname in the middle',
    'Housing Minister Kelvin Ong Teck Huat came.',
    'Mr Ong',
    'Kelvin Ong Teck Huat',
  ],
  ['the first of two surnames', 'Ana Quiroga Larrea came.', 'Quiroga', 'Ana Quiroga Larrea'],
  ['a nickname in marks', "Builder Terry 'Big Tel' Molloy came.", 'Tel', "Terry 'Big Tel' Molloy"],
  ['a title of another country', 'Mzee Parsaloi Ole Kina came.', 'Mr Kina', 'Parsaloi Ole Kina'],
])('%s leads to the full name', (_, opening, mention, name) => {
  expect(last(opening, `"Nobody in Mill Lane slept that night," ${mention} said.`)).toBe(name)
})

test.each([
  ['Harbour Health executive Mara Olsen said the wall was late.', 'she'],
  ['Puerto Velin, Nov 9 (Austral).- Mara Olsen built the wall.', 'she'],
  ['VELIN, Oct. 28 (Austral) -- Before dawn, Mara Olsen is at the wall.', 'the villager'],
])('what only stands beside a person is nobody: %s', (opening, words) => {
  expect(last(opening, `“Nobody in Mill Lane slept that night,” ${words} said.`)).toBe('Mara Olsen')
})

test('of a brother and a sister the surname is whoever the story is speaking of', () => {
  const names = findQuotes(
    articleFromText({
      text: [
        'Mara Olsen built the wall. Her brother, Tomas Olsen, lost a boat to it.',
        'She has not been back. “I hear it at night, when it rains,” Olsen said.',
        'He went to the harbour. “I hear nothing of the kind,” Olsen said.',
      ].join('\n\n'),
      language: 'en',
    }),
  ).map(({ speaker }) => speaker.name)
  expect(names).toEqual(['Mara Olsen', 'Tomas Olsen'])
})

test('the elder of two is not the one who has just spoken', () => {
  expect(
    last(
      'Tomas Olsen rows the ferry. His son, Emil Olsen, plans bridges.',
      '“A bridge is quicker than a boat,” Emil Olsen said.',
      '“The boy gets sick on water,” the elder Olsen said.',
    ),
  ).toBe('Tomas Olsen')
})

test('a description that fits no role is whoever was spoken of last', () => {
  expect(
    last(
      'Tomas Iriat met Mara Olsen on the quay.',
      'Her daughter Ana Olsen-Rae, 52, is livid.',
      'The care worker said: “My mum built half of this wall.”',
    ),
  ).toBe('Ana Olsen-Rae')
})

test('whom the words name is not who says them', () => {
  expect(
    last(
      'Tomas Iriat lost the match. Bruno Escada was in goal.',
      '“Bruno is a human being and he wears gloves,” he said.',
    ),
  ).toBe('Tomas Iriat')
})

test('an insider who was a source before stays without a name', () => {
  expect(
    last(
      'Mara Olsen plays a landlady.',
      'A source close to Olsen said: “They sent her a fruit basket.”',
      '“She is allergic to half of it,” the insider added.',
    ),
  ).toBeNull()
})

test.each([
  'In a statement read outside by her brother Tomas, Mara Olsen thanked the crews.',
  'Mara Olsen said in a statement that the wall was late.',
  'A statement put out this week by harbour master Mara Olsen spoke of the wall.',
])('“%s” tells whose the statement is', (opening) => {
  expect(last(opening, '“Nobody in Mill Lane slept that night,” the statement said.')).toBe(
    'Mara Olsen',
  )
})

test('she who replies is not she who asked', () => {
  expect(
    last(
      'Mara Olsen was heard by the inquiry. She spoke of the wall.',
      '“How many of them were there?” Ana Quiroga asked.',
      '“I am ashamed to say that I forgot,” she replied.',
    ),
  ).toBe('Mara Olsen')
})

test.each(['council leader Mara Voss', 'harbour master Emil Jones'])(
  'a surname that ends in s is no plural: %s',
  (mention) => {
    expect(last(`The wall is late. “Nobody in Mill Lane slept that night,” ${mention} said.`)).toBe(
      mention.split(' ').slice(-2).join(' '),
    )
  },
)

test('a calling in small letters is told by what the article said of somebody', () => {
  expect(
    last(
      'The guitarist Mara Olsen came to Velin.',
      'The harbour master Ana Quiroga met her there.',
      'The musician said: “Nobody in Mill Lane slept that night.”',
    ),
  ).toBe('Mara Olsen')
})
