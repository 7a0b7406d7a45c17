import type { Span } from '../../article.ts'
import { isReversed } from './query-dates.ts'
import type { Hints } from './query-hints.ts'
import type { AllNode, AnyNode, DateFilter, NotNode, QueryLeaf, QueryNode } from './query-tree.ts'

// Trees are kept in one form, so that equal meanings look alike: no `all` in an `all`, no `any` in an `any`, none of fewer than two, `not`
// only before a leaf or an `all`, and one date at most in what is required together.

/** A node that is no `all`. */
export type Part = QueryLeaf | NotNode | AnyNode

/** All of the nodes, as a list in which none is an `all` and dates are one; dates that have no day in common are left out. */
export function partsOf(nodes: readonly QueryNode[], hints: Hints): Part[] {
  return withOneDate(
    nodes.flatMap((node) => (node.kind === 'all' ? (node.nodes as readonly Part[]) : [node])),
    hints,
  )
}

/** All of the nodes; null where there are none. */
export function allOf(nodes: readonly QueryNode[], hints: Hints): QueryNode | null {
  const parts = partsOf(nodes, hints)
  const first = parts[0]
  if (first === undefined || parts.length === 1) return first ?? null
  return { kind: 'all', nodes: parts, ...around(parts) } satisfies AllNode
}

/** At least one of the nodes; null where there are none. */
export function anyOf(nodes: readonly QueryNode[]): QueryNode | null {
  const parts = nodes.flatMap((node) => (node.kind === 'any' ? node.nodes : [node]))
  const first = parts[0]
  if (first === undefined || parts.length === 1) return first ?? null
  return { kind: 'any', nodes: parts, ...around(parts) }
}

/** None of what matches a node. What is not "one or the other" is neither. */
export function notOf(node: QueryNode, hints: Hints): QueryNode | null {
  if (node.kind === 'not') return node.node
  if (node.kind === 'any') {
    const parts = node.nodes.map((part) => notOf(part, hints))
    return allOf(
      parts.filter((part) => part !== null),
      hints,
    )
  }
  return { kind: 'not', node, start: node.start, end: node.end }
}

function withOneDate(parts: readonly Part[], hints: Hints): Part[] {
  const dates = parts.filter(isDate)
  const first = dates[0]
  if (first === undefined || dates.length === 1) return [...parts]
  const merged: DateFilter = {
    ...first,
    ...around(dates),
    from: latest(dates.map(({ from }) => from)),
    to: earliest(dates.map(({ to }) => to)),
  }
  if (!isReversed(merged))
    return parts.flatMap<Part>((part) => (part === first ? [merged] : isDate(part) ? [] : [part]))
  hints.add(merged, { kind: 'no-common-day' })
  return parts.filter((part) => !isDate(part))
}

const isDate = (node: QueryNode): node is DateFilter =>
  node.kind === 'filter' && node.field === 'date'

const latest = (days: readonly (string | null)[]): string | null => sorted(days).at(-1) ?? null

const earliest = (days: readonly (string | null)[]): string | null => sorted(days)[0] ?? null

const sorted = (days: readonly (string | null)[]): string[] =>
  days.filter((day) => day !== null).sort()

/** From the first of the spans to the last; merged dates need not stand in order. */
function around(spans: readonly Span[]): Span {
  const start = spans.reduce((least, span) => Math.min(least, span.start), Number.POSITIVE_INFINITY)
  return { start, end: spans.reduce((most, span) => Math.max(most, span.end), 0) }
}
