import { Parser } from 'htmlparser2'
import { ClipdeskError } from '../../errors.ts'

/** An element that opens: its name without the root's prefix, and where its tag ends. */
export interface OpenedElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parents: readonly string[]
  /** The place of its first character and of the one behind its tag. */
  readonly start: number
  readonly end: number
}

/** What is done with the elements and words of an XML file, in their order. */
export interface XmlReader {
  open(element: OpenedElement): void
  words(text: string): void
  /** `start` and `end`: the place of the closing tag. */
  close(name: string, place: { readonly start: number; readonly end: number }): void
}

/** How deep elements may nest; feeds nest some ten deep, and the HTML within them is mostly text to XML. */
const MAX_NESTING = 500

/**
 * Reads XML from its beginning to its end, without building a tree. No entities but XML's own five and numbers are ever put in, and a
 * file that declares its own is refused: throws `bad-input` for a document type, `page-too-large` for elements that nest too deep.
 */
export function readXml(text: string, reader: XmlReader): void {
  const parents: string[] = []
  let prefix: string | null = null
  const local = (name: string): string =>
    prefix !== null && prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        prefix ??= /^[^:]{0,40}:/.exec(name)?.[0] ?? ''
        if (parents.length > MAX_NESTING) throw tooDeep()
        const place = { start: parser.startIndex, end: parser.endIndex + 1 }
        reader.open({ name: local(name), attributes, parents, ...place })
        parents.push(local(name))
      },
      ontext: (words) => reader.words(words),
      onclosetag(name, isImplied) {
        parents.pop()
        // What the file's end closes was not finished.
        if (!isImplied || parser.endIndex < text.length) {
          reader.close(local(name), { start: parser.startIndex, end: parser.endIndex + 1 })
        }
      },
      onprocessinginstruction(name) {
        if (name.toLowerCase().startsWith('!doctype')) throw doctype()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(text)
}

/** The name of the element that an XML file begins with, without its prefix, in small letters; null where there is none. */
export function rootName(text: string): string | null {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  for (let turn = 0; turn < MOST_BEFORE_ROOT; turn += 1) {
    at += /^\s*/.exec(text.slice(at, at + 1_000))?.[0].length ?? 0
    if (text.charAt(at) !== '<') return null
    const root = /^<(?:[\w.-]{1,40}:)?([A-Za-z][\w.-]{0,40})[\s/>]/.exec(
      text.slice(at, at + 100),
    )?.[1]
    if (root !== undefined) return root.toLowerCase()
    const end = endOfPrologue(text, at)
    if (end === null) return null
    at = end
  }
  return null
}

const MOST_BEFORE_ROOT = 50

/** The place behind a declaration, a comment or a document type. */
function endOfPrologue(text: string, at: number): number | null {
  const closing = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : '>'
  const subset = /^<![^[<>]{0,300}\[/.test(text.slice(at, at + 310)) && closing === '>' ? ']' : ''
  const inner = subset === '' ? at : text.indexOf(subset, at)
  const end = inner === -1 ? -1 : text.indexOf(closing, inner)
  return end === -1 ? null : end + closing.length
}

const doctype = (): ClipdeskError =>
  new ClipdeskError(
    'bad-input',
    'The file declares a document type (DTD), which could have it filled from elsewhere, so it is not read. Take the declaration out and give it again.',
  )

const tooDeep = (): ClipdeskError =>
  new ClipdeskError(
    'page-too-large',
    `The file nests elements deeper than ${MAX_NESTING}. Give its articles alone.`,
  )
