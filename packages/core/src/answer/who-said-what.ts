import { countWords } from '../read/line-shape.ts'
import type { QuoteHit } from './desk-quotes.ts'

/** A speaker by the quote that tells most, and how many quotes of theirs there are. */
export interface SpeakerQuote {
  readonly hit: QuoteHit
  readonly count: number
}

/**
 * Of each speaker of some quotes the one that tells most, those of the speakers quoted most, at most `most`, in the order of the text.
 * Speakers who are not named are told apart by the words that stand for them; quotes that have no such words are left out.
 */
export function whoSaidWhat(hits: readonly QuoteHit[], most: number): SpeakerQuote[] {
  const speakers = new Map<string, QuoteHit[]>()
  for (const hit of hits) {
    const { name, mention } = hit.quote.speaker
    const key = name ?? mention?.text.toLowerCase()
    if (key === undefined) continue
    speakers.set(key, [...(speakers.get(key) ?? []), hit])
  }
  return [...speakers.values()]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, most)
    .map((said) => ({ hit: mostTelling(said), count: said.length }))
    .sort((a, b) => a.hit.quote.start - b.hit.quote.start)
}

/** The first that is a whole statement and not a speech; else the longest. */
function mostTelling(said: readonly QuoteHit[]): QuoteHit {
  const lengths = said.map(({ quote }) => countWords(quote.text))
  const whole = said.findIndex(
    ({ quote }, i) =>
      quote.kind === 'direct' && (lengths[i] ?? 0) >= STATEMENT && (lengths[i] ?? 0) <= SPEECH,
  )
  const chosen = said[whole === -1 ? lengths.indexOf(Math.max(...lengths)) : whole]
  if (chosen === undefined) throw new Error('A speaker without a quote.')
  return chosen
}

/** In words. */
const STATEMENT = 6
const SPEECH = 60
