import { opensTail } from './furniture.ts'
import type { LineFacts } from './line-facts.ts'
import { endsSentence, isItem, opensWithTime } from './line-shape.ts'
import { isNotice } from './notices.ts'

/** What a line tells by itself: each feature is 0 where it does not hold and at most 1. */
type Feature = (facts: LineFacts) => number

const holds = (test: boolean): number => (test ? 1 : 0)
const upTo = (most: number, count: number): number => Math.min(most, count) / most
const wordsFrom =
  (least: number, most: number): Feature =>
  ({ words }) =>
    holds(words >= least && words <= most)
const says =
  (pattern: RegExp): Feature =>
  ({ lower }) =>
    holds(pattern.test(lower))
const wording =
  (kind: LineFacts['line']['wording']): Feature =>
  ({ line }) =>
    holds(line.wording === kind)
const isHeadlineLike = ({ words, capitalised, text }: LineFacts): boolean =>
  words >= 4 && words <= 20 && capitalised >= 0.6 && !endsSentence(text)

/** The features of a line alone. Their names are those of the table of weights. */
export const LINE_FEATURES = {
  '1 word': wordsFrom(0, 1),
  '2 or 3 words': wordsFrom(2, 3),
  '4 to 6 words': wordsFrom(4, 6),
  '7 to 10 words': wordsFrom(7, 10),
  '11 to 16 words': wordsFrom(11, 16),
  '17 to 25 words': wordsFrom(17, 25),
  '26 to 45 words': wordsFrom(26, 45),
  'over 45 words': wordsFrom(46, Number.POSITIVE_INFINITY),
  length: ({ words }) => upTo(7, Math.log2(1 + words)),
  prose: ({ line }) => holds(line.prose),
  'ends a sentence': ({ text }) => holds(endsSentence(text)),
  'short sentence': ({ text, words }) => holds(words < 6 && /[.!?]$/.test(text)),
  'ends in a colon': ({ text }) => holds(text.endsWith(':')),
  'ends in a comma': ({ text }) => holds(/[,;]$/.test(text)),
  'ends in an ellipsis': ({ text }) => holds(/(?:…|\.\.\.)\S{0,3}$/.test(text.slice(-6))),
  'ends in ? or !': ({ text }) => holds(/[?!]["”’)]?$/.test(text)),
  'ends in a quotation mark': ({ text }) => holds(/["”’»“]$/.test(text)),
  'one sentence ends inside': ({ innerEnds }) => holds(innerEnds === 1),
  'sentences end inside': ({ innerEnds }) => holds(innerEnds > 1),
  commas: ({ text }) => upTo(4, text.split(',').length - 1),
  'quotation marks': ({ text }) => holds(/["“”„«»]/.test(text)),
  'opens with a quotation mark': ({ text }) => holds(/^["“„«‘']/.test(text)),
  digits: ({ digits }) => digits,
  capitalised: ({ capitalised }) => capitalised,
  'opens with 5 capitalised words': ({ capitalRun, capitalised }) =>
    holds(capitalRun >= 5 && capitalised < 1),
  'function words': ({ functional }) => functional,
  'no function word': ({ functional }) => holds(functional === 0),
  'in capitals': ({ capitals }) => holds(capitals > 0.8),
  'in capitals, 3 words or more': ({ capitals, words }) => holds(capitals > 0.8 && words >= 3),
  'like a headline': (facts) => holds(isHeadlineLike(facts)),
  'opens in lower case': ({ text }) => holds(/^\p{Ll}/u.test(text)),
  'opens with a sign': ({ text }) => holds(/^[^\p{L}\p{N}"“‘'(„«]/u.test(text)),
  'opens with a digit': ({ text }) => holds(/^\d/.test(text)),
  'list item': ({ text }) => holds(isItem(text)),
  'bars, dots or arrows': ({ text }) => holds(/[|•·»›]/.test(text)),
  'address, handle or hashtag': says(/https?:|www\.|@\w|\.com\b|#\p{L}/u),
  'clock time': ({ text }) => holds(/\b\d{1,2}[:.h]\d\d\b/.test(text)),
  'opens with a clock time': ({ text }) => holds(opensWithTime(text)),
  year: ({ text }) => holds(/\b(?:19|20)\d\d\b/.test(text)),
  'time ago': ({ lower, words }) =>
    holds(
      words < 10 &&
        /\b\d+ ?(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?|[hdm]) ago\b|\b(?:vor|il y a|hace) \d+/.test(
          lower,
        ),
    ),
  'a date': ({ dated }) => holds(dated),
  'signs a comment': ({ lower, words, digits }) =>
    holds(
      words < 16 &&
        digits > 0 &&
        /\b(?:says?|said|wrote|writes|schrieb|sagt|dit|dice)\s?:?$|\bat \d{1,2}:\d\d ?(?:am|pm)?:?$/.test(
          lower,
        ),
    ),
  byline: ({ byline }) => holds(byline),
  caption: ({ caption }) => holds(caption),
  notice: ({ text }) => holds(isNotice(text)),
  copyright: says(/©|copyright|all rights reserved/),
  'speaks to the reader': says(/\b(?:you|your|yours|ihre?|ihnen|sie|votre|vous)\b/),
  'speaks as we': says(/\b(?:we|our|us|wir|unsere?|nous|notre)\b/),
  'speaks as I': ({ text }) => holds(/\b(?:I|I['’]\w+|my|me|ich|mein\w*|je)\b/.test(text)),
  'past or third person': says(/\b(?:was|were|had|his|her|their|he|she|they|war|hatte|wurde|er)\b/),
  'says that somebody said': says(
    /\b(?:said|says|told|according|added|sagte|erklärte|dit|dijo|disse)\b/,
  ),
  'words of websites': says(
    /\b(?:click|cookies?|browser|javascript|e-?mail|subscribe\w*|subscription|newsletter|sign up|log ?in|register|advertis\w+|website|app|facebook|twitter|instagram|youtube|whatsapp|inbox|account)\b/,
  ),
  'asks to read on': says(
    /\b(?:read more|more info|learn more|find out|see also|full story|continue reading|weiterlesen|lesen sie)\b/,
  ),
  'opens with a command': says(
    /^(?:read|watch|see|get|follow|sign|join|find|click|share|download|buy|shop|subscribe|learn|check|discover|show|view|add|listen|enter|try|visit|write|email|tell|contact)\b/,
  ),
  'about an author': says(
    /\b(?:contributed to this|is an? (?:\w+ ){0,4}(?:reporter|editor|writer|correspondent|journalist|columnist)|(?:can be reached|reach (?:him|her|them)) at)\b/,
  ),
  'navigation wording': wording('navigation'),
  'sharing wording': wording('sharing'),
  'related wording': wording('related'),
  'promotion wording': wording('promotion'),
  'comment wording': wording('comment'),
  'legal wording': wording('legal'),
  'credit wording': wording('credit'),
  'heads what follows articles': ({ text, words }) => holds(words < 20 && opensTail(text)),
} as const satisfies Readonly<Record<string, Feature>>

export type LineFeature = keyof typeof LINE_FEATURES
