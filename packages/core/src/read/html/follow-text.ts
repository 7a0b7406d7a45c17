import { type HtmlElement, type HtmlNode, walkFrom } from './dom.ts'

/** Gives the text nodes that the characters of a text node stood in at first. */
export type Origins = (node: HtmlNode) => readonly HtmlNode[]

/**
 * Follows the text of an element through being printed and parsed anew by its `innerHTML`, which Readability does with the body of a
 * page to try again with milder rules. The nodes are others then, and cut elsewhere, but their characters come in the same order.
 */
export function followText(element: HtmlElement): Origins {
  const origins = new Map<HtmlNode, readonly HtmlNode[]>()
  const originsOf = (node: HtmlNode): readonly HtmlNode[] => origins.get(node) ?? [node]
  const accessors: unknown = Object.getPrototypeOf(element)
  if (typeof accessors !== 'object' || accessors === null) return originsOf
  let printed: readonly HtmlNode[] = []
  Object.defineProperty(element, 'innerHTML', {
    get() {
      printed = textNodes(element)
      return Reflect.get(accessors, 'innerHTML', element)
    },
    set(html) {
      Reflect.set(accessors, 'innerHTML', html, element)
      for (const [node, sources] of overlaps(textNodes(element), printed))
        origins.set(node, sources.flatMap(originsOf))
    },
  })
  return originsOf
}

function textNodes(element: HtmlElement): HtmlNode[] {
  const nodes: HtmlNode[] = []
  walkFrom(element, {
    enter: () => true,
    leave: () => undefined,
    text: (node) => nodes.push(node),
  })
  return nodes
}

/** For each node of one row, the nodes of another row that its characters stand in. Both rows hold the same characters. */
function overlaps(
  nodes: readonly HtmlNode[],
  sources: readonly HtmlNode[],
): Map<HtmlNode, HtmlNode[]> {
  const found = new Map<HtmlNode, HtmlNode[]>()
  let next = 0
  let sourceEnd = 0
  let end = 0
  for (const node of nodes) {
    const start = end
    end += lengthOf(node)
    const inside: HtmlNode[] = []
    // The source before may reach into this node, too.
    if (start < sourceEnd) inside.push(...sources.slice(next - 1, next))
    while (sourceEnd < end && next < sources.length) {
      const source = sources[next]
      next += 1
      if (source === undefined) continue
      sourceEnd += lengthOf(source)
      inside.push(source)
    }
    found.set(node, inside)
  }
  return found
}

const lengthOf = ({ nodeValue }: HtmlNode): number => nodeValue?.length ?? 0
