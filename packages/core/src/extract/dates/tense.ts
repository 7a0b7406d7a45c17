import type { Span } from '../../article.ts'
import {
  DETERMINERS,
  FUTURE_NOUNS,
  FUTURE_WORDS,
  NO_PAST,
  PAST_WORDS,
  PREPOSITIONS,
  PROMISES,
  TERM_VERBS,
  TIMETABLE_VERBS,
} from './tense-words.ts'

/** Whether what is told with a date lies behind the article or before it. */
export type Tense = 'past' | 'future'

/** How far around a date a verb is looked for, in code units and in words. */
const REACH = 140
const MAX_WORDS = 18

/**
 * The tense in which a sentence speaks of one of its dates, by the nearest verb before it, or where none is there the first behind it:
 * "will meet on Thursday", "said on Thursday that it will". Null where no word tells. Looks no further than the clause.
 */
export function tenseAround(text: string, { start, end }: Span): Tense | null {
  const before = wordsOf(lastClause(text.slice(Math.max(0, start - REACH), start)))
  const after = firstClause(text.slice(end, end + REACH))
  const opener = before.at(-1) ?? ''
  if (isNoun(opener, after)) return tenseOfNoun(before, after)
  const tense = tenseBefore(before.slice(-MAX_WORDS)) ?? tenseAfter(wordsOf(after))
  return tense ?? (/^(?:until|till|[Ff]rom)$/.test(opener) ? 'future' : null)
}

/**
 * "Monday's vote" and "the January 14 hearing" have their own verb behind them: the one before tells when somebody spoke of them.
 */
const isNoun = (opener: string, after: string): boolean =>
  /^[’']s?(?!\p{L})/u.test(after) ||
  ((DETERMINERS.has(opener) || opener.endsWith("'s")) && /^ \p{Ll}/u.test(after))

function tenseOfNoun(before: readonly string[], after: string): Tense | null {
  if (tenseAfter(wordsOf(after.split(',', 1)[0] ?? '')) === 'future') return 'future'
  if (before.at(-2) === 'ahead') return 'future'
  const term = /^(?:until|for)$/.test(before.at(-1) ?? '')
  return term && tenseBefore(before.slice(-MAX_WORDS)) !== 'past' ? 'future' : null
}

const CLAUSE_BREAK = /[.!?;:]["”’']?\s|\n|\s[-–—_]{1,2}\s|—|[“”"]/gu
const firstClause = (after: string): string => after.split(CLAUSE_BREAK, 1)[0] ?? ''
const lastClause = (before: string): string => before.split(CLAUSE_BREAK).at(-1) ?? ''

const wordsOf = (clause: string): string[] =>
  clause.replaceAll('’', "'").match(/[\p{L}\p{N}$'-]+/gu) ?? []

function tenseBefore(words: readonly string[]): Tense | null {
  let infinitive = false
  let adjacent = true
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const word = words[i] ?? ''
    if (adjacent && TIMETABLE_VERBS.has(word) && !isNounAt(words, i)) return 'future'
    adjacent &&= PREPOSITIONS.has(word) || word.endsWith('ly')
    if (word === 'to' && isVerb(words[i + 1])) {
      if (/^(?:is|are|'s|'re)$/.test(words[i - 1] ?? '')) return 'future'
      infinitive = true
    }
    if (PROMISES.has(word) && TO.test(words[i + 1] ?? '')) return 'future'
    const tense = tenseOf(words, i)
    // "went to see her" and "told her to leave" may speak of either.
    if (tense === 'past' && infinitive) return null
    if (tense !== null) return tense
  }
  return infinitive ? 'future' : null
}

/** "the end of", "a visit on" */
const isNounAt = (words: readonly string[], i: number): boolean =>
  words[i + 1] === 'of' || DETERMINERS.has(words[i - 1] ?? '')

function tenseAfter(words: readonly string[]): Tense | null {
  for (const [i, word] of words.slice(0, MAX_WORDS).entries()) {
    if (word === 'is' || word === 'are') {
      if (words[i + 1] === 'to') return 'future'
      continue
    }
    // "On Monday the sides planned to meet": that day they planned.
    const tense = word === 'planned' ? 'past' : tenseOf(words, i)
    if (tense !== null) return tense
  }
  return null
}

/** The tense that a word gives to its clause. */
function tenseOf(words: readonly string[], i: number): Tense | null {
  const printed = words[i] ?? ''
  const word = printed.toLowerCase()
  const previous = words[i - 1]?.toLowerCase() ?? ''
  const next = words[i + 1]?.toLowerCase() ?? ''
  if (word === 'set') return TO.test(next) ? 'future' : 'past'
  if (TERM_VERBS.has(word) && words.slice(i + 1).some((later) => TERM.test(later))) return 'future'
  if (FUTURE_WORDS.has(word)) {
    if (previous === 'been' && words[i - 2] === 'had') return 'past'
    const compared = previous === 'than' || previous === 'as'
    return compared || (FUTURE_NOUNS.has(word) && DETERMINERS.has(previous)) ? null : 'future'
  }
  if (isPassive(words, i) || MODAL.test(previous)) return null
  if (PAST_WORDS.has(word)) return 'past'
  // "the increased dividend" and "an unspecified date" have a participle and no past.
  const isPast = /^(?!un)\p{Ll}+ed$/u.test(printed) && !NO_PAST.has(word)
  return isPast && !DETERMINERS.has(previous) ? 'past' : null
}

/** "will cut", "to put" */
const MODAL = /^(?:will|won't|shall|would|can|could|may|might|should|must|to)$/
const TO = /^(?:to|for)$/
const TERM = /^(?:until|till|through)$/

/** "be paid", "being held", "is heard": what stands before them gives the tense. */
function isPassive(words: readonly string[], i: number): boolean {
  const previous = words[i - 1] ?? ''
  const auxiliary = previous.endsWith('ly') ? words[i - 2] : previous
  return auxiliary !== undefined && /^(?:be|being|is|are)$/.test(auxiliary)
}

/** "to resume", not "to the harbor", "to $3". */
const isVerb = (word: string | undefined): boolean =>
  word !== undefined && /^\p{Ll}{2,}$/u.test(word) && !DETERMINERS.has(word)
