import { type Form, formsOf, type Meaning } from './meaning.ts'
import { alone, GAP, readNumber, TEENS, TENS_AND_UNITS } from './words.ts'

const OPENING = `(?:in|of|since|until|by|from|to|late|early|mid|the${GAP}year)`

/** Years as they are said, and written in transcripts of broadcasts: "nineteen ninety-seven", "the year two thousand four". */
export const spokenYearForms: readonly Form[] = [
  ...formsOf(
    readSpokenYear,
    alone(`(?<century>eighteen|nineteen)(?:${GAP}|-)(?<rest>${TENS_AND_UNITS}|${TEENS})`, 'giu'),
    alone(
      `(?<=${OPENING}${GAP})(?<century>twenty)(?:${GAP}|-)(?<rest>${TENS_AND_UNITS}|${TEENS})`,
      'giu',
    ),
    alone(
      `(?<=${OPENING}${GAP})two${GAP}thousand(?:${GAP}(?:and${GAP})?(?<rest>${TENS_AND_UNITS}|${TEENS}))?(?!${GAP}\\p{Ll}+s\\b)`,
      'giu',
    ),
  ),
]

function readSpokenYear({ groups }: RegExpExecArray): Meaning {
  const { century = 'twenty', rest } = groups ?? {}
  const year = (readNumber(century) ?? 0) * 100 + (rest === undefined ? 0 : (readNumber(rest) ?? 0))
  return { kind: 'calendar', year, month: null, day: null }
}
