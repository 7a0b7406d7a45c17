import { isCaption } from '../caption.ts'
import { endsSentence } from '../line-shape.ts'
import type { MarkedLine } from './marked-lines.ts'
import { CREDIT, DATED, OPENS_COMMENTS, OPENS_PLEA, SIGNED } from './page-wordings.ts'

/** What can be measured of a line; a truth counts 1. */
export type Measure<Subject> = (subject: Subject) => number | boolean

const SHORT = 20

/** What a line's own words and links tell. */
export const LINE_FEATURES: Readonly<Record<string, Measure<MarkedLine>>> = {
  'words, logarithm': ({ words }) => Math.log1p(words) / 3,
  'up to 3 words': ({ words }) => words <= 3,
  '4 to 9 words': ({ words }) => words > 3 && words < 10,
  '30 words or more': ({ words }) => words >= 30,
  'ends a sentence': ({ text }) => endsSentence(text),
  'reads as prose': ({ prose }) => prose,
  'ends in a colon': ({ text }) => text.endsWith(':'),
  'ends in dots': ({ text }) => /(?:…|\.\.\.|\[…\])$/u.test(text),
  'ends in a question mark': ({ text }) => text.endsWith('?'),
  'opens in lower case': ({ text }) => /^\p{Ll}/u.test(text),
  'commas, up to 5': ({ text }) => Math.min(5, count(text, /[,;]/g)) / 5,
  'quotation marks': ({ text }) => /["“„»«]/u.test(text),
  'share of digits': ({ text }) => count(text, /\d/g) / text.length,
  'share of capitalised words': ({ text, words }) =>
    count(text, /(?<![^\s])["“„«(‘]?\p{Lu}/gu) / Math.max(1, words),
  'all capitals': ({ text }) => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text),
  'no word': ({ text }) => !/\p{L}{2}/u.test(text),
  'bars or arrows': ({ text }) => /[|·•»›→▶]/u.test(text),
  'an address': ({ text }) => /@|https?:|www\./.test(text),
  'worded as furniture': ({ wording }) => wording !== null,
  'worded as a caption': isCaption,
  'worded as a credit': ({ text, words }) => words < 60 && CREDIT.test(text),
  'a short credit': ({ text, words }) => words < 12 && CREDIT.test(text),
  'worded as a signature': ({ text, words }) => words < SHORT && SIGNED.test(text),
  'worded as a date': ({ text, words }) => words < SHORT && /\d/.test(text) && DATED.test(text),
  'heads what follows articles': ({ headsTail }) => headsTail,
  'leads to other stories': ({ leadsAway }) => leadsAway,
  'about comments': ({ text, words }) => words < SHORT && OPENS_COMMENTS.test(text),
  'asks for something': ({ text, words }) => words < 40 && OPENS_PLEA.test(text),
  'share of link text': ({ links }) => links,
  'all a link': ({ links }) => links > 0.9,
  'all in capitals and a link': ({ links, text }) => links > 0.9 && text === text.toUpperCase(),
  'all in bold or italics': ({ emphasis }) => emphasis > 0.8,
  'kept by Readability': ({ kept }) => kept,
  'kept, prose': ({ kept, prose }) => prose && kept,
  'kept, under 10 words': ({ kept, words }) => words < 10 && kept,
  'kept, times links': ({ kept, links }) => kept * links,
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
