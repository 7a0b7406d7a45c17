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
  ])('knows where sentences end: %s', (_, marked) => {
    const text = marked.replaceAll(' | ', ' ')
    const found = splitSentences(text).map(({ start, end }) => text.slice(start, end))
    expect(found).toEqual(cut(marked))
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
