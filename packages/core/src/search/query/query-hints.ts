import type { Span } from '../../article.ts'
import { MOST_HINTS } from './query-limits.ts'
import type { QueryHint } from './query-tree.ts'

type WithoutText<Hint> = Hint extends unknown ? Omit<Hint, 'text' | 'start' | 'end'> : never

/** A hint before its place is known. */
export type HintKind = WithoutText<QueryHint>

/** The hints of a query while it is read. */
export interface Hints {
  add(span: Span, kind: HintKind): void
  /** In the order of the text. */
  readonly sorted: () => readonly QueryHint[]
}

/** Collects the first few hints on a text. */
export function collectHints(text: string): Hints {
  const hints: QueryHint[] = []
  return {
    add({ start, end }, kind) {
      if (hints.length < MOST_HINTS) {
        hints.push({ ...kind, start, end, text: text.slice(start, end) } as QueryHint)
      }
    },
    sorted: () => hints.toSorted((a, b) => a.start - b.start),
  }
}
