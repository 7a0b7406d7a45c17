import type { Query, QueryNode } from './query-tree.ts'

/** A query whose filters for people let further names pass that those people have, as far as any are known. */
export function alsoCalledIn(query: Query, othersOf: (name: string) => readonly string[]): Query {
  const called = <Node extends QueryNode>(node: Node): Node => {
    if (node.kind === 'not') return { ...node, node: called(node.node) }
    if (node.kind === 'any' || node.kind === 'all')
      return { ...node, nodes: node.nodes.map((one) => called(one)) }
    if (node.kind !== 'filter' || (node.field !== 'person' && node.field !== 'said-by')) return node
    const others = othersOf(node.value)
    return others.length === 0 ? node : { ...node, alsoCalled: others }
  }
  return { ...query, required: query.required.map(called), excluded: query.excluded.map(called) }
}
