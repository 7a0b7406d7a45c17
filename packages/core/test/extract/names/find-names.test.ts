import { articleFromText, findNames } from '@clipdesk/core'
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
  ])('%s', (_, text, expected) => {
    expect(listed(text)).toEqual(expect.arrayContaining(expected))
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
  ])('takes linear time for %j again and again', (piece) => {
    const time = (count: number) => {
      const article = articleFromText({ text: piece.repeat(count), language: 'en' })
      const start = performance.now()
      findNames(article)
      return performance.now() - start
    }
    time(2_000)
    const [small, large] = [time(4_000), time(16_000)]
    expect(large).toBeLessThan(12 * small + 50)
  })
})
