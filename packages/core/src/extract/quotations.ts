import type { Article, Span } from '../article.ts'
import { isInEnglish } from '../read/language.ts'

/** What stands between quotation marks. Who said it is not looked for yet. */
export interface Quotation extends Span {
  /** As printed, without the marks. */
  readonly text: string
  /** `direct`: it opens with a capital and has four words or more, as a whole statement does. `mixed`: a fragment. */
  readonly kind: 'direct' | 'mixed'
}

const DOUBLE =
  /“([^“”]*)(?:”|$)|(?<![\p{L}\p{N}])"([^"]*)(?:"|$)|(?<![\p{L}\p{N}'])''((?:[^']|'(?!'))*)(?:''|$)/gu
/** A closing single mark is followed by no letter; one between letters is an apostrophe. The bound keeps apostrophes that open nothing from taking quadratic time. */
const SINGLE =
  /(?<![\p{L}\p{N}])‘([^‘’]*(?:’(?=\p{L})[^‘’]*)*)(?:’|$)|(?<![\p{L}\p{N}])'((?:[^'\n]|'(?=\p{L})){1,2000})'(?!\p{L})/gu

/**
 * The quotations of an article: headline, captions and body, in the order of the text. Single marks count where the article has no
 * double ones, as in the British style. A quotation left open runs to the end of its paragraph, as where the next paragraph
 * goes on with it. None in an article that is in another language than English, which has marks and habits of its own.
 */
export function findQuotations(article: Article): Quotation[] {
  if (!isInEnglish(article)) return []
  const { text, spans, paragraphs } = article
  const stretches: Span[] = [
    ...(spans.headline ? [spans.headline] : []),
    ...(spans.captions ?? []),
    ...paragraphs,
  ]
  const marks = stretches.some(({ start, end }) => /[“"]|''/.test(text.slice(start, end)))
    ? DOUBLE
    : SINGLE
  return stretches
    .flatMap(({ start, end }) => quotationsIn(text.slice(start, end), marks, start))
    .sort((a, b) => a.start - b.start)
}

function quotationsIn(stretch: string, marks: RegExp, offset: number): Quotation[] {
  return [...stretch.matchAll(marks)].flatMap((match) => {
    const inside = match.slice(1).find((group) => group !== undefined) ?? ''
    const text = inside.trim()
    if (text === '') return []
    const start = offset + match.index + match[0].indexOf(inside) + inside.indexOf(text)
    return [{ text, start, end: start + text.length, kind: kindOf(text) }]
  })
}

const kindOf = (text: string): Quotation['kind'] =>
  /^[[(]?\p{Lu}/u.test(text) && text.split(/\s+/).length >= 4 ? 'direct' : 'mixed'
