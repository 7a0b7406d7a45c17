import { opensByline, readByline } from './byline.ts'
import { isCaption } from './caption.ts'
import { functionWords } from './function-words.ts'
import { countLetters } from './letters.ts'
import type { Line } from './lines.ts'
import { readDateLine } from './page-dates.ts'

/** What the words of a line are like: counted once, for the features that look at them. */
export interface LineFacts {
  readonly line: Line
  /** The line; of a very long one its two ends, as features need no more. */
  readonly text: string
  readonly lower: string
  /** In UTF-16 code units. */
  readonly length: number
  readonly words: number
  /** Words of four letters or more, in lower case: those that tell what a line is about. */
  readonly content: ReadonlySet<string>
  /** Shares of the words. */
  readonly capitalised: number
  readonly functional: number
  /** How many words from the first on are capitalised. */
  readonly capitalRun: number
  /** Shares of the characters. */
  readonly digits: number
  readonly capitals: number
  /** How many sentences end inside. */
  readonly innerEnds: number
  readonly byline: boolean
  readonly dated: boolean
  readonly caption: boolean
}

/** Ends of a longer line that are looked at, in UTF-16 code units each. */
const END = 600

/** Looks at a line, once. Takes time linear in its length. */
export function factsOf(line: Line): LineFacts {
  const known = FACTS.get(line)
  if (known !== undefined) return known
  const facts = lookAt(line)
  FACTS.set(line, facts)
  return facts
}

/** The body and the headline look at the same lines. */
const FACTS = new WeakMap<Line, LineFacts>()

function lookAt(line: Line): LineFacts {
  const whole = line.text
  const text = whole.length <= 2 * END ? whole : `${whole.slice(0, END)} ${whole.slice(-END)}`
  const tokens = text.match(/[\p{L}\p{N}’']+/gu) ?? []
  const lower = text.toLowerCase()
  const lowered = tokens.map((token) => token.toLowerCase())
  const { letters, capitals, digits } = countLetters(text)
  const share = (count: number, of: number): number => count / Math.max(1, of)
  const isCapitalised = (token: string | undefined): boolean =>
    token !== undefined && /^\p{Lu}/u.test(token)
  const firstLower = tokens.findIndex((token) => !isCapitalised(token))
  return {
    line,
    text,
    lower,
    length: whole.length,
    words: line.words,
    content: new Set(lowered.filter(({ length }) => length > 3)),
    capitalised: share(tokens.filter(isCapitalised).length, tokens.length),
    functional: share(lowered.filter((token) => functionWords.has(token)).length, tokens.length),
    capitalRun: firstLower === -1 ? tokens.length : firstLower,
    digits: share(digits, text.length),
    capitals: letters < 3 ? 0 : capitals / letters,
    innerEnds: count(text, /[.!?]["”’)]{0,3}\s+["“(]?\p{Lu}/gu),
    byline: opensByline(line) || readByline(line).length > 0,
    dated: readDateLine(line) !== null,
    caption: isCaption(line),
  }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
