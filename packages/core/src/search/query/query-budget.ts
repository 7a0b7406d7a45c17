import { type Token, words } from '../analyze.ts'
import { isStopWord } from '../stop-words.ts'
import type { Hints } from './query-hints.ts'
import { MOST_COMMON, MOST_PARTS, MOST_WORDS } from './query-limits.ts'
import { operatorOf, type QueryToken } from './query-tokens.ts'

/** What is still looked for of a query, in the order of its text. */
export interface QueryBudget {
  /** The token, or what of it is within the limits; null where nothing is. */
  admit<Kind extends QueryToken>(token: Kind): Kind | null
}

/** Counts different words, parts, and phrases of common words; says once what is over. */
export function queryBudget(hints: Hints): QueryBudget {
  const terms = new Set<string>()
  const common = new Set<string>()
  let parts = 0
  let isOver = false

  const say = (token: QueryToken, kind: TooMany, limit: number) => {
    if (!isOver) hints.add(token, { kind, limit })
    isOver = true
    return null
  }

  return {
    admit(token) {
      if (parts === MOST_PARTS) return say(token, 'too-many-parts', MOST_PARTS)
      const typed = textOf(token)
      const end = admittedEnd(words(typed), terms)
      const text = end === null ? typed : cutText(typed.slice(0, end), token)
      if (end !== null) say(token, 'too-many-words', MOST_WORDS)
      if (text === '' && typed !== '') return null
      const phrase = commonPhrase(text, token)
      if (phrase !== null && common.size === MOST_COMMON && !common.has(phrase))
        return say(token, 'too-many-common', MOST_COMMON)
      if (phrase !== null) common.add(phrase)
      parts += 1
      return end === null ? token : withText(token, text)
    },
  }
}

type TooMany = 'too-many-words' | 'too-many-parts' | 'too-many-common'

/** A phrase, or a word with hyphens, of nothing but words too common to search for, as it is looked for; null for all else. */
function commonPhrase(text: string, token: QueryToken): string | null {
  if (token.kind !== 'phrase' && token.kind !== 'word') return null
  const read = words(text)
  if (read.length < 2 || !read.every(({ term }) => isStopWord(term, term))) return null
  const within = token.kind === 'phrase' ? token.within : null
  return `${within} ${read.map(({ term }) => term).join(' ')}`
}

/** Where the words end that are within the limit; null where all are. */
function admittedEnd(read: readonly Token[], terms: Set<string>): number | null {
  let end = 0
  for (const token of read) {
    if (terms.size === MOST_WORDS && !terms.has(token.term)) return end
    terms.add(token.term)
    end = token.end
  }
  return null
}

/** The beginning of a text such that it would be read as the same again: no bracket left open, no operator. */
function cutText(text: string, { kind }: QueryToken): string {
  if (kind === 'phrase') return text
  const closed = text.split('(', 1)[0] ?? ''
  return operatorOf(closed) === null ? closed : ''
}

/** What is looked for word by word. Half a date would be another. */
function textOf(token: QueryToken): string {
  if (token.kind === 'field') return WORDLESS.has(token.field) ? '' : token.value
  return 'text' in token ? token.text : ''
}

const WORDLESS: ReadonlySet<string> = new Set([
  'lang',
  'has',
  'before',
  'after',
  'on',
  'range',
  'sort',
])

function withText<Kind extends QueryToken>(token: Kind, text: string): Kind {
  if (token.kind === 'field') return { ...token, value: text }
  if (token.kind === 'word') return { ...token, text, end: token.start + text.length }
  return { ...token, text, ...(words(text).length < 2 ? { within: null } : {}) }
}
