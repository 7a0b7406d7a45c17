import type { Article, Span } from '../../article.ts'
import { splitSentences } from '../sentences.ts'
import { findMarkedSpans, type MarkedSpan, type MarkStyle, markStyleOf } from './marked-spans.ts'
import { findMentions, type Mention, phraseEnd } from './mentions.ts'
import { type Relation, relationsOf } from './relations.ts'
import { type Token, tokensOf } from './tokens.ts'
import { partedAtSpeaker } from './told-inside.ts'

/** A stretch of an article, taken apart for the question of who speaks. Offsets of what is in it are into it. */
export interface Frame {
  /** Where it begins in the article's text. */
  readonly offset: number
  readonly text: string
  readonly quotations: readonly MarkedSpan[]
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  /** Its sentences, each quotation taken for one word. */
  readonly sentences: readonly Span[]
  /** For each token the index of its sentence, in which it begins. */
  readonly sentenceOf: Int32Array
  /** For each quotation the index of its token. */
  readonly quotationTokens: readonly number[]
  /** For each mention what it is to the words of speech near it. */
  readonly relations: readonly (readonly Relation[])[]
  /** Where the story begins behind a dateline; 0 where there is none. */
  readonly opening: number
  /** What part of the article it is. */
  readonly part: 'headline' | 'caption' | 'body'
}

/** Takes an article apart: headline, captions and body, in the order of the text. Headlines have a style of marks of their own. */
export function framesOf(article: Article): Frame[] {
  const stretches = stretchesOf(article)
  const style = markStyleOf(stretches.map(({ span }) => article.text.slice(span.start, span.end)))
  return stretches.map(({ span, part }) => {
    const text = article.text.slice(span.start, span.end)
    return frameOf(text, span.start, part, part === 'headline' ? markStyleOf([text]) : style)
  })
}

function stretchesOf({ spans, paragraphs }: Article): { span: Span; part: Frame['part'] }[] {
  const headline =
    spans.headline === undefined ? [] : [{ span: spans.headline, part: 'headline' as const }]
  const captions = (spans.captions ?? []).map((span) => ({ span, part: 'caption' as const }))
  const body = paragraphs.map((span) => ({ span, part: 'body' as const }))
  return [...headline, ...captions, ...body].sort((a, b) => a.span.start - b.span.start)
}

function frameOf(text: string, offset: number, part: Frame['part'], style: MarkStyle): Frame {
  const quotations = findMarkedSpans(text, style).flatMap((span) => partedAtSpeaker(text, span))
  const tokens = tokensOf(text, quotations)
  const sentences = splitSentences(masked(text, quotations))
  const sentenceOf = sentencesOf(tokens, sentences)
  const mentions = findMentions(text, tokens, new Set(sentences.map(({ start }) => start)))
  return {
    offset,
    text,
    part,
    opening: DATELINE.exec(text)?.[0].length ?? 0,
    quotations,
    tokens,
    sentences,
    sentenceOf,
    quotationTokens: tokens.flatMap(({ kind }, at) => (kind === 'quotation' ? [at] : [])),
    mentions,
    relations: mentions.map((mention, at) =>
      relationsOf(tokens, sentenceOf, mention, phraseEnd(mentions, at)),
    ),
  }
}

/** "VELIN, Oct. 28 (Austral) --", "Puerto Velin, Nov 9 (Austral).-": names there are nobody that the sentence speaks of. */
const DATELINE =
  /^(?=\p{Lu}{3}|[^.“”"]{0,50}[(\d])[^“”"]{2,80}?(?:\s(?:--|—|–|-)\s|\.[-–]\s|\/\.\s?)/u

function sentencesOf(tokens: readonly Token[], sentences: readonly Span[]): Int32Array {
  const found = new Int32Array(tokens.length)
  let sentence = 0
  tokens.forEach(({ start }, at) => {
    while ((sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) sentence += 1
    found[at] = sentence
  })
  return found
}

/** The text with what stands in quotation marks made one word, so that no sentence ends inside; what ends a quotation stays. */
function masked(text: string, quotations: readonly MarkedSpan[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of quotations) {
    parts.push(text.slice(from, start))
    const inside = text.slice(start, end)
    const close = /[.!?,…][’'”"»]?$/.exec(inside)?.[0] ?? ''
    const opening = /^\p{Ll}/u.test(inside) ? 'q' : 'Q'
    parts.push((opening + 'q'.repeat(inside.length)).slice(0, inside.length - close.length) + close)
    from = end
  }
  parts.push(text.slice(from))
  return parts.join('')
}
