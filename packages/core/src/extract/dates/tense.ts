import type { Span } from '../../article.ts'

/** Whether what is told with a date lies behind the article or before it. */
export type Tense = 'past' | 'future'

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that put what follows them ahead: auxiliaries, and verbs and adjectives of plans. */
const FUTURE = set(`
  will won't shall would ’ll 'll we'll we’ll they'll they’ll he'll he’ll she'll she’ll it'll it’ll i'll i’ll won’t
  expected expects expect due scheduled schedule slated planned plans plan planning going upcoming intends intend hopes hope
  agreed agrees agree vowed vows promised promises aims aim until till deadline tentatively could may might should must
  invited ordered asked urged called prepares preparing poised bound wants want coming next effective`)
/** Verbs of a timetable: in the present tense right before a date they speak of what comes. */
const TIMETABLE =
  /^(?:opens?|begins?|starts?|resumes?|expires?|ends?|meets?|returns?|arrives?|faces?|plays?|visits?|hosts?|travels?|closes?|launches?|takes?|is|are|falls?|comes?|leaves?|goes|go|kicks?|runs?|airs?|premieres?|beginning|starting|opening|ending|effective)$/
const PAST = set(`
  was were had did said told met went came took gave made began won lost fell rose held left found saw sent hit shot wrote
  spoke led got became stood struck broke flew ran sat brought bought sold paid thought kept felt heard knew grew drew threw
  drove fought sought taught caught cut put set shut beat cost hurt read quit spent built lent meant says has have been didn't
  wasn't weren't hadn't killed born died overthrew swore swept stole sank shook sang hung hid forgot chose bore froze`)
const NO_VERB = set(
  'need indeed feed speed seed hundred red bed shed breed exceed proceed succeed embed wed',
)
/** What stands between a verb and its date. */
const PREPOSITION = set('on at by in from before after late early the of for until till as since')

/** How far around a date a verb is looked for. */
const REACH = 120
const MAX_WORDS = 14

/**
 * The tense in which a sentence speaks of one of its dates, by the nearest verb before it, or where the date opens the clause the first one
 * behind it: "will meet on Thursday", "said on Thursday that it will". Null where no word tells. Looks no further than the sentence.
 */
export function tenseAround(text: string, { start, end }: Span): Tense | null {
  const before = lastClause(text.slice(Math.max(0, start - REACH), start))
  const after = firstClause(text.slice(end, end + REACH))
  return tenseBefore(before) ?? tenseAfter(after)
}

const CLAUSE_BREAK = /[.!?;:]["”’']?\s|\n|\s[-–—_]{1,2}\s|—|[“”"]/gu
const lastClause = (before: string): string => {
  const last = [...before.matchAll(CLAUSE_BREAK)].at(-1)
  return last === undefined ? before : before.slice(last.index + last[0].length)
}
const firstClause = (after: string): string => after.split(CLAUSE_BREAK, 1)[0] ?? ''

const wordsOf = (clause: string): string[] => clause.match(/[\p{L}’']+/gu) ?? []

function tenseBefore(clause: string): Tense | null {
  const words = wordsOf(clause).slice(-MAX_WORDS).reverse()
  let infinitive = false
  let prepositions = true
  for (const [i, printed] of words.entries()) {
    const word = printed.toLowerCase()
    const next = words[i - 1]?.toLowerCase() ?? ''
    if (prepositions && TIMETABLE.test(word)) return 'future'
    prepositions &&= PREPOSITION.has(word)
    const tense = tenseOf(printed, next, words[i + 1]?.toLowerCase() ?? '')
    if (tense !== null) return tense
    infinitive ||= word === 'to' && i > 0
  }
  return infinitive ? 'future' : null
}

function tenseAfter(clause: string): Tense | null {
  const words = wordsOf(clause).slice(0, MAX_WORDS)
  for (const [i, printed] of words.entries()) {
    const word = printed.toLowerCase()
    const next = words[i + 1]?.toLowerCase() ?? ''
    if (/^(?:is|are)$/.test(word)) {
      if (FUTURE.has(next) || next === 'to') return 'future'
      continue
    }
    const tense = tenseOf(printed, next, '')
    if (tense !== null) return tense
  }
  return null
}

/** The tense of a word, with the words next to it as they stand in the text. */
function tenseOf(printed: string, next: string, previous: string): Tense | null {
  const word = printed.toLowerCase()
  if (word === 'set') return next === 'to' || next === 'for' ? 'future' : 'past'
  // "less than expected", "had been scheduled", "as planned"
  if (FUTURE.has(word)) return /^(?:than|as)$/.test(previous) ? null : 'future'
  if (PAST.has(word)) return 'past'
  return /^\p{Ll}+ed$/u.test(printed) && !NO_VERB.has(word) ? 'past' : null
}
