import { articleFromText, findQuotes } from '@clipdesk/core'
import { expect, test } from 'vitest'

/** The names of who speaks, quote by quote. */
const namesIn = (...paragraphs: readonly string[]) =>
  findQuotes(articleFromText({ text: paragraphs.join('\n\n'), language: 'en' })).map(
    ({ speaker }) => speaker.name,
  )
const last = (...paragraphs: readonly string[]) => namesIn(...paragraphs).at(-1)

test.each([
  [
    'the sentence before tells of',
    ['Mara Olsen was in no doubt. “Nobody in Mill Lane slept that night.”'],
  ],
  [
    'a colon leads from',
    ['Asked which of the walls she meant, Mara Olsen smiled: “The one that fell into the sea.”'],
  ],
  [
    'the paragraph above brings in',
    [
      'Tomas Iriat said the wall was late.',
      'Mara Olsen, a baker, lost two boats and a shed.',
      '“Nobody in Mill Lane slept that night. Nobody could.”',
    ],
  ],
  [
    'stands behind any verb at all',
    ['Tomas Iriat was there, too. “The wall will never be done,” grumped landlady Mara Olsen.'],
  ],
  [
    'stands before a colon',
    ['Tomas Iriat went home. Whereupon Mara Olsen: “He always does that.”'],
  ],
  [
    'owns the claim that is quoted from',
    [
      'Asked about Mara Olsen’s claim that the wall had been “built by nobody in particular”, Tomas Iriat left.',
    ],
  ],
  [
    'told somebody in the passive',
    ['Tomas Iriat was told by Mara Olsen that “the wall does not show water there”.'],
  ],
  [
    'did something else first',
    ['Mara Olsen then turned to the crews, in the rain, and asked: “How many have we lost?”'],
  ],
  [
    'did something else first, by what others say',
    ['According to two clerks, Mara Olsen turned to the crews and asked: “How many are left?”'],
  ],
  [
    'belongs to the body that is named with them',
    ['The wall is late. “We have asked three times now,” said the charity’s Mara Olsen.'],
  ],
  [
    'has a role between the body and the name',
    ['“The wall was never meant to hold,” said Alder Harbour deputy executive Mara Olsen.'],
  ],
])('whoever %s says it', (_, paragraphs) => {
  expect(last('The council met in Velin on Friday.', ...paragraphs)).toBe('Mara Olsen')
})

test('“He said” behind whole words is not passed over for the sentence before', () => {
  expect(
    last('Tomas Iriat came to the harbour.', '“The wall will never be done.” Mara Olsen said.'),
  ).toBe('Mara Olsen')
})

test('whoever a “who” tells of is not who the main verb is about', () => {
  expect(
    last(
      'Mara Olsen built the wall.',
      'A source close to Mara Olsen, who plays Ana Quiroga, called it “a sorry excuse for a wall”.',
    ),
  ).toBeNull()
})

test('in « » words are parted at who is said to speak within them', () => {
  const quotes = findQuotes(
    articleFromText({
      text: '« We have a wall and a date, recalls its director, Mara Olsen. It is not up to us to wait. »',
      language: 'en',
    }),
  )
  expect(quotes.map(({ text, speaker }) => [text, speaker.name])).toEqual([
    ['We have a wall and a date,', 'Mara Olsen'],
    ['It is not up to us to wait.', 'Mara Olsen'],
  ])
})
