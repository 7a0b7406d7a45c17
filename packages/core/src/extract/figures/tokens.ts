import type { Span } from '../../article.ts'

/** A numeral in digits, a word, or a mark; offsets are into the text that was cut. */
export interface Token extends Span {
  readonly kind: 'digits' | 'word' | 'mark'
  readonly text: string
  readonly lower: string
  /** Whether nothing stands between it and the token before. */
  readonly isJoined: boolean
}

/** Thousands by commas or, as in India, lakhs; decimals; words with inner apostrophes; any other sign. */
const PIECE =
  /(?<digits>[0-9]{1,3}(?:,[0-9]{2,3}){0,6},[0-9]{3}(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?)|(?<word>\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)|\S/gu

/** Cuts a text into the tokens that numbers are read from. Takes linear time. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let end = -1
  for (const { 0: printed, index, groups } of text.matchAll(PIECE)) {
    const kind =
      groups?.['digits'] === undefined
        ? groups?.['word'] === undefined
          ? 'mark'
          : 'word'
        : 'digits'
    const isJoined = index === end
    end = index + printed.length
    tokens.push({
      kind,
      text: printed,
      lower: printed.toLowerCase().replaceAll('’', "'"),
      isJoined,
      start: index,
      end,
    })
  }
  return tokens
}
