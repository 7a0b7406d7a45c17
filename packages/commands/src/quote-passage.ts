import { type CarriedQuote, outletOf, type QuoteHit, type Span } from '@clipdesk/core'
import { passage } from './blocks.ts'
import type { Passage } from './reply.ts'
import { givenForPeople } from './wording.ts'

/** A quote as one of several articles carries it. */
export const carriedPassage = ({ article, quote, paragraph }: CarriedQuote): Passage =>
  quotePassage({ article, quote, paragraph, number: null })

/** A quote with its marks, who says it before it, and the number by which `edit` takes it, where that is known. */
export function quotePassage({
  article,
  quote,
  number,
  paragraph,
}: Omit<QuoteHit, 'number'> & { readonly number: number | null }): Passage {
  const { speaker, addressee, medium, via, kind } = quote
  const shown = passage(article, withMarks(article.text, quote), { paragraph, voice: 'attributed' })
  return {
    ...shown,
    frame: {
      voice: 'speaker',
      outlet: outletOf(article),
      speaker: speaker.name,
      mention: speaker.mention?.text ?? null,
      addressee: addressee?.name ?? addressee?.mention?.text ?? null,
      medium: medium?.text ?? null,
      via: via.map(({ text }) => text),
      given: quote.given && givenForPeople(quote.given),
      isReported: kind === 'indirect',
      quote: number,
    },
  }
}

/** A quotation's marks belong to what is shown. */
function withMarks(text: string, { start, end }: Span): Span {
  const before =
    /(?:''|["“„«‘'])\s?$/.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0
  const after = /^\s?(?:''|["”“»’'])/.exec(text.slice(end, end + 3))?.[0].length ?? 0
  return { start: start - before, end: end + after }
}
