import type { Span } from '../../article.ts'
import { type Line, splitLines } from '../lines.ts'
import { type HtmlDocument, type HtmlElement, type HtmlNode, type Visitor, walk } from './dom.ts'
import { isHeading, isUnseen, type Layout, layoutOf } from './elements.ts'
import { TextFlow } from './flow.ts'
import { enterPlace, type Place } from './places.ts'

/** What one text node of the page became: where its words stand in the text, and what element they stand in. */
export interface Piece extends Span {
  readonly node: HtmlNode
  readonly place: Place | null
}

/** A page as plain text, with what its markup alone tells. */
export interface RenderedPage {
  readonly text: string
  /** The lines of the text. */
  readonly lines: readonly Line[]
  /** Where the first-rank headings stand in the text. */
  readonly headings: readonly Span[]
  /** What the text is made of, in order. */
  readonly pieces: readonly Piece[]
  /** The page's `title`, its white space collapsed. */
  readonly title: string | null
  /** The language that the page declares, as printed. */
  readonly language: string | null
}

/**
 * Renders a whole page to plain text: blocks on lines of their own, a blank line between those that stand apart. Nothing that a
 * person sees is left out, menus and footers included: what is furniture is for the reader of the text to tell.
 */
export function renderPage(document: HtmlDocument): RenderedPage {
  const renderer = new Renderer()
  walk(document, renderer)
  return renderer.page()
}

class Renderer implements Visitor {
  readonly #flow = new TextFlow()
  readonly #headings: Span[] = []
  readonly #pieces: Piece[] = []
  #place: Place | null = null
  #headingStart = 0
  #inHeading = 0
  #inPre = 0
  #title: string | null = null
  #language: string | null = null

  enter(element: HtmlElement): boolean {
    const { localName } = element
    if (localName === 'html') this.#language ??= element.getAttribute('lang')?.trim() || null
    if (localName === 'title') this.#title ??= collapsed(element)
    if (isUnseen(element)) return false
    this.#place = enterPlace(element, this.#place)
    if (localName === 'br') this.#lineBreak()
    this.#setOff(layoutOf(element.localName))
    if (localName === 'h1') this.#headingStart = this.#flow.length
    if (isHeading(element)) this.#inHeading += 1
    if (localName === 'pre') this.#inPre += 1
    return true
  }

  leave(element: HtmlElement): void {
    this.#place = this.#place?.parent ?? null
    if (element.localName === 'h1')
      this.#headings.push({ start: this.#headingStart, end: this.#flow.length })
    if (isHeading(element)) this.#inHeading -= 1
    if (element.localName === 'pre') this.#inPre -= 1
    this.#setOff(layoutOf(element.localName))
  }

  text(node: HtmlNode): void {
    const start = this.#flow.length
    if (this.#inPre > 0) this.#preformatted(node.nodeValue ?? '')
    else this.#flow.text(node.nodeValue ?? '')
    const end = this.#flow.length
    if (end > start) this.#pieces.push({ start, end, node, place: this.#place })
  }

  page(): RenderedPage {
    const text = this.#flow.toString()
    const headings = this.#headings
      .map((span) => withoutSpace(text, span))
      .filter(({ start, end }) => start < end)
    return {
      text,
      lines: splitLines(text),
      headings,
      pieces: this.#pieces,
      title: this.#title,
      language: this.#language,
    }
  }

  #preformatted(characters: string): void {
    characters.split(/\r\n?|\n/).forEach((line, i) => {
      if (i > 0) this.#flow.lineBreak()
      this.#flow.verbatim(line)
    })
  }

  #lineBreak(): void {
    if (this.#inHeading > 0) this.#flow.space()
    else this.#flow.lineBreak()
  }

  #setOff(layout: Layout): void {
    if (layout === 'apart') this.#flow.breakBefore(2)
    if (layout === 'line') this.#flow.breakBefore(1)
    if (layout === 'cell') this.#flow.space('\t')
  }
}

function collapsed({ firstChild }: HtmlNode): string | null {
  const parts: string[] = []
  for (let node = firstChild; node !== null; node = node.nextSibling)
    parts.push(node.nodeValue ?? '')
  return parts.join('').replace(/\s+/g, ' ').trim() || null
}

/** A span begins where the text before it ends, so that breaks come first. */
function withoutSpace(text: string, { start, end }: Span): Span {
  const content = text.slice(start, end)
  const lead = content.length - content.trimStart().length
  return { start: start + lead, end: start + Math.max(lead, content.trimEnd().length) }
}
