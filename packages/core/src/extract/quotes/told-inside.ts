import type { MarkedSpan } from './marked-spans.ts'
import { SPEECH_VERBS } from './speech-verbs.ts'

/** ", recalls its director, Mara Olsen. ", ", repeats Mara Olsen, " */
const INSIDE =
  /[,!?]\s(\p{Ll}+)\s(?:(?:its|his|her|their|the)\s[\p{Ll} -]{2,40},?\s)?\p{Lu}[\p{L}’-]+(?:\s(?:de\s|du\s|la\s|van\s|di\s)?\p{Lu}[\p{L}’-]+){0,3}[.,]\s/gu

/** In UTF-16 code units; what is longer is a whole text in marks. */
const LOOKED_THROUGH = 4000

/**
 * Parts a quotation at who is said to speak within its marks, as the French and Italian press prints it: « It is late, repeats Mara Olsen,
 * and nobody cares. » Only between guillemets; in other marks such words are quoted with the rest.
 */
export function partedAtSpeaker(text: string, span: MarkedSpan): MarkedSpan[] {
  const { start, end, outer } = span
  if (text.charAt(outer.start) !== '«' || end - start > LOOKED_THROUGH) return [span]
  for (const { 0: words, 1: verb = '', index } of text.slice(start, end).matchAll(INSIDE)) {
    if (!SPEECH_VERBS.has(verb)) continue
    const first = start + index + 1
    const second = start + index + words.length
    if (first - start < LEAST || end - second < LEAST) return [span]
    return [
      { start, end: first, isOpen: false, outer: { start: outer.start, end: first } },
      { start: second, end, isOpen: span.isOpen, outer: { start: second, end: outer.end } },
    ]
  }
  return [span]
}

/** In UTF-16 code units: shorter halves are no statements. */
const LEAST = 6
