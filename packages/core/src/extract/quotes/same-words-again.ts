import type { Span } from '../../article.ts'
import type { Quote } from './quote.ts'
import { wordsIn } from './words-in.ts'

/** In words: shorter ones more than one person may have said. */
const LEAST = 4
/** How many quotes are looked for among the others; a text made of nothing else would take the longer for each. */
const MOST = 16

/**
 * Names who speaks where the words stand again further on: what a headline or an opening quotes is in the story once more, with the whole
 * sentence and with its speaker.
 */
export function withSameWordsAgain(quotes: readonly Quote[], headline: Span | undefined): Quote[] {
  const told = quotes.map((quote) => ({ quote, words: plain(quote.text) }))
  let looked = 0
  return told.map(({ quote, words }, at) => {
    const isHeadline = headline !== undefined && quote.end <= headline.end
    const isOpen =
      quote.kind !== 'indirect' &&
      (isHeadline || (quote.speaker.mention !== null && quote.speaker.name === null))
    if (!isOpen || looked === MOST || wordsIn(quote.text) < LEAST) return quote
    looked += 1
    const again = told.find(
      (other, i) =>
        i !== at &&
        other.quote.kind !== 'indirect' &&
        other.quote.speaker.name !== null &&
        ` ${other.words} `.includes(` ${words} `),
    )
    if (again === undefined || again.quote.speaker.name === quote.speaker.name) return quote
    return { ...quote, speaker: { ...quote.speaker, name: again.quote.speaker.name } }
  })
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? ''
