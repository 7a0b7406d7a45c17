import { type HtmlElement, namesOf } from './dom.ts'

/** An element that holds text, as it stood before anything touched the page. */
export interface Place {
  readonly element: HtmlElement
  readonly name: string
  readonly parent: Place | null
  readonly depth: number
  /** The words of its `class` and `id`, in lower case, a space at each end. */
  readonly label: string
}

/** The place of an element inside the one that was entered before. */
export function enterPlace(element: HtmlElement, parent: Place | null): Place {
  return {
    element,
    name: element.localName,
    parent,
    depth: (parent?.depth ?? 0) + 1,
    label: labelOf(element),
  }
}

function labelOf(element: HtmlElement): string {
  const words = namesOf(element)
  return words.length > MAX_LABEL ? words.slice(0, MAX_LABEL) : words
}

/** In UTF-16 code units. */
const MAX_LABEL = 400
