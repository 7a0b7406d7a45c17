import { words } from '../analyze.ts'
import type { Query, WordNode } from '../query/query-tree.ts'
import { isStopWord } from '../stop-words.ts'
import type { IndexState } from './index-state.ts'

/** In UTF-16 units. Ours: two short words make many a word that has nothing to do with them. */
const SHORTEST = 6
const SHORTEST_PART = 3

/** Words of a query that articles print as one: "life boat" as "lifeboat", by what was typed. */
export function joinedIn(state: IndexState, { text, optional }: Query): WordNode[] {
  return optional.slice(1).flatMap((second, i): WordNode[] => {
    const first = optional[i]
    if (first === undefined || text.slice(first.end, second.start).trim() !== '') return []
    const parts = [partOf(first), partOf(second)]
    const whole = parts.join('')
    if (parts.includes('') || whole.length < SHORTEST || state.words.numberOf(whole) === 0)
      return []
    return [{ kind: 'word', text: whole, start: first.start, end: second.end }]
  })
}

/** A single word that may be a part of another, folded; empty for any other. */
function partOf({ text }: WordNode): string {
  const [only, ...others] = words(text)
  const isPart =
    only !== undefined &&
    others.length === 0 &&
    only.term.length >= SHORTEST_PART &&
    /^\p{L}+$/u.test(only.term) &&
    !isStopWord(text, only.term)
  return isPart ? only.term : ''
}
