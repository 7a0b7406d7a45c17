import type { Span } from '../../article.ts'
import type { MarkedSpan } from './marked-spans.ts'

/** A word, a mark of punctuation, or a whole quotation of a paragraph; offsets are into the paragraph. */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'quotation'
  /** As printed. */
  readonly text: string
  readonly lower: string
  /** Which quotation of the paragraph it is; -1 for others. */
  readonly quotation: number
}

const PIECE =
  /[\p{L}\p{N}](?:[\p{L}\p{N}]|[’'.&/-](?=[\p{L}\p{N}])|\.(?=\p{Lu}\.))*(?:(?<=\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Prof|Rev|Hon|St|Jr|Sr|Brig|Maj|Adm|Cmdr|Cpl|Pvt|Insp|Supt|Det))\.)?|[^\s\p{L}\p{N}]/gu

/** Cuts a paragraph into tokens. What stands in quotation marks is one token. Takes linear time. */
export function tokensOf(paragraph: string, quotations: readonly MarkedSpan[]): Token[] {
  const tokens: Token[] = []
  let from = 0
  quotations.forEach(({ outer }, quotation) => {
    tokens.push(...piecesOf(paragraph, from, outer.start))
    tokens.push({ kind: 'quotation', text: '', lower: '', quotation, ...outer })
    from = outer.end
  })
  return [...tokens, ...piecesOf(paragraph, from, paragraph.length)]
}

function piecesOf(paragraph: string, from: number, to: number): Token[] {
  return [...paragraph.slice(from, to).matchAll(PIECE)].map(({ 0: text, index }) => ({
    kind: /^[\p{L}\p{N}]/u.test(text) ? 'word' : 'mark',
    text,
    lower: text.toLowerCase(),
    quotation: -1,
    start: from + index,
    end: from + index + text.length,
  }))
}
