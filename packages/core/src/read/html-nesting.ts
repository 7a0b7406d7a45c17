import { ClipdeskError } from '../errors.ts'
import { scanTags, type Tag } from './html-tags.ts'

/** How deep elements may nest. Browsers stop at 512; the time that the parser takes grows with the depth squared. */
export const MAX_NESTING = 1_000

/** Throws `page-too-large` for a page whose elements nest deeper than any real page's. Takes linear time. */
export function checkNesting(html: string): void {
  if (nestingOf(html) <= MAX_NESTING) return
  throw new ClipdeskError(
    'page-too-large',
    `The page nests elements deeper than ${MAX_NESTING.toLocaleString('en')}. Give the article alone, or its text.`,
  )
}

/** How deep linkedom will nest the elements of a page, found without building them. */
export function nestingOf(html: string): number {
  const nesting = new Nesting()
  let deepest = 0
  for (const tag of scanTags(html)) {
    if (tag.closing) nesting.close(tag.name)
    else nesting.open(tag)
    deepest = Math.max(deepest, nesting.depth)
  }
  return deepest
}

/** The elements that are open at a place, kept as linkedom's parser keeps them, down to its habits with foreign elements. */
class Nesting {
  readonly #open: string[] = []
  /** How many elements of each name are open, so that an end tag without a start costs nothing. */
  readonly #count = new Map<string, number>()
  readonly #foreign: boolean[] = [false]

  get depth(): number {
    return this.#open.length
  }

  open({ name, selfClosing }: Tag): void {
    const ended = ENDED_BY.get(name)
    while (ended?.has(this.#open.at(-1) ?? '')) this.#pop()
    if (VOID.has(name)) return
    if (FOREIGN.has(name)) this.#foreign.push(true)
    else if (INTEGRATION.has(name)) this.#foreign.push(false)
    if (selfClosing && this.#foreign.at(-1)) return
    this.#open.push(name)
    this.#count.set(name, (this.#count.get(name) ?? 0) + 1)
  }

  close(name: string): void {
    if (FOREIGN.has(name) || INTEGRATION.has(name)) this.#foreign.pop()
    if ((this.#count.get(name) ?? 0) === 0) return
    while (this.#pop() !== name);
  }

  #pop(): string | undefined {
    const name = this.#open.pop()
    if (name !== undefined) this.#count.set(name, (this.#count.get(name) ?? 0) - 1)
    return name
  }
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

const VOID = set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
)
const FOREIGN = set('math svg')
const INTEGRATION = set('mi mo mn ms mtext annotation-xml foreignobject desc title')

/** Elements that the start of another ends, where their end tag was left out. Those that matter for depth, not all. */
const ENDED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['p', set('p')],
  ['li', set('li')],
  ['dt', set('dt dd')],
  ['dd', set('dt dd')],
  ['tr', set('tr th td')],
  ['td', set('thead th td')],
  ['th', set('th')],
  ['option', set('option')],
])
