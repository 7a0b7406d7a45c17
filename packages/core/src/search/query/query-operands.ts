import type { Span } from '../../article.ts'
import type { CalendarDay } from '../../extract/dates/calendar.ts'
import { queryBudget } from './query-budget.ts'
import { type FieldMeaning, readField } from './query-filter.ts'
import type { Hints } from './query-hints.ts'
import type {
  FieldToken,
  OperatorToken,
  PhraseToken,
  QueryToken,
  WordToken,
} from './query-tokens.ts'
import type { QueryNode, QuerySort } from './query-tree.ts'

/** What operators stand between. `node` is null for what is left out; operators still count with it. */
interface Operand extends Span {
  readonly kind: 'operand'
  readonly node: QueryNode | null
}

export type QueryItem = Operand | OperatorToken

/** A query with its words, phrases and fields read; operators and brackets are still to be. */
export interface QueryItems {
  readonly items: readonly QueryItem[]
  /** The last that was asked for. */
  readonly sort: QuerySort
}

/** Reads all but operators and brackets. `sort:` says nothing of an article and leaves nothing there. */
export function queryItems(
  tokens: readonly QueryToken[],
  today: CalendarDay,
  hints: Hints,
): QueryItems {
  const budget = queryBudget(hints)
  let sort: QuerySort = 'relevance'
  const items: QueryItem[] = []
  for (const token of tokens) {
    if (!isLeaf(token)) {
      items.push(token)
      continue
    }
    const admitted = budget.admit(token)
    const meaning = admitted === null ? null : meaningOf(admitted, today)
    if (meaning !== null && 'fault' in meaning) hints.add(token, meaning.fault)
    if (meaning !== null && 'sort' in meaning) sort = meaning.sort
    items.push(operand(token, meaning !== null && 'node' in meaning ? meaning.node : null))
  }
  return { items, sort }
}

type Meaning = { readonly node: QueryNode } | Exclude<FieldMeaning, { readonly filter: unknown }>

const isLeaf = (token: QueryToken): token is WordToken | PhraseToken | FieldToken =>
  token.kind === 'word' || token.kind === 'phrase' || token.kind === 'field'

const operand = ({ start, end }: Span, node: QueryNode | null): Operand => ({
  kind: 'operand',
  node,
  start,
  end,
})

function meaningOf(token: WordToken | PhraseToken | FieldToken, today: CalendarDay): Meaning {
  if (token.kind !== 'field') return { node: token }
  const meaning = readField(token, today)
  return 'filter' in meaning ? { node: meaning.filter } : meaning
}
