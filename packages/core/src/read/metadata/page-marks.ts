import {
  type HtmlDocument,
  type HtmlElement,
  type HtmlNode,
  type Visitor,
  walk,
} from '../html/dom.ts'
import { isUnseen } from '../html/elements.ts'
import { type ElementLabel, labelReader } from './element-label.ts'
import { type MarkKind, markKinds } from './mark-kinds.ts'
import { type Region, regionOf } from './regions.ts'

/** A `meta` element: what it names (in lower case) and what it says. */
export interface MetaTag {
  readonly name: string
  readonly content: string
}

/** An element that says something about the page by what it is called, with its place. */
export interface Mark {
  readonly kind: MarkKind
  /** What it shows, its white space collapsed, up to `MAX_SHOWN`. */
  readonly text: string
  /** What its attributes say in the place of its text: a `datetime`, a `content`. */
  readonly value: string | null
  /** Whether its own attributes name the kind (`itemprop`, `rel`, `datetime`), or only its class does. */
  readonly explicit: boolean
  /** How many characters of text come before it. */
  readonly place: number
  /** The schema.org type of what it belongs to, in lower case. */
  readonly scope: string | null
}

/** A part of the page that stands around the story, `[start, end)` in characters of text. */
export interface MarkedRegion {
  readonly region: Region
  readonly start: number
  readonly end: number
}

/** All that a page's markup says about it, as it stands, nothing judged. Places count characters of text, not code units of a rendering. */
export interface PageMarks {
  readonly title: string | null
  /** The languages that `html` declares. */
  readonly language: string | null
  readonly metas: readonly MetaTag[]
  readonly links: readonly { readonly rel: string; readonly href: string }[]
  /** The sources of the page's JSON-LD. */
  readonly jsonLd: readonly string[]
  readonly marks: readonly Mark[]
  readonly regions: readonly MarkedRegion[]
  /** How much text the page has. */
  readonly length: number
}

/** What is kept of each thing, so that no page can make any of it large. */
const MAX_METAS = 500
const MAX_MARKS = 2_000
const MAX_REGIONS = 3_000
const MAX_SHOWN = 300
const MAX_CONTENT = 5_000
const MAX_JSON_LD = 50
/** Elements whose text is being gathered at one time: those inside more say nothing that those around them don't. */
const MAX_OPEN = 12

/** Reads a page's marks in one walk. */
export function readMarks(document: HtmlDocument): PageMarks {
  const reader = new MarkReader()
  walk(document, reader)
  return reader.marks()
}

interface OpenMark {
  readonly element: HtmlElement
  readonly kinds: readonly { readonly kind: MarkKind; readonly explicit: boolean }[]
  readonly place: number
  readonly value: string | null
  readonly scope: string | null
  text: string
}

class MarkReader implements Visitor {
  #title: string | null = null
  #language: string | null = null
  readonly #metas: MetaTag[] = []
  readonly #links: { rel: string; href: string }[] = []
  readonly #jsonLd: string[] = []
  readonly #marks: Mark[] = []
  readonly #regions: MarkedRegion[] = []
  readonly #open: OpenMark[] = []
  readonly #openRegions: { element: HtmlElement; region: Region; start: number }[] = []
  readonly #scopes: { element: HtmlElement; type: string }[] = []
  readonly #labelOf = labelReader()
  #place = 0

  enter(element: HtmlElement): boolean {
    this.#readHead(element)
    this.#part(element)
    // Microdata of a picture or a player may stand where nobody sees it; only text counts here.
    if (isUnseen(element)) return false
    const label = this.#labelOf(element)
    const type = typeOf(element)
    const region = regionOf(element.localName, label.region, type)
    if (region !== null) this.#openRegions.push({ element, region, start: this.#place })
    this.#openMark(element, label)
    if (type !== null) this.#scopes.push({ element, type })
    return true
  }

  leave(element: HtmlElement): void {
    if (this.#scopes.at(-1)?.element === element) this.#scopes.pop()
    const region = this.#openRegions.at(-1)
    if (region?.element === element) {
      this.#openRegions.pop()
      if (this.#regions.length < MAX_REGIONS) {
        this.#regions.push({ region: region.region, start: region.start, end: this.#place })
      }
    }
    if (this.#open.at(-1)?.element === element) this.#closeMark()
    this.#part(element)
  }

  text({ nodeValue }: HtmlNode): void {
    const shown = (nodeValue ?? '').replace(/\s+/g, ' ')
    this.#place += shown.trim().length
    for (const open of this.#open) {
      if (open.text.length < MAX_SHOWN) open.text += shown
    }
  }

  marks(): PageMarks {
    while (this.#open.length > 0) this.#closeMark()
    return {
      title: this.#title,
      language: this.#language,
      metas: this.#metas,
      links: this.#links,
      jsonLd: this.#jsonLd,
      marks: this.#marks,
      regions: this.#regions,
      length: this.#place,
    }
  }

  /** What stands in different elements are different words, save where one only changes the type of some letters. */
  #part({ localName }: HtmlElement): void {
    if (TYPE_ONLY.has(localName)) return
    for (const open of this.#open) if (open.text.length < MAX_SHOWN) open.text += ' '
  }

  #readHead(element: HtmlElement): void {
    switch (element.localName) {
      case 'html':
        this.#language ??= element.getAttribute('lang') ?? element.getAttribute('xml:lang')
        break
      case 'title':
        this.#title ??= collapsed(textInside(element)) || null
        break
      case 'meta':
        this.#readMeta(element)
        break
      case 'link':
        this.#readLink(element)
        break
      case 'script':
        if (/^\s*application\/ld\+json/i.test(element.getAttribute('type') ?? '')) {
          if (this.#jsonLd.length < MAX_JSON_LD) this.#jsonLd.push(textInside(element))
        }
        break
    }
  }

  #readMeta(element: HtmlElement): void {
    const content = (element.getAttribute('content') ?? element.getAttribute('value'))?.trim()
    if (!content || this.#metas.length >= MAX_METAS) return
    // Before any text, a property is the page's; further down it may be of a story beside it.
    const attributes = this.#place === 0 ? [...META_ATTRIBUTES, 'itemprop'] : META_ATTRIBUTES
    for (const attribute of attributes) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase()
      if (name) this.#metas.push({ name, content: collapsed(content) })
    }
  }

  #readLink(element: HtmlElement): void {
    const rel = element.getAttribute('rel')?.toLowerCase()
    const href = element.getAttribute('href')?.trim()
    if (rel && href && this.#links.length < MAX_METAS) this.#links.push({ rel, href })
  }

  #openMark(element: HtmlElement, label: ElementLabel): void {
    if (this.#marks.length >= MAX_MARKS || this.#open.length >= MAX_OPEN) return
    const kinds = markKinds(element, label)
    if (kinds.length === 0) return
    this.#open.push({
      element,
      kinds,
      place: this.#place,
      value: shownValue(element),
      scope: this.#scopes.at(-1)?.type ?? null,
      text: '',
    })
    if (isVoid(element)) this.#closeMark()
  }

  #closeMark(): void {
    const open = this.#open.pop()
    if (open === undefined) return
    const text = open.text.replace(/\s+/g, ' ').trim().slice(0, MAX_SHOWN)
    for (const { kind, explicit } of open.kinds) {
      this.#marks.push({
        kind,
        explicit,
        text,
        value: open.value,
        place: open.place,
        scope: open.scope,
      })
    }
  }
}

const TYPE_ONLY: ReadonlySet<string> = new Set(
  'b i em strong u s small big sup sub font mark wbr'.split(' '),
)

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, MAX_CONTENT)

const META_ATTRIBUTES = ['property', 'name', 'http-equiv']

const isVoid = ({ localName }: HtmlElement): boolean =>
  localName === 'meta' || localName === 'link' || localName === 'img'

/** The schema.org type of an element, without the address of its vocabulary. */
function typeOf(element: HtmlElement): string | null {
  const type = element.getAttribute('itemtype') ?? element.getAttribute('typeof')
  return type === null
    ? null
    : type
        .slice(0, 200)
        .toLowerCase()
        .replace(/.*[/:]/, '')
}

function shownValue(element: HtmlElement): string | null {
  const value =
    element.getAttribute('datetime') ??
    element.getAttribute('content') ??
    (element.localName === 'abbr' ? element.getAttribute('title') : null)
  return value?.trim().slice(0, MAX_SHOWN) || null
}

function textInside({ firstChild }: HtmlNode): string {
  const parts: string[] = []
  for (let node = firstChild; node !== null; node = node.nextSibling)
    parts.push(node.nodeValue ?? '')
  return parts.join('')
}
