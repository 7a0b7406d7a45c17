import { Readability } from '@mozilla/readability'
import { type HtmlDocument, type HtmlNode, walk, walkFrom } from './dom.ts'
import { layoutOf } from './elements.ts'
import type { Place } from './places.ts'
import type { Piece } from './render.ts'

/** Readability rebuilds the tree that it is given, so nodes are no key to what it keeps: elements carry this attribute through it. */
const STAMP = 'data-clipdesk-stamp'

/**
 * The largest page that Readability is given, in elements and in how deep they nest: its time grows with the square of both. At the
 * limits it takes about two seconds and a third of one; of 496 real pages none had more than 10,110 elements or 42 levels.
 */
const MAX_ELEMENTS = 12_000
const MAX_DEPTH = 200
/**
 * Where Readability tries a page again it has it printed and parsed anew, and linkedom makes a node of each character that is escaped
 * in print: 60,000 spaces that do not break took it about a second, and it failed at 80,000 with others between them. Of 496 real
 * pages none had more than 500 of these characters.
 */
const MAX_ESCAPED = 20_000

/**
 * What Readability takes for the article: pieces of the text that was rendered before. Empty where it finds none, or where the page is
 * larger than any real one. It changes the document, which must not be read afterwards.
 */
export function keptByReadability(
  document: HtmlDocument,
  pieces: readonly Piece[],
): ReadonlySet<Piece> {
  const kept = new Set<Piece>()
  if (isTooLarge(document)) return kept
  const stamps = stamp(pieces)
  const content = articleOf(document)
  if (content === null) return kept
  const texts = textsByStamp(content)
  for (const piece of pieces) if (isAmong(texts, piece, stamps)) kept.add(piece)
  return kept
}

/**
 * Whether the text of a piece was kept. Readability puts a paragraph of its own in the place of an element that holds nothing but text,
 * so that what was in there is then found in an element further out.
 */
function isAmong(
  texts: ReadonlyMap<string, ReadonlySet<string>>,
  { node, place }: Piece,
  stamps: ReadonlyMap<Place, string>,
): boolean {
  const text = withoutSpace(node)
  let step = 0
  for (let at = place; at !== null && step < MAX_REPLACED; at = at.parent) {
    const own = stamps.get(at)
    if (own === undefined) continue
    if (texts.get(own)?.has(text)) return true
    step += 1
  }
  return false
}

/** How many elements in each other may have been replaced by one paragraph. */
const MAX_REPLACED = 5

function isTooLarge(document: HtmlDocument): boolean {
  let elements = 0
  let depth = 0
  let deepest = 0
  let escaped = 0
  walk(document, {
    enter() {
      elements += 1
      depth += 1
      deepest = Math.max(deepest, depth)
      return true
    },
    leave() {
      depth -= 1
    },
    text({ nodeValue }) {
      escaped += nodeValue?.match(/[&<>\u00A0]/g)?.length ?? 0
    },
  })
  return elements > MAX_ELEMENTS || deepest > MAX_DEPTH || escaped > MAX_ESCAPED
}

/**
 * Stamps every block that text stands in, directly or not. What stands in a line of its block is found by the block: each attribute
 * costs linkedom as much as an element.
 */
function stamp(pieces: readonly Piece[]): ReadonlyMap<Place, string> {
  const stamps = new Map<Place, string>()
  const seen = new Set<Place>()
  for (const { place } of pieces) {
    for (let at = place; at !== null && !seen.has(at); at = at.parent) {
      seen.add(at)
      if (layoutOf(at.name) === 'inline') continue
      stamps.set(at, String(stamps.size))
      at.element.setAttribute(STAMP, String(stamps.size - 1))
    }
  }
  return stamps
}

/** The element that Readability puts together, as it is: to print it and parse it again would take as long as all the rest. */
function articleOf(document: HtmlDocument): HtmlNode | null {
  // linkedom's document is all that Readability asks for; its types want a browser's.
  const browserDocument = document as unknown as ConstructorParameters<typeof Readability>[0]
  const reader = new Readability<HtmlNode>(browserDocument, {
    serializer: (node) => node as unknown as HtmlNode,
    disableJSONLD: true,
    keepClasses: true,
  })
  return reader.parse()?.content ?? null
}

/** The texts of what was kept, by the stamp of the nearest element that carries one. */
function textsByStamp(root: HtmlNode): ReadonlyMap<string, ReadonlySet<string>> {
  const texts = new Map<string, Set<string>>()
  const stamps: (string | null)[] = []
  walkFrom(root, {
    enter(element) {
      stamps.push(element.getAttribute(STAMP) ?? stamps.at(-1) ?? null)
      return true
    },
    leave() {
      stamps.pop()
    },
    text(node) {
      const at = stamps.at(-1) ?? null
      if (at === null) return
      const known = texts.get(at)
      if (known === undefined) texts.set(at, new Set([withoutSpace(node)]))
      else known.add(withoutSpace(node))
    },
  })
  return texts
}

const withoutSpace = ({ nodeValue }: HtmlNode): string =>
  (nodeValue ?? '').replace(/\s+/g, ' ').trim()
