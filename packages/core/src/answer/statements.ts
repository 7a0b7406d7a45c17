import type { Article, Paragraph, Span } from '../article.ts'
import { type Voice, voiceOf } from '../extract/speech.ts'
import { splitStatements } from '../extract/statements.ts'
import { countWords, endsSentence } from '../read/line-shape.ts'

/** A statement of the body, and whether it can be shown. */
export interface Statement extends Span {
  /** The number of the paragraph, from 1. */
  readonly paragraph: number
  readonly words: number
  readonly voice: Voice
  /** Whether it can be shown alone, only after the statement before it, or is best not shown. */
  readonly stands: 'alone' | 'after' | 'never'
}

/** The statements of the body in order, without subheads and pull quotes. A dateline is not part of the first. */
export function findStatements(article: Article): Statement[] {
  return article.paragraphs
    .flatMap((paragraph, i) =>
      SHOWN.has(paragraph.kind) ? statementsIn(article, paragraph, i + 1) : [],
    )
    .filter(({ start, end }) => end - start <= LONGEST)
}

const SHOWN: ReadonlySet<Paragraph['kind']> = new Set(['paragraph', 'entry', 'item'])

function statementsIn(article: Article, paragraph: Paragraph, number: number): Statement[] {
  const offset = afterDateline(article, paragraph)
  return splitStatements(article.text.slice(offset, paragraph.end)).map((span) => {
    const start = offset + span.start
    const end = offset + span.end
    const text = article.text.slice(start, end)
    const words = countWords(text)
    const voice = voiceOf(text)
    const stands = paragraph.kind === 'item' ? 'never' : standing(text, words, voice)
    return { start, end, paragraph: number, words, voice, stands }
  })
}

function afterDateline({ text, spans }: Article, { start, end }: Paragraph): number {
  const dateline = spans.dateline
  if (dateline === undefined || dateline.start !== start) return start
  return dateline.end + (/^[\s–—_:-]*/.exec(text.slice(dateline.end, end))?.[0].length ?? 0)
}

/** Openers that point back to a sentence before. */
const POINTS_BACK =
  /^["“‘'[(]*(?:he|she|they|it|his|her|hers|their|theirs|its|this|that|these|those|but|and|so|or|yet|however|meanwhile|also|both|another|such|later|elsewhere|there|instead|then|still|the two|the former|the latter|in response|in addition|moreover|nevertheless|nonetheless|as a result|for example|for instance|similarly|besides)\b/i
/** In UTF-16 code units: what goes on for longer is a page without full stops and shown nowhere. */
const LONGEST = 2_000
/** A statement may be as long as this, in words; longer ones are whole pages without full stops. */
const MAX_WORDS = 90
const MIN_WORDS = 8

function standing(text: string, words: number, voice: Voice): Statement['stands'] {
  if (words < MIN_WORDS || words > MAX_WORDS || !endsSentence(text) || /\?["”’]?$/.test(text))
    return 'never'
  if (voice === 'quotation') return 'never'
  return POINTS_BACK.test(text) ? 'after' : 'alone'
}
