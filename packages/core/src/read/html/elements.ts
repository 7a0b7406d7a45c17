import type { HtmlElement } from './dom.ts'

/** How an element sets its text off from what stands around it. */
export type Layout = 'apart' | 'line' | 'cell' | 'inline'

/** The layout that browsers give an element, whatever style sheets say. */
export function layoutOf(name: string): Layout {
  if (APART.has(name)) return 'apart'
  if (LINE.has(name)) return 'line'
  return CELL.has(name) ? 'cell' : 'inline'
}

/**
 * Whether no person sees what is inside. `aria-hidden` hides from screen readers only; `head` is not in the list because pages
 * that leave out its end would lose everything.
 */
export function isUnseen(element: HtmlElement): boolean {
  return UNSEEN.has(element.localName) || element.getAttribute('hidden') !== null
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/))

const UNSEEN = set(
  'audio canvas datalist iframe math noframes noscript object rp script select style svg template textarea title video xmp',
)

const APART = set(
  `address article aside blockquote details dialog div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p
  pre section table ul`,
)

const LINE = set(
  'body caption center dd dt figcaption hgroup html legend li option search summary tbody tfoot thead tr',
)

const CELL = set('button td th')

/** Headings are one line each, whatever breaks are inside. */
export const isHeading = ({ localName }: HtmlElement): boolean => /^h[1-6]$/.test(localName)
