import type { HtmlElement } from './dom.ts'

/** How an element sets its text off from what stands around it. */
export type Layout = 'apart' | 'line' | 'cell' | 'inline'

/** The layout that browsers give an element, whatever style sheets say. */
export const layoutOf = (name: string): Layout => LAYOUTS.get(name) ?? 'inline'

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

const laidOut = (layout: Layout, names: string): [string, Layout][] =>
  names.split(/\s+/).map((name) => [name, layout])

const LAYOUTS: ReadonlyMap<string, Layout> = new Map([
  ...laidOut(
    'apart',
    `address article aside blockquote details dialog div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p
    pre section table ul`,
  ),
  ...laidOut(
    'line',
    'body caption center dd dt figcaption hgroup html legend li option search summary tbody tfoot thead tr',
  ),
  ...laidOut('cell', 'button td th'),
])

const HEADINGS = set('h1 h2 h3 h4 h5 h6')

/** Headings are one line each, whatever breaks are inside. */
export const isHeading = ({ localName }: HtmlElement): boolean => HEADINGS.has(localName)
