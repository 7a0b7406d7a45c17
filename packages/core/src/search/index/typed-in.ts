import type { Query, QueryNode } from '../query/query-tree.ts'

/** The words of a query that are looked for, as typed, each once: outside phrases, filters and what is excluded. */
export function typedIn({ optional, required }: Query): string[] {
  return [...new Set([...optional, ...required].flatMap(typedInNode))]
}

function typedInNode(node: QueryNode): string[] {
  if (node.kind === 'word') return [node.text]
  return node.kind === 'any' || node.kind === 'all' ? node.nodes.flatMap(typedInNode) : []
}
