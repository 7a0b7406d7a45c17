/** What people, phones and word processors put around a phrase. Any of them closes what any other opened. */
const QUOTATION_MARKS = '"“”„‟«»'

/** White space, control characters, and the marks that only steer the direction of writing. */
const SPACE = /[\s\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069]/u

export const isQuotationMark = (letter: string): boolean =>
  letter !== '' && QUOTATION_MARKS.includes(letter)

/** Whether nothing of a word stands there; so it is before the text and behind it. */
export const isSpace = (letter: string): boolean => letter === '' || SPACE.test(letter)

/** Where the stretch ends that begins at a place: before white space, a quotation mark or a bracket of its own. */
export type StretchEnd = (start: number) => number

/**
 * Tells where stretches end. A bracket inside a word belongs to it if it is closed there as well: `f(x)`, `reader(s)`. Linear: pairs of
 * brackets are found once for the whole text.
 */
export function stretchEnds(text: string): StretchEnd {
  const pairs = bracketPairs(text)
  return (start) => {
    let at = start
    for (;;) {
      const letter = text.charAt(at)
      if (isSpace(letter) || isQuotationMark(letter) || letter === ')') return at
      const close = letter === '(' ? pairs.get(at) : at
      if (close === undefined) return at
      at = close + 1
    }
  }
}

/** Opening brackets with their closing ones, where nothing but letters stands between. */
function bracketPairs(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  let open: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at)
    if (letter === '(') open.push(at)
    else if (letter === ')') {
      const opened = open.pop()
      if (opened !== undefined) pairs.set(opened, at)
    } else if (open.length > 0 && (isSpace(letter) || isQuotationMark(letter))) open = []
  }
  return pairs
}
