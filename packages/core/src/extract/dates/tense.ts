import type { Span } from '../../article.ts'
import {
  DETERMINERS,
  FUTURE_NOUNS,
  FUTURE_WORDS,
  NO_PAST,
  PAST_WORDS,
  PREPOSITIONS,
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
  const before = wordsOf(lastClause(text.slice(Math.max(0, start - REACH), start))).slice(
    -MAX_WORDS,
  )
  const after = wordsOf(firstClause(text.slice(end, end + REACH))).slice(0, MAX_WORDS)
  const opener = before.at(-1) ?? ''
  // "Monday's vote" has its own verb behind it; the one before speaks of it.
  const owns =
    /^[’']s?\b/.test(text.slice(end, end + 2)) && !/^(?:before|until|for|of)$/.test(opener)
  // "set a January 14 hearing" tells when it was set, not when it is held.
  if (/^an?$/.test(opener)) return tenseAfter(after) === 'future' ? 'future' : null
  const governed = owns ? null : tenseBefore(before)
  if (governed !== null) return governed
  return tenseAfter(after) ?? (/^(?:until|till)$/.test(opener) ? 'future' : null)
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
    if (adjacent && TIMETABLE_VERBS.has(word)) return 'future'
    adjacent &&= PREPOSITIONS.has(word) || word.endsWith('ly')
    if (word === 'to' && isVerb(words[i + 1])) {
      if (/^(?:is|are|'s|'re)$/.test(words[i - 1] ?? '')) return 'future'
      infinitive = true
    }
    const tense = tenseOf(words, i)
    // "ordered her to leave" may speak of either.
    if (tense === 'past' && infinitive) return null
    if (tense !== null) return tense
  }
  return infinitive ? 'future' : null
}

function tenseAfter(words: readonly string[]): Tense | null {
  for (const [i, word] of words.entries()) {
    if (word === 'is' || word === 'are') {
      if (words[i + 1] === 'to') return 'future'
      continue
    }
    const tense = tenseOf(words, i)
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
  if (word === 'set') return next === 'to' || next === 'for' ? 'future' : 'past'
  if (TERM_VERBS.has(word) && words.slice(i + 1).some((later) => TERM.test(later))) return 'future'
  if (FUTURE_WORDS.has(word)) {
    if (previous === 'been' && words[i - 2] === 'had') return 'past'
    const compared = previous === 'than' || previous === 'as'
    return compared || (FUTURE_NOUNS.has(word) && DETERMINERS.has(previous)) ? null : 'future'
  }
  if (isPassive(words, i)) return null
  if (PAST_WORDS.has(word)) return 'past'
  // "the increased dividend" and "an unspecified date" have a participle and no past.
  const isPast = /^(?!un)\p{Ll}+ed$/u.test(printed) && !NO_PAST.has(word)
  return isPast && !DETERMINERS.has(previous) ? 'past' : null
}

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
