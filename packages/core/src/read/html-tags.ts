/** A start or an end tag of a page. */
export interface Tag {
  readonly name: string
  readonly closing: boolean
  readonly selfClosing: boolean
}

/**
 * The tags of a page in order, found as linkedom's tokenizer finds them, so that what is skipped here (comments, quoted attributes,
 * scripts) is skipped there. Takes linear time: every step goes on from where the one before stopped.
 */
export function* scanTags(html: string): Generator<Tag> {
  let at = html.indexOf('<')
  while (at !== -1) {
    const name = nameAt(html, at)
    if (name === null) {
      at = nextTag(html, afterMarkup(html, at))
      continue
    }
    const closing = html[at + 1] === '/'
    const { end, selfClosing } = closing
      ? { end: endOf(html, '>', name.end), selfClosing: false }
      : endOfStartTag(html, name.end)
    yield { name: name.text, closing, selfClosing }
    const raw = !closing && !selfClosing && RAW_TEXT.has(name.text)
    at = raw ? endOfRawText(html, name.text, end) : nextTag(html, end)
  }
}

/** Elements in which no tag counts but their own end. */
const RAW_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea', 'xmp'])

function nameAt(html: string, at: number): { text: string; end: number } | null {
  const pattern = html[at + 1] === '/' ? END_TAG_NAME : START_TAG_NAME
  pattern.lastIndex = at
  const name = pattern.exec(html)?.[1]
  return name === undefined ? null : { text: name.toLowerCase(), end: pattern.lastIndex }
}

const START_TAG_NAME = /<([a-z][^\s/>]*)/iy
const END_TAG_NAME = /<\/\s*([a-z][^\s>]*)/iy

/** Where a comment, a declaration, an instruction or a stray bracket ends. */
function afterMarkup(html: string, at: number): number {
  if (html.startsWith('<!--', at)) return endOf(html, '-->', at + 2)
  if (html.startsWith('<![CDATA[', at)) return endOf(html, ']]>', at)
  // The tokenizer takes the characters that tell one kind from another before it looks for the end.
  if (html.startsWith('<!-', at)) return endOf(html, '>', at + 4)
  if (html.startsWith('<!', at)) return endOf(html, '>', at + 3)
  return /[?/]/.test(html.charAt(at + 1)) ? endOf(html, '>', at + 2) : at + 1
}

/** Where a start tag ends, and whether a slash closes it. Brackets and slashes in values do not count. */
function endOfStartTag(html: string, from: number): { end: number; selfClosing: boolean } {
  let at = from
  let slash = false
  let named = false
  while (at < html.length) {
    const next = html.charAt(at)
    at += 1
    if (next === '>') return { end: at, selfClosing: slash }
    if (/\s/.test(next)) continue
    slash = next === '/'
    if (next !== '=' || !named) named = !slash
    else {
      at = endOfValue(html, at)
      named = false
    }
  }
  return { end: at, selfClosing: false }
}

/** A value ends at its quotation mark or, where it has none, before the next space or bracket. */
function endOfValue(html: string, from: number): number {
  VALUE_START.lastIndex = from
  const quote = VALUE_START.exec(html)?.[1]
  if (quote !== undefined) return endOf(html, quote, VALUE_START.lastIndex)
  BARE_VALUE.lastIndex = from
  BARE_VALUE.test(html)
  return BARE_VALUE.lastIndex
}

const VALUE_START = /\s*(["'])/y
const BARE_VALUE = /\s*[^\s>]*/y

function endOfRawText(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s>]`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? -1
}

/** The place behind the next `mark`, or the end of the page. */
function endOf(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at === -1 ? html.length : at + mark.length
}

const nextTag = (html: string, from: number): number => html.indexOf('<', from)
