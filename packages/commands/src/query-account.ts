import {
  type DateFilter,
  explainQuery,
  type Query,
  type QueryFilter,
  type QueryNode,
  type QueryStatement,
  type TextFilter,
} from '@clipdesk/core'
import { hintForPeople } from './query-hints.ts'
import { datePartsForPeople, LANGUAGES, shortened } from './wording.ts'

/** Parts of a list that are named; who typed more knows them. */
const MOST_NAMED = 12
/** Sentences of an account. */
const MOST_SENTENCES = 24

/**
 * How a query was read, a sentence each: "Any of: harbour, strike." "Not: police." "From: Harbor Times." "Dated 1 January 2024 or
 * later." Hints come last.
 */
export function queryAccount(query: Query): string[] {
  const said = explainQuery(query).map(statementForPeople).map(stopped)
  if (said.length <= MOST_SENTENCES) return said
  return [...said.slice(0, MOST_SENTENCES), `And ${said.length - MOST_SENTENCES} more.`]
}

function statementForPeople(statement: QueryStatement): string {
  switch (statement.kind) {
    case 'any-word':
      return listed(statement.words, 'Any of')
    case 'all':
      return listed(statement.parts, 'All of')
    case 'phrase':
      return capital(partForPeople(statement.phrase))
    case 'filter':
      return filterSentence(statement.filter)
    case 'none':
      return `Not: ${named(statement.parts)}`
    case 'every-article':
      return 'Any article.'
    case 'nothing':
      return 'Nothing to look for.'
    case 'sort':
      return statement.sort === 'date' ? 'Newest first.' : 'Oldest first.'
    case 'hint':
      return hintForPeople(statement.hint)
  }
}

/** "Any of: harbour, strike"; of one alone "With: harbour" */
function listed(parts: readonly QueryNode[], label: string): string {
  const [only] = parts
  if (only === undefined || parts.length > 1) return `${label}: ${named(parts)}`
  return `With: ${only.kind === 'any' ? joined(only.nodes, 'or') : partForPeople(only)}`
}

function named(parts: readonly QueryNode[]): string {
  const said = parts.slice(0, MOST_NAMED).map(partForPeople).join(', ')
  return parts.length > MOST_NAMED ? `${said} and ${parts.length - MOST_NAMED} more` : said
}

/** A part of a query, as it stands within a sentence. */
export function partForPeople(node: QueryNode): string {
  switch (node.kind) {
    case 'word':
      return shortened(node.text).replace(/[,;!?]+$/, '')
    case 'phrase': {
      const phrase = `“${shortened(node.text)}”`
      return node.within === null
        ? `the phrase ${phrase}`
        : `the words of ${phrase} within ${node.within.toLocaleString('en')} words`
    }
    case 'filter':
      return filterPart(node)
    case 'not':
      return `not ${partForPeople(node.node)}`
    case 'any':
      return `(${joined(node.nodes, 'or')})`
    case 'all':
      return `(${joined(node.nodes, 'and')})`
  }
}

/** "harbour or strike" */
function joined(nodes: readonly QueryNode[], word: 'or' | 'and'): string {
  const said = nodes.slice(0, MOST_NAMED).map(partForPeople)
  const left = nodes.length - said.length
  return [...said, ...(left > 0 ? [`${left} more`] : [])].join(` ${word} `)
}

/** What the fields that are compared by words are called. */
const FIELDS: Readonly<Record<TextFilter['field'], string>> = {
  source: 'from',
  author: 'author',
  title: 'headline',
  person: 'person',
  'said-by': 'said by',
  section: 'section',
}

/** "From: Harbor Times", "Dated 1 January 2024 or later" */
function filterSentence(filter: QueryFilter): string {
  return 'exact' in filter
    ? `${capital(FIELDS[filter.field])}: ${valueForPeople(filter)}`
    : capital(filterPart(filter))
}

/** "from Harbor Times", "dated 1 January 2024 or later" */
function filterPart(filter: QueryFilter): string {
  switch (filter.field) {
    case 'date':
      return datedForPeople(filter)
    case 'has':
      return `with a ${filter.value}`
    case 'lang':
      return `in ${languageName(filter.value)}`
    default:
      return `${FIELDS[filter.field]} ${valueForPeople(filter)}`
  }
}

/** A headline is looked through; the other values are names, and need no marks. */
function valueForPeople({ field, value, exact }: TextFilter): string {
  return field === 'title' && exact ? `“${shortened(value)}”` : shortened(value)
}

function datedForPeople({ from, to }: DateFilter): string {
  const [first, last] = [from, to].map((day) => (day === null ? null : datePartsForPeople(day)))
  if (first === last) return `dated ${first}`
  if (last === null) return `dated ${first} or later`
  return first === null ? `dated ${last} or earlier` : `dated ${first} to ${last}`
}

/** "German"; a tag that is no language's as it is. */
function languageName(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag
  } catch {
    return tag
  }
}

/** A sentence; "U.S." at its end needs no second stop. */
const stopped = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`)

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
