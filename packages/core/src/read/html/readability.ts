import { Readability } from '@mozilla/readability'
import { type HtmlDocument, type HtmlNode, walkFrom } from './dom.ts'
import { followText } from './follow-text.ts'
import { type Extent, prune } from './prune.ts'
import type { Piece } from './render.ts'

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
  if (isTooLarge(prune(document)) || document.body === null) return new Set()
  const originsOf = followText(document.body)
  const content = articleOf(document)
  const kept = new Set<HtmlNode>()
  if (content !== null) {
    walkFrom(content, {
      enter: () => true,
      leave: () => undefined,
      text(node) {
        for (const origin of originsOf(node)) kept.add(origin)
      },
    })
  }
  return new Set(pieces.filter(({ node }) => kept.has(node)))
}

const isTooLarge = ({ elements, depth, escaped }: Extent): boolean =>
  elements > MAX_ELEMENTS || depth > MAX_DEPTH || escaped > MAX_ESCAPED

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
