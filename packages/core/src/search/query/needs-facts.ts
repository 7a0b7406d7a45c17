import type { Query, QueryNode } from './query-tree.ts'

/** Whether a query asks for what is known only when names and quotes of the articles have been found. */
export const needsFacts = ({ required, excluded }: Query): boolean =>
  [...required, ...excluded].some(asksForFacts)

function asksForFacts(node: QueryNode): boolean {
  switch (node.kind) {
    case 'filter':
      return (
        node.field === 'person' ||
        node.field === 'said-by' ||
        (node.field === 'has' && node.value === 'quote')
      )
    case 'not':
      return asksForFacts(node.node)
    case 'any':
    case 'all':
      return node.nodes.some(asksForFacts)
    default:
      return false
  }
}
