import { type HtmlDocument, type HtmlElement, type HtmlNode, type Visitor, walk } from './dom.ts'
import { isUnseen } from './elements.ts'

/** How much of a page was looked at: what is inside of what was taken out does not count. */
export interface Extent {
  readonly elements: number
  /** How deep the elements nest. */
  readonly depth: number
  /** How many characters are written as entities when the page is printed as HTML. */
  readonly escaped: number
}

/**
 * Takes out of a page what Readability keeps nothing of: what nobody sees, what stands beside a story by its name, and boxes that hold
 * neither text nor a picture. Readability goes over every element many times; it takes two thirds of its time over the rest.
 */
export function prune(document: HtmlDocument): Extent {
  const survey = new Survey()
  walk(document, survey)
  for (const element of survey.out) element.remove()
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
  readonly out: HtmlElement[] = []
  /** The elements that the walk is in: whether each shows something, and how many were to be taken out before it. */
  readonly #open: { shows: boolean; readonly outBefore: number }[] = []

  enter(element: HtmlElement): boolean {
    this.elements += 1
    if (isPassedOver(element)) {
      this.out.push(element)
      return false
    }
    this.#open.push({ shows: !BOXES.has(element.localName), outBefore: this.out.length })
    this.depth = Math.max(this.depth, this.#open.length)
    return true
  }

  leave(element: HtmlElement): void {
    const left = this.#open.pop()
    if (left?.shows === true) {
      this.#show()
      return
    }
    this.out.length = left?.outBefore ?? 0
    this.out.push(element)
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

/** Footers and asides Readability takes out itself at its end. */
const BESIDE: ReadonlySet<string> = new Set(['nav', 'footer', 'aside'])

/** The title stays: Readability compares headings with it. */
const isPassedOver = (element: HtmlElement): boolean =>
  BESIDE.has(element.localName) || (element.localName !== 'title' && isUnseen(element))
