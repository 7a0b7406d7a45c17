import { ClipdeskError } from '../errors.ts'
import { analyze } from './analyze.ts'
import { parseQuery, plainQuery } from './parse-query.ts'
import type { QueryPart, SearchQuery } from './query.ts'

/**
 * In UTF-16 units. Ours: about 150 words, twice the longest query of the judged collections. Every word costs a walk through all
 * articles that have it; 4,000 characters took 2 to 4 s of CPU over 10,000 articles, in which nobody else would be answered.
 */
export const LONGEST_QUERY = 1000

/** How much of a query an error repeats: enough to recognise it, little enough for a line in a chat. */
const SHOWN = 40

/**
 * Reads a query that can be answered. Throws `query-too-long`, `empty-query` or `only-exclusions`, with a message for the person who
 * typed it.
 */
export function readQuery(
  text: string,
  { plain = false }: { readonly plain?: boolean } = {},
): SearchQuery {
  if (text.length > LONGEST_QUERY) throw tooLong(text)
  const query = plain ? plainQuery(text) : parseQuery(text)
  const first = query.excluded[0]
  if (query.wanted.length === 0 && first !== undefined) throw onlyExclusions(text, first)
  if (!query.wanted.some(canBeFound)) throw empty(query)
  return query
}

/** A phrase is looked up word by word, so "to be or not to be" can be found though each of its words alone is too common. */
function canBeFound({ kind, text }: QueryPart): boolean {
  return kind === 'phrase' || analyze(text).length > 0
}

function tooLong(text: string): ClipdeskError {
  const limit = LONGEST_QUERY.toLocaleString('en')
  const length = text.length.toLocaleString('en')
  const message = `The query has ${length} characters; the limit is ${limit}. Search for its rarest words instead.`
  return new ClipdeskError('query-too-long', message)
}

function onlyExclusions(text: string, { kind, text: word }: QueryPart): ClipdeskError {
  const left = kind === 'phrase' ? `"${shorten(word)}"` : shorten(word)
  const message = `${quote(text)} says only what to leave out. Add what to look for, as in: harbour -${left}`
  return new ClipdeskError('only-exclusions', message)
}

function empty({ text, wanted }: SearchQuery): ClipdeskError {
  if (text.trim() === '') {
    const message = 'There is nothing to search for. Type a name, a place or another word.'
    return new ClipdeskError('empty-query', message)
  }
  const fault =
    wanted.length === 0 ? 'has no words in it' : 'has only words too common to search for'
  return new ClipdeskError(
    'empty-query',
    `${quote(text)} ${fault}. Add a name, a place or a rarer word.`,
  )
}

const quote = (text: string) => `"${shorten(text.trim())}"`

function shorten(text: string): string {
  const characters = Array.from(text)
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('').trimEnd()}…` : text
}
