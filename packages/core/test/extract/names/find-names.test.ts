import { articleFromText, findNames, readArticle } from '@clipdesk/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const namesOf = (...paragraphs: readonly string[]) =>
  findNames(articleFromText({ text: paragraphs.join('\n\n'), language: 'en' }))

/** `kind: name = mention [role] | mention …`, one a name. */
function listed(...paragraphs: readonly string[]): string[] {
  const text = paragraphs.join('\n\n')
  return namesOf(...paragraphs).map(({ kind, name, mentions }) => {
    const all = mentions.map(({ text: printed, role }) =>
      role === null ? printed : `${printed} [${text.slice(role.start, role.end)}]`,
    )
    return `${kind}: ${name} = ${all.join(' | ')}`
  })
}

describe('findNames', () => {
  test.each([
    [
      'a body, a rank and a person',
      'The letter names Ketharra’s Frontier Defence Corps Captain General Yusal Ta’oril.',
      [
        'organisation: Frontier Defence Corps = Frontier Defence Corps',
        'person: Yusal Ta’oril = Yusal Ta’oril [Captain General]',
      ],
    ],
    [
      'a surname alone',
      'Mara Olsen came late. The crews heard Olsen out, and Mr Olsen left.',
      ['person: Mara Olsen = Mara Olsen | Olsen | Olsen [Mr]'],
    ],
    [
      'a title in small letters',
      'They met Ketharran prime minister Pell Quill.',
      ['person: Pell Quill = Pell Quill [Ketharran prime minister]'],
    ],
    [
      'a description behind the name',
      'Berun Oshkal, chief organiser of the Red Slope Companies, spoke.',
      [
        'person: Berun Oshkal = Berun Oshkal [chief organiser of the Red Slope Companies]',
        'organisation: Red Slope Companies = Red Slope Companies',
      ],
    ],
    [
      'a description before the name',
      'The mayor of Velin, Mara Olsen, spoke.',
      ['person: Mara Olsen = Mara Olsen [The mayor of Velin]'],
    ],
    [
      'an acronym in brackets',
      'The Alder Harbour Authority (AHA) spoke. Nobody at the AHA slept.',
      ['organisation: Alder Harbour Authority = Alder Harbour Authority | AHA | AHA'],
    ],
    [
      'small words inside names',
      'They met Hadi bin Omrun Al Sefar and Lotte van der Berg.',
      [
        'person: Hadi bin Omrun Al Sefar = Hadi bin Omrun Al Sefar',
        'person: Lotte van der Berg = Lotte van der Berg',
      ],
    ],
    [
      'a country before a title',
      'They met US Senator Pell Quill.',
      ['place: US = US', 'person: Pell Quill = Pell Quill [US Senator]'],
    ],
    [
      'a country and an outlet',
      'It was in Lebanon’s al-Sahiri news network.',
      ['place: Lebanon = Lebanon', 'organisation: al-Sahiri = al-Sahiri'],
    ],
    [
      'an office over "of"',
      'Deputy Chairman of the Harbour Council Dmitri Orlov spoke.',
      [
        'organisation: Harbour Council = Harbour Council',
        'person: Dmitri Orlov = Dmitri Orlov [Deputy Chairman of the Harbour Council]',
      ],
    ],
    [
      'an office that a given name ends',
      'The Commissioner for Harbour Affairs Robert Olsen spoke.',
      ['person: Robert Olsen = Robert Olsen [Commissioner for Harbour Affairs]'],
    ],
    [
      'an office of a country',
      'Prime Minister of Ketharra Vilmos Drace spoke.',
      ['person: Vilmos Drace = Vilmos Drace [Prime Minister of Ketharra]'],
    ],
    [
      'letters behind a name',
      'They heard Sir Pell Quill KC.',
      ['person: Pell Quill = Pell Quill [Sir]'],
    ],
    [
      'an age',
      'Ilka Benedek, 45, a ferry captain, swam.',
      ['person: Ilka Benedek = Ilka Benedek [a ferry captain]'],
    ],
    [
      'bodies over "of", "for" and "and"',
      'The Bank of Velin, the Ministry of Health and Welfare and the Centre for Control of Floods met.',
      [
        'organisation: Bank of Velin = Bank of Velin',
        'organisation: Ministry of Health and Welfare = Ministry of Health and Welfare',
        'organisation: Centre for Control of Floods = Centre for Control of Floods',
      ],
    ],
    [
      'what is named after somebody',
      'She left King’s College Velin and the Dockers’ Union.',
      [
        'organisation: King’s College Velin = King’s College Velin',
        'organisation: Dockers’ Union = Dockers’ Union',
      ],
    ],
    [
      'a dateline',
      'DORVIN, Ketharra — Nobody came. It rained in Dorvin.',
      ['place: DORVIN = DORVIN | Dorvin'],
    ],
    [
      'a family name that stands first',
      'Li Yilan, the foreign minister, came. Li spoke.',
      ['person: Li Yilan = Li Yilan [the foreign minister] | Li'],
    ],
    [
      'a given name that is a month',
      'Theresa May came in May. Nobody saw May again.',
      ['person: Theresa May = Theresa May | May'],
    ],
    [
      'middle names',
      'Mara K. Olsen came. Mara Olsen spoke.',
      ['person: Mara K. Olsen = Mara K. Olsen | Mara Olsen'],
    ],
    [
      'a name of a son',
      'Pell Quill Jr. came. Nobody saw Quill.',
      ['person: Pell Quill Jr. = Pell Quill Jr. | Quill'],
    ],
    [
      'a form of address that no list has, and the article shows',
      'Brkt Ana Iriat met Brkt Olsen. Later Brkt Iriat left with Brkt Mara Olsen.',
      ['person: Mara Olsen = Olsen [Brkt] | Mara Olsen [Brkt]'],
    ],
    [
      'who is spoken to is not described by what follows',
      'In her letter to Oshkal, the commander of the guard praised the crews, she wrote.',
      ['unknown: Oshkal = Oshkal'],
    ],
  ])('%s', (_, text, expected) => {
    expect(listed(text)).toEqual(expect.arrayContaining(expected))
  })

  test('adjectives and inhabitants are no names', () => {
    const text =
      'Ketharran ships left Ketharra. Two Israeli crews and some Republicans saw Sulese boats.'
    expect(namesOf(text).map(({ name }) => name)).toEqual(['Ketharra', 'Republicans'])
  })

  test('a headline in capitals has the names that the article has', () => {
    const text = [
      'Mara Olsen Leaves Port Alder Before Dawn',
      'Nobody saw it, Mara Olsen said when she came back to Port Alder in the evening of that day.',
      'She had left without a word, and none of the crews of the harbour knew where to find her.',
    ].join('\n\n')
    const found = findNames(readArticle({ text })).map(({ kind, name, mentions }) => [
      kind,
      name,
      mentions.length,
    ])
    expect(found).toEqual([
      ['person', 'Mara Olsen', 2],
      ['place', 'Port Alder', 2],
    ])
  })

  test('two persons of one surname stay two, and the surname alone goes to the only one so far', () => {
    expect(
      listed('Mara Olsen came. Olsen spoke.', 'Then Pell Olsen came. Nobody heard Olsen.'),
    ).toEqual([
      'person: Mara Olsen = Mara Olsen | Olsen',
      'unknown: Pell Olsen = Pell Olsen',
      'unknown: Olsen = Olsen',
    ])
  })

  test('of two persons of one surname a title tells who is meant', () => {
    expect(
      listed(
        'Senator Bridget Olsen met Robert Olsen.',
        'Nobody heard Sen. Olsen. Mr Olsen and Mrs Olsen left, and Olsen came back.',
      ),
    ).toEqual([
      'person: Bridget Olsen = Bridget Olsen [Senator] | Olsen [Sen] | Olsen [Mrs]',
      'person: Robert Olsen = Robert Olsen | Olsen [Mr]',
      'person: Olsen = Olsen',
    ])
  })

  test.each(['But nobody came.', 'According to the port, no.', 'On Thursday it rained in May.'])(
    '%s names nobody',
    (text) => {
      expect(namesOf(text)).toEqual([])
    },
  )

  test('an article in another language has none', () => {
    const text = 'Der Hafen von Alder bleibt geschlossen.'
    expect(findNames(articleFromText({ text, language: 'de' }))).toEqual([])
  })

  const fragment = fc.constantFrom(
    ...[
      'Mara Olsen',
      'Olsen',
      ' ',
      ' ',
      ', ',
      '. ',
      'Gen. ',
      'the ',
      'of ',
      '’s ',
      'al-',
      '(AHA) ',
      'U.S. ',
      '\n',
      '“',
      '” ',
      'mayor ',
      '😀',
      '\u200f',
    ],
  )

  test('every mention and every role is a stretch of the text', () => {
    const any = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(any, (text) => {
        for (const { name, mentions } of findNames(articleFromText({ text, language: 'en' }))) {
          expect(name).not.toBe('')
          expect(mentions.length).toBeGreaterThan(0)
          for (const { start, end, text: printed, role } of mentions) {
            expect(text.slice(start, end)).toBe(printed)
            expect(end).toBeGreaterThan(start)
            if (role !== null) expect(role.end).toBeGreaterThan(role.start)
          }
        }
      }),
    )
  })

  test.each([
    'Mara Olsen ',
    'Olsen, ',
    'the mayor of ',
    'Gen. Al ',
    'A’s ',
    'x-',
    'Bank of ',
    'the mayor, Olsen, ',
  ])('comes to an end for %j again and again', (piece) => {
    const text = piece.repeat(16_000)
    expect(() => findNames(articleFromText({ text, language: 'en' }))).not.toThrow()
  })
})
