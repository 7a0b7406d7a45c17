import type { Span } from '../../article.ts'
import {
  CALENDAR_ABBREVIATIONS,
  NUMBERED_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from '../abbreviations.ts'
import { DETERMINERS, PREPOSITIONS, PROMISES, TIMETABLE_VERBS } from './tense-words.ts'
import { verbTense } from './verb-tense.ts'

/** Whether what is told with a date lies behind the article or before it. */
export type Tense = 'past' | 'future'

/** How a sentence speaks of one of its dates. */
export interface Wording {
  /** Null where no word tells. */
  readonly tense: Tense | null
  /** Whether the date names a thing that is known already: "Monday's vote", "the February 3 hearing". */
  readonly names: boolean
}

/** How far around a date a verb is looked for, in code units and in words. */
const REACH = 140
const MAX_WORDS = 18

/**
 * How a sentence speaks of a date: its tense is that of the nearest verb before it, or where none is there of the first behind it: "will
 * meet on Thursday", "said on Thursday that it will". What is named by its day has its own verb behind it; the one before tells when
 * somebody spoke of it. Looks no further than the clause.
 */
export function wordingAround(text: string, { start, end }: Span): Wording {
  const before = wordsOf(lastClause(text.slice(Math.max(0, start - REACH), start))).slice(
    -MAX_WORDS,
  )
  const after = firstClause(text.slice(end, end + REACH))
  const opener = before.at(-1) ?? ''
  if (isName(opener, after)) {
    return { tense: tenseOfNamed(before, after), names: !/^an?$/.test(opener) }
  }
  const opens = before.length <= OPENING_WORDS
  const tense = tenseBefore(before) ?? tenseAfter(opens ? after : mainClause(after))
  return { tense: tense ?? (TERM.test(opener) ? 'future' : null), names: false }
}

/** "On", "But on", "Early on": before a date that opens its clause. */
const OPENING_WORDS = 3
const TERM = /^(?:until|till|[Ff]rom)$/
const TERM_OR_END = /^(?:until|till|from|by)$/

/** Each stop but that of an initial or of an abbreviation that a name or a number follows: "Sen.", "Sept." */
const ABBREVIATION = `\\p{L}|${[...TITLE_ABBREVIATIONS, ...NUMBERED_ABBREVIATIONS, ...CALENDAR_ABBREVIATIONS].join('|').replaceAll('.', '\\.')}`
const CLAUSE_BREAK = new RegExp(
  `(?<!(?<!\\p{L})(?:${ABBREVIATION}))\\.["”’']?\\s|[!?;:]["”’']?\\s|\\n|\\s[-–—_]{1,2}\\s|—|[“”"]`,
  'giu',
)
const firstClause = (after: string): string => after.split(CLAUSE_BREAK, 1)[0] ?? ''
const lastClause = (before: string): string => before.split(CLAUSE_BREAK).at(-1) ?? ''
const mainClause = (after: string): string => after.split(SUBORDINATE, 1)[0] ?? ''
const SUBORDINATE =
  /,? (?:but|who|which|that|where|when|while|because|although|though|after|before|as|just|about)(?!\p{L})/u

const wordsOf = (clause: string): string[] =>
  clause.replaceAll('’', "'").match(/[\p{L}\p{N}$'-]+/gu) ?? []

const isName = (opener: string, after: string): boolean =>
  /^(?: (?:morning|afternoon|evening|night))?[’']s?(?!\p{L})/u.test(after) ||
  ((DETERMINERS.has(opener) || opener.endsWith("'s")) && /^ \p{Ll}/u.test(after))

function tenseOfNamed(before: readonly string[], after: string): Tense | null {
  const main = mainClause(after.split(',', 1)[0] ?? '')
  if (tenseAfter(main) === 'future' || before.slice(-3).includes('ahead')) return 'future'
  const term = /^(?:until|for)$/.test(before.at(-1) ?? '')
  return term && tenseBefore(before) !== 'past' ? 'future' : null
}

function tenseBefore(words: readonly string[]): Tense | null {
  let infinitive = false
  let adjacent = true
  let likely: Tense | null = null
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const word = words[i] ?? ''
    if (adjacent && TIMETABLE_VERBS.has(word) && !isNoFiniteVerb(words, i)) return 'future'
    adjacent &&= PREPOSITIONS.has(word) || word.endsWith('ly')
    if (word === 'to' && isVerb(words[i + 1])) {
      if (/^(?:is|are|'s|'re)$/.test(words[i - 1] ?? '')) return 'future'
      infinitive = true
    }
    if (PROMISES.has(word) && (infinitive || TERM_OR_END.test(words.at(-1) ?? ''))) return 'future'
    const tense = verbTense(words, i)
    // "went to see her" and "told her to leave" may speak of either.
    if (tense === 'past' && infinitive) return null
    if (tense === 'past' || tense === 'future') return tense
    if (word === 'back' && PREPOSITIONS.has(words[i + 1] ?? '')) likely = 'past'
    if (tense === 'either') likely = 'past'
  }
  return likely ?? (infinitive ? 'future' : null)
}

/** "the end of", "a visit on", "to expire on" */
const isNoFiniteVerb = (words: readonly string[], i: number): boolean =>
  words[i + 1] === 'of' || words[i - 1] === 'to' || DETERMINERS.has(words[i - 1] ?? '')

function tenseAfter(clause: string): Tense | null {
  const words = wordsOf(clause).slice(0, MAX_WORDS)
  for (const [i, word] of words.entries()) {
    if (word === 'is' || word === 'are') {
      if (words[i + 1] === 'to') return 'future'
      continue
    }
    // "On Monday the sides planned to meet": that day they planned.
    const tense = word === 'planned' ? 'past' : verbTense(words, i)
    if (tense !== null) return tense === 'future' ? 'future' : 'past'
  }
  return null
}

/** "to resume", not "to the harbor", "to $3". */
const isVerb = (word: string | undefined): boolean =>
  word !== undefined && /^\p{Ll}{2,}$/u.test(word) && !DETERMINERS.has(word)
