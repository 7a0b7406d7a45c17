import type { Span } from '../../article.ts'
import type { Words } from '../quotes/quote.ts'
import type { Voice } from '../speech.ts'

/** How the words bound a number: "at least 12", "more than 12", "up to 12", "fewer than 12", "about 12". */
export type Bound = 'at least' | 'more than' | 'at most' | 'less than' | 'about'

/**
 * A number that a text counts or measures with, from the words that bound it to the noun it counts: "at least 12 coal miners", "$4.2m".
 * Offsets are UTF-16 code units into `article.text`, half-open.
 */
export interface Figure extends Words {
  /** What kind of number it is. A `share` is a fraction in words, "two thirds of"; a `score` is a result, "2-1". */
  readonly kind: 'count' | 'money' | 'percent' | 'measure' | 'share' | 'score'
  /** The number; of a range the lower one, of a score the first; null where the words give none: "dozens". */
  readonly value: number | null
  /** The upper number of a range, or the second of a score. */
  readonly upTo: number | null
  readonly bound: Bound | null
  /** Of money the currency as printed before or behind it, in one form ("$", "A$", "£"); else "%" or a unit of measure: "km". */
  readonly unit: string | null
  /** What is counted, as printed: "coal miners". Null where the text leaves it out: "killed 12". */
  readonly counted: Words | null
  /** The word nearby that tells what became of it, or was done: "killed", "arrested", "cost". */
  readonly predicate: Words | null
  /** Whether it is told as a part of more, or beyond it: "including three children", "another five", "two of the crew". */
  readonly isPart: boolean
  /** The clause that it stands in: what else is said with the figure. */
  readonly clause: Span
  /** The statement that holds it. */
  readonly statement: Span
  /** The number of its paragraph, from 1; null for the headline. */
  readonly paragraph: number | null
  /** Whose account the statement gives. */
  readonly voice: Voice
}
