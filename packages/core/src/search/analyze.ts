import type { Span } from '../article.ts'
import { APOSTROPHES, fold } from './fold.ts'
import { stem } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import { hasUnspaced, splitUnspaced } from './unspaced.ts'

/** A word of a text in the form in which words are compared, and where it stands in the text as given. */
export interface Token extends Span {
  readonly term: string
}

/** A letter, a mark upon it, a digit, or the soft hyphen that web pages put inside long words. */
const LETTER = '[\\p{L}\\p{M}\\p{Nd}\\u00AD]'
const INITIALS = `\\p{L}(?:\\.\\p{L})+(?!${LETTER})`
const NUMBER = '\\p{Nd}+(?:[.,]\\p{Nd}+)+'
const WORD = `${LETTER}+(?:[${APOSTROPHES}]${LETTER}+)*`

/**
 * Initials (U.S.), numbers with points or commas (10,000), words with inner apostrophes (Qa’ani). Takes linear time: the last form
 * swallows all that the first two can have looked at in vain.
 */
const PRINTED = new RegExp(`${INITIALS}|${NUMBER}|${WORD}`, 'gu')

const INITIALS_DOT = /(?<=\p{L})\./gu
const DECIMAL = /^\p{Nd}+[.,]/u
const GROUPING_COMMA = /,(?=\p{Nd}{3}(?!\p{Nd}))/gu

/** How a text is read where its words, or its language, are at hand. */
export interface Reading {
  /** The text's words; they need not be read again. */
  readonly read?: readonly Token[]
  /** A `stemmingLanguage`. Default: English. */
  readonly language?: string | null
}

/**
 * The terms by which a text is found: folded, without stop words, stemmed. Articles, queries and highlights all go through here, so
 * that what matches is what is shown.
 *
 * @example analyze('The U.S. envoys').map(({ term }) => term) // ['us', 'envoi']
 */
export function analyze(text: string, reading: Reading = {}): Token[] {
  const { read = words(text), language = null } = reading
  return read
    .filter(({ term, start, end }) => !isStopWord(text.slice(start, end), term))
    .map(({ term, start, end }) => ({ term: stem(term, language), start, end }))
}

/**
 * Every word of a text, folded but neither stemmed nor left out: what exact phrases are compared by. Scripts that put no space between
 * words give every two neighbouring letters.
 */
export function words(text: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: printed, index } of text.matchAll(PRINTED)) {
    const pieces = hasUnspaced(printed) ? splitUnspaced(printed) : [whole(printed)]
    for (const { start, end } of pieces) {
      const term = foldPrinted(printed.slice(start, end))
      if (term !== '') tokens.push({ term, start: index + start, end: index + end })
    }
  }
  return tokens
}

const whole = (printed: string): Span => ({ start: 0, end: printed.length })

function foldPrinted(printed: string): string {
  if (DECIMAL.test(printed)) return printed.replace(GROUPING_COMMA, '')
  return fold(printed.replace(INITIALS_DOT, ''))
}
