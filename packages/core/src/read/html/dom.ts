import { parseHTML } from 'linkedom'
import { checkNesting } from './nesting.ts'

/** As much of a DOM node as reading needs; linkedom's own types presume a browser's library. */
export interface HtmlNode {
  readonly nodeType: number
  /** The name of an element, in lower case. */
  readonly localName: string | null
  /** The characters of a text node. */
  readonly nodeValue: string | null
  readonly firstChild: HtmlNode | null
  readonly nextSibling: HtmlNode | null
  readonly parentNode: HtmlNode | null
}

/** An element's node. */
export interface HtmlElement extends HtmlNode {
  readonly localName: string
  getAttribute(name: string): string | null
}

/** A parsed page. */
export interface HtmlDocument extends HtmlNode {
  readonly childNodes: readonly HtmlNode[]
}

/** What a walk does at each node; `enter` says whether to go on to what is inside. */
export interface Visitor {
  enter(element: HtmlElement): boolean
  leave(element: HtmlElement): void
  text(characters: string): void
}

/** Parses a page as it stands: nothing is run or fetched. Throws `page-too-large` where elements nest too deep. */
export function parsePage(html: string): HtmlDocument {
  checkNesting(html)
  const { document }: { document: HtmlDocument } = parseHTML(html)
  return document
}

/** Visits everything on a page in order. No recursion, so that no depth can exhaust the stack. */
export function walk(document: HtmlDocument, visitor: Visitor): void {
  // In linkedom a document type knows no sibling: a walk that began there would end there.
  let node = document.childNodes.find(({ nodeType }) => nodeType !== DOCUMENT_TYPE_NODE) ?? null
  while (node !== null) {
    if (node.nodeType === TEXT_NODE) visitor.text(node.nodeValue ?? '')
    const inside = isElement(node) && visitor.enter(node) ? node.firstChild : null
    node = inside ?? nextAfter(node, visitor)
  }
}

const ELEMENT_NODE = 1
const TEXT_NODE = 3
const DOCUMENT_TYPE_NODE = 10

const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === ELEMENT_NODE

/** The node that follows in the page and is not inside this one. Leaves this one and every parent that ends with it. */
function nextAfter(from: HtmlNode, visitor: Visitor): HtmlNode | null {
  let node: HtmlNode | null = from
  while (node !== null) {
    if (isElement(node)) visitor.leave(node)
    if (node.nextSibling !== null) return node.nextSibling
    node = node.parentNode
  }
  return null
}
