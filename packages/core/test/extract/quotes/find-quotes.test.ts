import { articleFromText, findQuotes, readArticle } from '@clipdesk/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const quotesOf = (...paragraphs: readonly string[]) => {
  const article = articleFromText({ text: paragraphs.join('\n\n'), language: 'en' })
  const quotes = findQuotes(article)
  for (const { text, start, end } of quotes) expect(article.text.slice(start, end)).toBe(text)
  return quotes
}
const speakersOf = (...paragraphs: readonly string[]) =>
  quotesOf(...paragraphs).map(({ speaker }) => [speaker.mention?.text ?? null, speaker.name])

describe('who says it', () => {
  test.each([
    ['behind it', '“Nobody in Mill Lane slept,” Mara Olsen said.'],
    [
      'behind it, turned round',
      '“Nobody in Mill Lane slept,” said Mara Olsen, the harbour master.',
    ],
    ['before it', 'Mara Olsen told the council: “Nobody in Mill Lane slept.”'],
    [
      'before something between commas',
      'Mara Olsen, the harbour master of Port Alder, said “nobody in Mill Lane slept”.',
    ],
    [
      'between two parts of it',
      '“Nobody slept,” Mara Olsen said. “Nobody in Mill Lane slept at all.”',
    ],
    [
      'in the sentence before',
      'Mara Olsen was blunt about it. “Nobody in Mill Lane slept,” she said.',
    ],
    [
      'above a colon',
      'Mara Olsen put it in one sentence:',
      '“Nobody in Mill Lane slept that night.”',
    ],
  ])('is named %s', (_, ...paragraphs) => {
    const names = quotesOf(...paragraphs).map(({ speaker }) => speaker.name)
    expect(new Set(names)).toEqual(new Set(['Mara Olsen']))
  })

  test('goes by the fullest form of the name', () => {
    expect(
      speakersOf('Mara Olsen came late.', '“Nobody in Mill Lane slept,” Ms. Olsen said on Friday.'),
    ).toEqual([['Ms. Olsen', 'Mara Olsen']])
  })

  test('is whom a description means, where the article gives one person that role', () => {
    const quotes = speakersOf(
      'The mayor Mara Olsen met Tomas Iriat on Friday.',
      '“Nobody in Mill Lane slept that night,” the mayor said.',
    )
    expect(quotes).toEqual([['the mayor', 'Mara Olsen']])
  })

  test('is nobody where two people may be meant', () => {
    const [quote] = quotesOf(
      'Ivo Kestner and Tomas Iriat met on Friday, and then Tomas Iriat and Ivo Kestner left.',
      '“Nobody in Mill Lane slept that night,” he said.',
    )
    expect(quote?.speaker).toMatchObject({ mention: { text: 'he' }, name: null })
  })

  test('is nobody whom the form of address does not fit', () => {
    const [quote] = quotesOf(
      'Robert Kestner spoke last.',
      '“Nobody in Mill Lane slept that night,” said Mrs Kestner of Quay Street.',
    )
    expect(quote?.speaker.name).not.toBe('Robert Kestner')
  })

  test('is whoever went on to say it, and not who relays that', () => {
    const [, quote] = quotesOf(
      'Mara Olsen told the council that the wall was late.',
      'She went on to say that “nobody in Mill Lane slept that night,” according to the Coast Wire Agency.',
    )
    expect(quote).toMatchObject({
      speaker: { mention: { text: 'She' }, name: 'Mara Olsen' },
      via: [{ text: 'the Coast Wire Agency' }],
    })
  })

  test('is no word about words', () => {
    expect(
      speakersOf('The word “resilience” comes from the Latin for “to leap back from a wall”.'),
    ).toEqual([])
  })

  test('who was “he” before is not “she” further on', () => {
    const names = speakersOf(
      'Xavo Iriat left early on Friday. “I was tired and cold that night,” he said.',
      '“It was the longest night of my life,” she said.',
    ).map(([, name]) => name)
    expect(names).toEqual(['Xavo Iriat', null])
  })

  test('is no name that is the short form of a post', () => {
    const [quote] = quotesOf('“Nobody in Mill Lane slept that night,” the PM said on Friday.')
    expect(quote?.speaker).toMatchObject({ mention: { text: 'the PM' }, name: null })
  })

  test('is nobody of the other gender', () => {
    const [quote] = quotesOf(
      'Mara Olsen met Robert Kestner on Friday.',
      '“Nobody in Mill Lane slept that night,” she said.',
    )
    expect(quote?.speaker.name).toBe('Mara Olsen')
  })

  test('goes on in the next paragraph where no mark closes the one before', () => {
    const names = quotesOf(
      '“Nobody in Mill Lane slept that night,” Mara Olsen said. “We waited for the boats.',
      '“Then the wall gave way, and nobody could tell where the water would stop.”',
    ).map(({ speaker }) => speaker.name)
    expect(names).toEqual(['Mara Olsen', 'Mara Olsen', 'Mara Olsen'])
  })
})

describe('who is whom', () => {
  test.each([
    [
      'whoever another says wrote it',
      'Calder said Holm wrote “nobody slept in Mill Lane” to her.',
      'Holm',
    ],
    [
      'whoever is quoted by another',
      'The Alder Ledger cited Mara Olsen as saying “nobody slept in Mill Lane”.',
      'Mara Olsen',
    ],
    [
      'whoever was quoted',
      '“Nobody slept in Mill Lane,” Mara Olsen was quoted by the Alder Ledger as saying.',
      'Mara Olsen',
    ],
    [
      'whom “who” stands for',
      'Mara Olsen, the mayor of Velin, who said “nobody slept in Mill Lane”, left early.',
      'Mara Olsen',
    ],
    [
      'somebody with the name of a month',
      '“Nobody slept in Mill Lane,” said May Brandt, who left early.',
      'May Brandt',
    ],
  ])('the speaker is %s', (_, text, name) => {
    expect(quotesOf(text)[0]?.speaker.name).toBe(name)
  })

  test.each([
    [
      'An official, who spoke on condition of anonymity, said: “Nobody in Mill Lane slept.”',
      'An official',
    ],
    ['A clerk who asked not to be named, described it as “a door left ajar”.', 'A clerk'],
    ['A clerk who said “nobody slept in Mill Lane” left early.', 'A clerk'],
  ])('somebody unnamed is called what they are, and not “who”: %s', (text, mention) => {
    const [quote] = quotesOf(text)
    expect(quote?.speaker).toMatchObject({ mention: { text: mention }, name: null })
  })

  test('the full name of somebody with the name of a month is known further on', () => {
    const names = quotesOf(
      'Jan Kolb runs the mill. “Nobody slept in Mill Lane,” Kolb said.',
      'April Summers came late. “Nobody slept in Mill Lane,” Summers said.',
    ).map(({ speaker }) => speaker.name)
    expect(names).toEqual(['Jan Kolb', 'April Summers'])
  })
})

describe('to whom, in what and by whose account', () => {
  test.each([
    ['Mara Olsen told councillors on Thursday: “Nobody in Mill Lane slept.”', 'councillors'],
    ['“Nobody in Mill Lane slept,” she said in a letter to shareholders.', 'shareholders'],
    ['Mara Olsen told state television that nobody had slept.', 'state television'],
  ])('plain nouns are somebody who is told, and no name: %s', (text, told) => {
    expect(quotesOf(text)[0]?.addressee).toMatchObject({ mention: { text: told }, name: null })
  })

  test('a paper that quotes somebody relays it', () => {
    const [quote] = quotesOf('The Alder Ledger quoted Mara Olsen as saying that nobody had slept.')
    expect(quote?.via.map(({ text }) => text)).toEqual(['The Alder Ledger'])
  })

  test('whom a letter goes to did not write it', () => {
    const [quote] = quotesOf(
      'Mara Olsen wrote to the town on Friday.',
      '“Nobody in Mill Lane slept that night,” Olsen said in her letter to Tomas Iriat.',
    )
    expect(quote).toMatchObject({
      speaker: { name: 'Mara Olsen' },
      addressee: { mention: { text: 'Tomas Iriat' }, name: 'Tomas Iriat' },
      medium: { text: 'letter' },
      cue: { text: 'said' },
    })
  })

  test('whoever relays it is kept', () => {
    const [quote] = quotesOf(
      '“Nobody in Mill Lane slept that night,” Mara Olsen said, according to the Alder Ledger.',
    )
    expect(quote?.speaker.name).toBe('Mara Olsen')
    expect(quote?.via.map(({ text }) => text)).toEqual(['the Alder Ledger'])
  })

  test('whoever relays a letter relays all that is quoted from it', () => {
    const quotes = quotesOf(
      'According to the Alder Ledger, Mara Olsen made the remarks in a letter to the council.',
      '“Nobody in Mill Lane slept that night,” Olsen said.',
    )
    expect(quotes.at(-1)).toMatchObject({ kind: 'direct', via: [{ text: 'the Alder Ledger' }] })
  })
})

describe('what kind it is', () => {
  test.each([
    ['“Nobody in Mill Lane slept that night,” Mara Olsen said.', 'direct'],
    ['“[The port] was warned in January,” Mara Olsen said.', 'direct'],
    ['“Never,” Mara Olsen said.', 'direct'],
    ['‘Never’, Mara Olsen said.', 'direct'],
    ['The port is known as “Rock,” Mara Olsen said.', 'mixed'],
    ['Mara Olsen said the port “was warned in January by its own crews”.', 'mixed'],
    ['Mara Olsen said that the port had been warned in January.', 'indirect'],
    ['The port had been warned in January, Mara Olsen said.', 'indirect'],
    ['According to Mara Olsen, the port had been warned in January.', 'indirect'],
  ])('%s: %s', (text, kind) => {
    expect(quotesOf(text).map((quote) => quote.kind)).toEqual([kind])
  })

  test.each([
    'Mara Olsen told the council that the port had been warned in January.',
    'Mara Olsen told reporters in Velin that the port had been warned in January.',
    'Mara Olsen told lawmakers the port had been warned in January.',
  ])('what is reported is the clause alone: %s', (text) => {
    expect(quotesOf(text)[0]?.text).toBe('the port had been warned in January')
  })

  test.each([
    [
      'what somebody was asked',
      'Asked whether the wall was late, Iriat said: “No.”',
      [['Iriat', 'No.']],
    ],
    ['a wish to stay unnamed', 'An officer, who asked not to be named, left at noon.', []],
    ['what tells of the speaker', 'An officer, who asked not to be named, said no.', []],
    [
      'what the speaker was doing',
      'Speaking to the relatives, Iriat said that the wall was late.',
      [['Iriat', 'the wall was late']],
    ],
    [
      'a dateline',
      'PORT ALDER, March 4 (Coast Wire) - The wall was late, Mara Olsen said.',
      [['Mara Olsen', 'The wall was late']],
    ],
    [
      'the last who is named before a participle',
      '“We waited,” Mara Olsen told the council, adding that the wall was late.',
      [
        ['Mara Olsen', 'We waited,'],
        ['Mara Olsen', 'the wall was late'],
      ],
    ],
  ])('%s is not reported, or no speaker', (_, text, expected) => {
    expect(quotesOf(text).map((quote) => [quote.speaker.name, quote.text])).toEqual(expected)
  })

  test('a quotation without a speaker that ends with a quotation inside it is whole', () => {
    const [quote] = quotesOf('A: “He laughed and told me, ‘You have made me a villain.’”')
    expect(quote).toMatchObject({ kind: 'direct', speaker: { name: null } })
  })

  test.each([
    ['the title of a work', 'The crews sang “The Wall of Port Alder” until the boats came in.'],
    [
      'words so called',
      'The so-called “warm room” of the company was cold when the boats came in.',
    ],
    ['a fact', 'The boats came in at six, and the wall stood.'],
  ])('%s is no quote', (_, text) => {
    expect(quotesOf(text)).toEqual([])
  })

  test('headline and captions are looked through too, and furniture is not', () => {
    const text = [
      'Minister: “Never again” for the dam',
      '“Nobody in Mill Lane slept that night,” said Wenna Stroud of the relatives. (Photo: Wenna Stroud)',
      'The report says that the company refused to mend the spillway, and that its engineers knew of the cracks.',
      'It names nobody, and the relatives will meet again next Monday to talk about it in private.',
      'Read more: The “ghost ship” of Karso, the mayor said',
    ].join('\n\n')
    const found = findQuotes(readArticle({ text })).map((quote) => quote.text)
    expect(found).toContain('Nobody in Mill Lane slept that night,')
    expect(found.join()).not.toContain('ghost ship')
  })
})

describe('hostile text', () => {
  const words = fc.constantFrom(
    'Mara',
    'Olsen',
    'said',
    'told',
    'according',
    'to',
    'he',
    'the',
    'mayor',
    'that',
    'and',
    '“',
    '”',
    '"',
    "''",
    '‘',
    '’',
    '’s',
    ',',
    '.',
    ':',
    '\n\n',
    '(',
    'U.S.',
    '\u200F',
    '[finally]',
  )

  test('quotes lie in the text as printed, in order, and speakers, cues and relays with them', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        const article = articleFromText({ text: `x ${list.join(' ')}`, language: 'en' })
        let start = 0
        for (const quote of findQuotes(article)) {
          expect(quote.start).toBeGreaterThanOrEqual(start)
          start = quote.start
          const parts = [
            quote,
            quote.speaker.mention,
            quote.cue,
            quote.medium,
            quote.addressee?.mention,
            ...quote.via,
          ]
          for (const part of parts)
            if (part) expect(article.text.slice(part.start, part.end)).toBe(part.text)
        }
      }),
    )
  })

  test.each([
    [
      'one quotation of 50,000 characters',
      `“${'We waited for the boats. '.repeat(2_000)}” Mara Olsen said.`,
    ],
    ['marks without number', '“'.repeat(100_000)],
    ['a quotation after each word', '“We won,” he said. '.repeat(5_000)],
    ['words of speech without number', 'said '.repeat(50_000)],
    ['names without number', 'Mara Olsen '.repeat(20_000)],
    ['sources in one sentence', 'according to him '.repeat(10_000)],
    ['people of one role', '“We won today,” the mayor said to mayor Mara Olsen. '.repeat(3_000)],
    ['a word of letters that are not ASCII', `Olsen said that ${'éa'.repeat(80_000)} was late.`],
  ])('%s comes to an end', (_, text) => {
    expect(() => findQuotes(articleFromText({ text, language: 'en' }))).not.toThrow()
  })
})

describe('what nobody may be said to have said', () => {
  test.each([
    'Mara Olsen denied that the wall was late.',
    'Mara Olsen has never said that the wall was late.',
    'Mara Olsen did not say the wall was late.',
  ])('%s reports nothing', (text) => {
    expect(quotesOf(text)).toEqual([])
  })

  test.each([
    ['“Nobody slept that night,” said the shadow mayor, Tomas Iriat.', 'Tomas Iriat'],
    ['The harbour master, Tomas Iriat, said the wall was late.', 'Tomas Iriat'],
    [
      'The Chief of the Harbour Guard, Major General Ivo Kestner, said the wall was late.',
      'Ivo Kestner',
    ],
  ])('a name right behind a role is who it is: %s', (text, name) => {
    const quotes = quotesOf('The mayor Mara Olsen spoke first.', text)
    expect(quotes.at(-1)?.speaker.name).toBe(name)
  })

  test('who is told something does not say it', () => {
    const quotes = quotesOf(
      'The bank was told by Tomas Iriat that it was “run by children and by fools”.',
    )
    expect(quotes.map(({ speaker }) => speaker.mention?.text)).not.toContain('The bank')
  })

  test('“he” behind an unnamed spokesman is not the minister before him', () => {
    const quotes = quotesOf(
      'Tomas Iriat closed the ferry on Friday.',
      'A spokesman for the company confirmed it.',
      '“Nobody in Mill Lane slept that night,” he said.',
    )
    expect(quotes.at(-1)?.speaker).toMatchObject({ mention: { text: 'he' }, name: null })
  })

  test('an article whose quotes are all short has them', () => {
    const names = quotesOf('“We will stay,” Mara Olsen said.', '“This is home,” Tomas Iriat said.')
    expect(names.map(({ speaker }) => speaker.name)).toEqual(['Mara Olsen', 'Tomas Iriat'])
  })
})
