import type { DateFilter, Query, QueryFilter, QueryNode } from './query-tree.ts'

/**
 * A query in one form of writing: optional words, then what is required, excluded and the order. Read again it gives the same tree, apart
 * from spans and hints, as long as the text is not longer than is read: days are written out. For trees that `parseQuery` gave: a plain
 * word such as OR can't be told from the operator.
 */
export function printQuery({ optional, required, excluded, sort }: Query): string {
  return [
    ...optional.map(({ text }) => text),
    printRequired({ required, excluded }),
    ...excluded.map((node) => `-${bracketed(node)}`),
    sort === 'relevance' ? '' : `sort:${sort}`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** Words are required only next to OR, AND or brackets. */
function printRequired({ required, excluded }: Pick<Query, 'required' | 'excluded'>): string {
  const isSaid =
    required.some(({ kind }) => kind === 'any') || excluded.some(({ kind }) => kind === 'all')
  const needsSaying = !isSaid && required.some(({ kind }) => kind === 'word')
  const printed = required.map(printNode)
  if (!needsSaying) return printed.join(' ')
  return printed.length === 1 ? `(${printed[0]})` : printed.join(' AND ')
}

function printNode(node: QueryNode): string {
  switch (node.kind) {
    case 'word':
      return node.text
    case 'phrase':
      return node.within === null ? quoted(node.text) : `${quoted(node.text)}~${node.within}`
    case 'filter':
      return printFilter(node)
    case 'not':
      return `-${bracketed(node.node)}`
    case 'any':
      return node.nodes
        .map((part) => (part.kind === 'all' ? bracketed(part) : printNode(part)))
        .join(' OR ')
    case 'all':
      return node.nodes.map(printNode).join(' ')
  }
}

const bracketed = (node: QueryNode): string =>
  node.kind === 'all' ? `(${printNode(node)})` : printNode(node)

function printFilter(filter: QueryFilter): string {
  if (filter.field === 'date') return printDays(filter)
  const value = 'exact' in filter && filter.exact ? quoted(filter.value) : filter.value
  return `${filter.field}:${value}`
}

const printDays = ({ from, to }: DateFilter): string =>
  from === to ? `on:${from}` : `${from ?? ''}..${to ?? ''}`

/** What was read between quotation marks has none in it. */
const quoted = (text: string): string => `"${text}"`
