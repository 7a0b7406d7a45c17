import type { Span } from '../../article.ts'
import { bylineOpener, isBylineOpener } from '../byline-openers.ts'
import { findWrittenDates } from '../written-dates.ts'
import { linesAfter, linesBefore } from './near-lines.ts'
import { readNames } from './person-names.ts'
import { likeness } from './wording.ts'

/** The names that a printed line signs with. */
export interface PrintedByline {
  readonly names: readonly string[]
  readonly line: Span
  /** Whether the line opens as bylines do, has a date or stands beside one, or signs the story far below its headline. */
  readonly sort: 'opened' | 'dated' | 'below'
}

const ABOVE = 4
const BELOW = 12
/** How many lines below the headline a story may be signed. */
const FAR_BELOW = 400
/** A longer line is no byline. */
const MAX_LINE = 160

/**
 * The bylines that are printed near the headline: lines that open as bylines do in one of the languages we know and hold nothing but
 * names behind it, lines of a date and a name, names beside a line of a date; and those that sign a story at its end.
 */
export function findPrintedBylines(
  text: string,
  headline: Span,
  outletNames: readonly string[],
): PrintedByline[] {
  const below = linesAfter(text, headline.end, BELOW)
  const above = linesBefore(text, headline.start, ABOVE)
  const near = [...readOpened(text, below, outletNames), ...readOpened(text, above, outletNames)]
  const title = text.slice(headline.start, headline.end)
  const dated = readDated(text, below, outletNames).filter(({ names }) =>
    names.every(
      (name) =>
        name.split(' ').length <= 5 &&
        likeness(name, title) < 0.5 &&
        !/^(?:the|der|die|das)\s/iu.test(name),
    ),
  )
  const far = near.length + dated.length > 0 ? [] : signedBelow(text, headline, outletNames)
  return [...near, ...dated, ...far]
}

const textOf = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/g, ' ').trim()

function readOpened(
  text: string,
  lines: readonly Span[],
  outletNames: readonly string[],
): PrintedByline[] {
  return lines.flatMap((line, i) => {
    const printed = textOf(text, line)
    if (printed.length > MAX_LINE) return []
    const next = lines[i + 1]
    if (isBylineOpener(printed) && next !== undefined) {
      const names = readNames(textOf(text, next), { outletNames, besides: 'nickname' })
      return names.length === 0 ? [] : [{ names, line: next, sort: 'opened' } as const]
    }
    if (bylineOpener(printed) === 0 || isSentence(printed)) return []
    // A date behind the name leaves no doubt that it signs, be it a nickname.
    const besides = withoutDate(printed) === printed ? 'nothing' : 'nickname'
    const names = readNames(printed, { outletNames, besides })
    return names.length === 0 ? [] : [{ names, line, sort: 'opened' } as const]
  })
}

const isSentence = (line: string): boolean => /\p{Ll}{3,}[.!?…]["”“»]?$/u.test(line)

function readDated(
  text: string,
  lines: readonly Span[],
  outletNames: readonly string[],
): PrintedByline[] {
  const printed = lines.map((line) => textOf(text, line))
  return lines.flatMap((line, i) => {
    const words = printed[i] ?? ''
    if (words.length > MAX_LINE || isSentence(words)) return []
    const rest = withoutDate(words)
    const dated = rest !== words
    const beside = isDate(printed[i - 1] ?? '') || isDate(printed[i + 1] ?? '')
    if (!dated && !(beside && words.length < 60)) return []
    if ((rest.match(/\p{L}+/gu)?.length ?? 0) > 8) return []
    const names = readNames(rest, { outletNames, besides: 'nothing' })
    return names.length === 0 ? [] : [{ names, line, sort: 'dated' } as const]
  })
}

/** A line of a date and hardly anything else. */
function isDate(line: string): boolean {
  if (line.length > 60) return false
  const rest = withoutDate(line)
  return rest !== line && (rest.match(/\p{L}{2,}/gu)?.length ?? 0) <= 2
}

function withoutDate(line: string): string {
  const dates = findWrittenDates(line, { language: null, shortYears: true })
  return dates.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} | ${left.slice(end)}`,
    line,
  )
}

/** Where one person alone signs between the headline and the end: a list of other stories has several. */
function signedBelow(
  text: string,
  headline: Span,
  outletNames: readonly string[],
): PrintedByline[] {
  const lines = linesAfter(text, headline.end, FAR_BELOW).slice(BELOW)
  const signed = readOpened(text, lines, outletNames)
  const [first] = signed
  const all = new Set(signed.map(({ names }) => names.join()))
  return first === undefined || all.size > 1 ? [] : [{ ...first, sort: 'below' }]
}
