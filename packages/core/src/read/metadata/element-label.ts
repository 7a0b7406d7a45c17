import { type HtmlElement, namesOf } from '../html/dom.ts'
import { kindsByClass, type NamedKind } from './mark-kinds.ts'
import { type Region, regionByClass } from './regions.ts'

/** What the class and the id of an element call it. */
export interface ElementLabel {
  /** Their words in lower case: "articleAuthor" is "article-author". */
  readonly words: readonly string[]
  readonly kinds: readonly NamedKind[]
  readonly region: Region | null
}

/** In UTF-16 code units. Longer words are made by programs for programs. */
const MAX_LABEL = 400
const MAX_WORD = 60
/** A page has some hundreds of different labels; a hostile one is not remembered whole. */
const MAX_REMEMBERED = 5_000

/** Reads labels, each once: a page repeats few of them many times. */
export function labelReader(): (element: HtmlElement) => ElementLabel {
  const remembered = new Map<string, ElementLabel>([[' ', NO_LABEL]])
  return (element) => {
    const printed = namesOf(element)
    const known = remembered.get(printed)
    if (known !== undefined) return known
    const words = labelWords(printed)
    const label = { words, kinds: kindsByClass(words), region: regionByClass(words) }
    if (remembered.size < MAX_REMEMBERED) remembered.set(printed, label)
    return label
  }
}

const NO_LABEL: ElementLabel = { words: [], kinds: [], region: null }

const labelWords = (printed: string): string[] =>
  printed
    .slice(0, MAX_LABEL)
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '' && word.length <= MAX_WORD)
    .map(withoutForm)

/** A word without what tools add to it: "author__name--small" is "author-name", "byline_author__3kx9z" is "byline-author". */
const withoutForm = (word: string): string =>
  word
    .replace(/__(?=\w*\d)[\w-]{5,8}$/, '')
    .replace(/(?<=\w)--[\w-]*$/, '')
    .replace(/[-_]+/g, '-')
