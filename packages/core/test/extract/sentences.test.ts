import { splitSentences } from '@clipdesk/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitStatements } from '../../src/extract/statements.ts'

/** Sentences are parted by " | " in the table, and by a space in the text. */
const cut = (marked: string) => marked.split(' | ')

describe('splitSentences', () => {
  test.each([
    ['plain sentences', 'The gates are shut. | Nobody crossed the line. | Who has the key?'],
    ['titles', 'Mr. Quill met Dr. Strand-Bailey. | Capt. Oshkal and Gen. Ta’oril came late.'],
    ['latin', 'The ships, e.g. the Aurelia, waited. | Others, i.e. most, had left.'],
    ['numbers', 'See No. 5 of the rules. | The answer was no. | Five ships left.'],
    ['months', 'The vote is on Aug. 29 in Dorvin. | It rained in Aug. | Nobody minded.'],
    [
      'initials',
      'J. R. Halse scored twice. | Pell A. Ruhm wrote it. | So did I. | Nobody read it.',
    ],
    ['companies', 'Northline Co. shares rose. | He runs Northline Inc. | The shares fell.'],
    ['countries', 'The U.K. envoy waited. | She flew to the U.S. | The talks went on.'],
    ['hours', 'It rang at 9 a.m. on Monday. | It stopped at 5 p.m. | The bell rang again.'],
    ['decimals', 'Profit rose 3.4 per cent to 71.20 crowns. | Costs fell.'],
    ['questions in quotation marks', '“Who pays?” she asked. | “We do!” he said.'],
    ['quotations that end', '“Nobody slept.” | The night was long.'],
    ['an ellipsis that goes on', 'He waited ... and nothing came. | Then he left.'],
    ['an exclamation', 'Stop! | The bridge is down.'],
    ['brackets', 'They said no (three times). | He wrote it down.'],
    ['sentences in brackets', 'It failed. | (nobody said so.) | They left in May. (2012)'],
    ['numbers that open one', 'The ferry left. | 12 people were aboard. | $5 million was lost.'],
    ['numbers in a list', '1. Open the gate. | 2. Close it.'],
    ['numbers behind abbreviations', 'Built c. 1850, it cost Rs. 500 a day. | See p. 14 of it.'],
    ['days in figures', 'It rained on 5. 12. 2015 in Dorvin. | He is 45. | 12 others left.'],
    ['names in small letters', 'The share fell. | eBay rose. | al-Oshkal said so.'],
    ['names that call', 'She works at Harbourly! and sings. | The show Who Knows? ended.'],
    ['ranks', 'Lt. Gov. Strand met then-Sen. Olsen. | Brig. Gen. al-Oshkal left.'],
    [
      'abbreviations that are words',
      'He fell ill. | Doctors came to sit. | The cat sat. | 9 birds left.',
    ],
    [
      'capitals that are no titles',
      'She used his PC. | The screen was dark. | He met a Rep. | The end.',
    ],
    ['letters that tell apart', 'There is no Plan B. | Dockers said so. | He asked Pell B. Ruhm.'],
    ['days of the week', 'It rang on Fri. Nov. 3 at noon. | It rained on Fri. | Nobody minded.'],
    ['streets', 'They met on Dock St. | The rain fell. | She was born in St. Halse.'],
    [
      'hours and who did it',
      'It ended at 5 p.m. | Dockers left at 6 p.m. Beijing time. | It rained.',
    ],
    [
      'a dateline',
      'AMBERLY, N.Y. (MW) — The mayor left. | PORT ALDER, March 3. /MERIDIAN/. | He left.',
    ],
    [
      'speakers of a question',
      '“Who pays?” Mara Olsen asked. | “Run!” Capt. Strand told his crew.',
    ],
    ['speakers of the next', '“Who pays?” | Mara Olsen said the city did. | “Run!” | He left.'],
    [
      'British marks',
      '‘We wait,’ Mr Strand said. | ‘Who pays?’ Ms Halse asked. | ‘No one.’ | He left.',
    ],
    ['ellipses', 'He waited… | Then he left. | He met ... Olsen there. | It fell. ... | We wept.'],
    ['what an ellipsis opens', '“… we will not yield,” he said. | “I don’t know…” she said.'],
    ['bracketed words', 'He said “[t]he talks … failed”. | They left.'],
    ['notes', 'The report[1] ended.[2] | The council met.'],
    ['lost spaces in a name', 'They sell at alder.com and Alder.Com today. | Nobody buys.'],
    ['a date that stood alone', 'Thursday, March 5, 2015 | Clipdesk met the mayor. | She spoke.'],
    ['a signed quotation', '“We won. Nobody slept.” — Mara Olsen, mayor'],
    ['a signature', 'We won. | Nobody slept. Mara Olsen'],
    ['other scripts', '港は閉まっている。 | 誰も来なかった。'],
  ])('knows where sentences end: %s', (_, marked) => {
    const text = marked.replaceAll(' | ', ' ')
    const found = splitSentences(text).map(({ start, end }) => text.slice(start, end))
    expect(found).toEqual(cut(marked))
  })

  test('a sentence ends where only the space behind its stop was lost', () => {
    const text = 'The ferry sailed.The harbour was empty.'
    expect(splitSentences(text)).toEqual([
      { start: 0, end: 17 },
      { start: 17, end: text.length },
    ])
  })

  test.each(['\n', '\r\n', '\u2028'])('%j inside a sentence ends nothing', (lineBreak) => {
    const text = `The gates of the${lineBreak}harbour are shut.${lineBreak}Nobody came.`
    const found = splitSentences(text).map(({ start, end }) => text.slice(start, end))
    expect(found).toEqual([`The gates of the${lineBreak}harbour are shut.`, 'Nobody came.'])
  })

  test('a bullet or an opening mark stays with its sentence', () => {
    const text = '• Gates shut. “Nobody came,” he said.'
    expect(splitSentences(text)[0]).toEqual({ start: 0, end: '• Gates shut.'.length })
  })

  test('a blank text has none', () => {
    expect([splitSentences(''), splitSentences(' \n ')]).toEqual([[], []])
  })

  const fragment = fc.constantFrom(
    ...[
      'The gates',
      ' ',
      '. ',
      '? ',
      '! ',
      'Mr.',
      'U.S.',
      '“',
      '” ',
      '\n',
      '\u00A0',
      '…',
      'J. ',
      '3.4',
      '🌉',
      '[1]',
      '("',
      ') ',
      ' 12 ',
      'eBay ',
      '.The ',
      '.” ',
      '”Mara Olsen asked. ',
      '1. ',
    ],
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fragment, { maxLength: 40 }).map((list) => list.join('')),
  )

  test.each([
    ['sentences', splitSentences],
    ['statements', splitStatements],
  ])('%s lie in order, without space around them, and leave nothing out', (_, split) => {
    fc.assert(
      fc.property(text, (paragraph) => {
        let rest = ''
        let last = 0
        for (const { start, end } of split(paragraph)) {
          expect(start).toBeGreaterThanOrEqual(last)
          const sentence = paragraph.slice(start, end)
          expect(sentence).toBe(sentence.trim())
          expect(sentence).not.toBe('')
          rest += paragraph.slice(last, start)
          last = end
        }
        expect((rest + paragraph.slice(last)).trim()).toBe('')
      }),
    )
  })
})

describe('splitStatements', () => {
  test.each([
    ['sentences stand alone', 'The gates are shut. | Nobody came.'],
    ['a quotation holds its sentences together', '“We won. Nobody slept,” he said. | They left.'],
    ['straight marks do as well', '"We won. Nobody slept," he said. | They left.'],
    ['a quotation that stays open runs to the end', 'He spoke. | “We won. Nobody slept.'],
    ['apostrophes open nothing', 'The dockers’ union left. | The ‘cap’ stays. | He’s gone.'],
  ])('%s', (_, marked) => {
    const text = marked.replaceAll(' | ', ' ')
    const found = splitStatements(text).map(({ start, end }) => text.slice(start, end))
    expect(found).toEqual(cut(marked))
  })

  test('a mark that is never closed does not make one statement of a page', () => {
    const text = `“${'The dam was never mended. '.repeat(200)}`
    const lengths = splitStatements(text).map(({ start, end }) => end - start)
    expect(Math.max(...lengths)).toBeLessThan(1_600)
  })
})
