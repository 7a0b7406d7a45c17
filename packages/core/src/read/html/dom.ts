import { parseHTML } from 'linkedom'
import { checkMarkup } from './markup-limits.ts'

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
  /** All characters inside. */
  readonly textContent: string
  getAttribute(name: string): string | null
  getAttributeNode(name: string): { readonly value: string } | null
  remove(): void
}

/**
 * What the class and the id of an element say, a space between. The nodes of the attributes are read, since linkedom makes a list of
 * tokens for every element that it is asked for its class.
 */
export function namesOf(element: HtmlElement): string {
  const [classes, id] = [element.getAttributeNode('class'), element.getAttributeNode('id')]
  return `${classes?.value ?? ''} ${id?.value ?? ''}`
}

/** A parsed page. */
export interface HtmlDocument extends HtmlNode {
  readonly childNodes: readonly HtmlNode[]
  readonly documentElement: HtmlElement | null
  readonly body: HtmlElement | null
  querySelector(selector: string): HtmlElement | null
  querySelectorAll(selector: string): Iterable<HtmlElement>
}

/** What a walk does at each node. */
export interface Visitor {
  /** Says whether to go on to what is inside; an element is left only if so. */
  enter(element: HtmlElement): boolean
  leave(element: HtmlElement): void
  text(node: HtmlNode): void
}

/**
 * Parses a page as it stands: nothing is run or fetched. A fragment without `html` and `body`, such as a feed's, gets both. Throws
 * `page-too-large` where elements nest too deep or are too many.
 */
export function parsePage(html: string): HtmlDocument {
  checkMarkup(html)
  const document = parse(html)
  if (document.documentElement?.localName === 'html' && document.querySelector('body') !== null)
    return document
  return parse(`<html><body>${html.replace(/^\s*<!doctype[^>]*>/i, '')}</body></html>`)
}

function parse(html: string): HtmlDocument {
  const { document }: { document: HtmlDocument } = parseHTML(html)
  return document
}

/** Visits everything on a page in order. No recursion, so that no depth can exhaust the stack. */
export function walk(document: HtmlDocument, visitor: Visitor): void {
  // In linkedom a document type knows no sibling: a walk that began there would end there.
  const first = document.childNodes.find(({ nodeType }) => nodeType !== DOCUMENT_TYPE_NODE)
  if (first !== undefined) visit(first, null, visitor)
}

/** Visits an element and everything inside in order. */
export const walkFrom = (root: HtmlNode, visitor: Visitor): void => visit(root, root, visitor)

function visit(first: HtmlNode, root: HtmlNode | null, visitor: Visitor): void {
  let node: HtmlNode | null = first
  while (node !== null) {
    if (node.nodeType === TEXT_NODE) visitor.text(node)
    const entered: boolean = isElement(node) && visitor.enter(node)
    const inside: HtmlNode | null = entered ? node.firstChild : null
    node = inside ?? nextAfter(node, entered, root, visitor)
  }
}

const ELEMENT_NODE = 1
const TEXT_NODE = 3
const DOCUMENT_TYPE_NODE = 10

const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === ELEMENT_NODE

/** The node that follows in the page and is not inside this one. Leaves this one, if it was entered, and every parent that ends with it. */
function nextAfter(
  from: HtmlNode,
  entered: boolean,
  root: HtmlNode | null,
  visitor: Visitor,
): HtmlNode | null {
  let node: HtmlNode | null = from
  while (node !== null) {
    if (isElement(node) && (entered || node !== from)) visitor.leave(node)
    if (node === root) return null
    if (node.nextSibling !== null) return node.nextSibling
    node = node.parentNode
  }
  return null
}
