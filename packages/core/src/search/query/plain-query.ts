import { words } from '../analyze.ts'
import { readable } from './parse-query.ts'
import { queryBudget } from './query-budget.ts'
import { collectHints } from './query-hints.ts'
import type { WordToken } from './query-tokens.ts'
import type { Query } from './query-tree.ts'

/** Takes every word of a text as optional, without syntax: for a headline or a sentence that stands as it was found. */
export function plainQuery(text: string): Query {
  const hints = collectHints(text)
  const budget = queryBudget(hints)
  const typed = [...readable(text, hints).matchAll(/\S+/g)].map(
    ({ 0: word, index }): WordToken => ({
      kind: 'word',
      text: word,
      start: index,
      end: index + word.length,
    }),
  )
  const optional = typed
    .filter((word) => words(word.text).length > 0)
    .map((word) => budget.admit(word))
    .filter((word) => word !== null)
  return { text, optional, required: [], excluded: [], sort: 'relevance', hints: hints.sorted() }
}
