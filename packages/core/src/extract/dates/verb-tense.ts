import {
  DETERMINERS,
  FUTURE_BEFORE_TO,
  FUTURE_WORDS,
  NO_PAST,
  PAST_WORDS,
  TERM_VERBS,
  UNCHANGED_VERBS,
} from './tense-words.ts'

/** What a word says of the tense of its clause; `either` where its past looks like its present: "hit", "cut". */
export type VerbTense = 'past' | 'future' | 'either'

/** The tense that a word gives to its clause, with the words around it; null where it gives none. */
export function verbTense(words: readonly string[], i: number): VerbTense | null {
  const printed = words[i] ?? ''
  const word = printed.toLowerCase()
  const next = words[i + 1]?.toLowerCase() ?? ''
  if (word === 'set' && BEFORE_TERM.test(next)) return 'future'
  if (TERM_VERBS.has(word) && words.slice(i + 1).some((later) => TERM.test(later))) return 'future'
  if (/^(?:has|have)$/.test(word) && next === 'until') return 'future'
  if (FUTURE_BEFORE_TO.has(word)) return BEFORE_TERM.test(next) ? 'future' : null
  if (FUTURE_WORDS.has(word)) return futureWord(words, i)
  const previous = words[i - 1]?.toLowerCase() ?? ''
  if (isPassive(words, i) || MODAL.test(previous)) return null
  if (UNCHANGED_VERBS.has(word)) return next === '' ? 'past' : 'either'
  if (PAST_WORDS.has(word)) return 'past'
  // "the increased dividend" and "an unspecified date" have a participle and no past.
  const isLower = printed === word || i === 0
  const isPast = isLower && /^(?!un)\p{L}+ed$/u.test(word) && !NO_PAST.has(word)
  return isPast && !DETERMINERS.has(previous) ? 'past' : null
}

const BEFORE_TERM = /^(?:to|for)$/
const TERM = /^(?:until|till|through)$/
/** "will cut", "to put" */
const MODAL = /^(?:will|won't|shall|would|can|could|may|might|should|must|to)$/

function futureWord(words: readonly string[], i: number): VerbTense | null {
  const word = words[i]?.toLowerCase() ?? ''
  const next = words[i + 1] ?? ''
  const previous = words[i - 1] ?? ''
  // "could not be reached on Saturday", "would not say on Tuesday"
  if (/^(?:couldn't|wouldn't)$/.test(word)) return 'past'
  if (/^(?:could|would)$/.test(word) && next === 'not') return 'past'
  if (previous === 'been' && words[i - 2] === 'had') return 'past'
  // "next to the harbor"
  if (word === 'next' && next === 'to') return null
  // "less than expected", "as planned"
  return previous === 'than' || previous === 'as' ? null : 'future'
}

/** "be paid", "being held", "is heard": what stands before them gives the tense. */
function isPassive(words: readonly string[], i: number): boolean {
  const previous = words[i - 1] ?? ''
  const auxiliary = previous.endsWith('ly') ? words[i - 2] : previous
  return auxiliary !== undefined && /^(?:be|being|is|are)$/.test(auxiliary)
}
