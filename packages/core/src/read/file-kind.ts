/** What is known of a file beside its bytes. */
export interface FileLabels {
  /** Such as `story.eml`. */
  readonly name?: string
  /** Its media type, such as `text/html; charset=utf-8`. */
  readonly type?: string
}

/** How much of a file tells what it is, in bytes or UTF-16 code units. */
const HEAD = 4_096

/** What the bytes of a file tell, its labels where they leave it open; null for a text whose kind its characters are to tell. */
export function kindOfBytes(bytes: Uint8Array, labels: FileLabels): 'pdf' | 'mail' | null {
  const head = latin1(bytes.subarray(0, HEAD))
  if (head.slice(0, 1_024).includes('%PDF-')) return 'pdf'
  return isMail(head, labels) ? 'mail' : null
}

/** What a text is. */
export function kindOfText(text: string, labels: FileLabels): 'html' | 'markdown' | 'text' {
  const head = text.slice(0, HEAD)
  if (isHtml(head)) return 'html'
  if (says(labels, /\.(?:x?html?|xht)$/i, /^(?:text\/html|application\/xhtml)/i)) {
    return /<[a-z!][^<>]*>/i.test(head) ? 'html' : 'text'
  }
  if (says(labels, /\.(?:md|markdown|mdx?own|mkdn?)$/i, /^text\/(?:x-)?markdown/i))
    return 'markdown'
  return isMarkdown(head) ? 'markdown' : 'text'
}

/** The name of a format that is no page, as the object of a sentence; null where it is not known. */
export function foreignFormat(bytes: Uint8Array): string | null {
  const head = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
  return FOREIGN.find(({ opens }) => opens.test(head))?.name ?? null
}

/** The first bytes of formats, as hexadecimal digits (Wikipedia, "List of file signatures"). */
const FOREIGN: readonly { readonly opens: RegExp; readonly name: string }[] = [
  { opens: /^504b0[35]/, name: 'a Word document, a spreadsheet or another zip file' },
  { opens: /^d0cf11e0/, name: 'an older Office document or an Outlook message' },
  { opens: /^7b5c727466/, name: 'a document in rich text (RTF)' },
  {
    opens: /^(?:89504e47|ffd8ff|4749463[89]|52494646.{8}57454250|49492a00|4d4d002a)/,
    name: 'a picture',
  },
  {
    opens: /^(?:4944330[2-4]00|4f67675300|52494646.{8}(?:57415645|41564920)|0{6}..66747970)/,
    name: 'a recording',
  },
  { opens: /^(?:1f8b|425a68..314159|377abcaf|fd377a585a|526172211a)/, name: 'a compressed file' },
]

const latin1 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

function says({ name = '', type = '' }: FileLabels, names: RegExp, types: RegExp): boolean {
  return names.test(name.slice(-20)) || types.test(type.slice(0, 100).trim())
}

/** Headers that only mail programs write, above the first blank line; or any, where the file is called a mail. */
function isMail(head: string, labels: FileLabels): boolean {
  const headers =
    /^(?:ï»¿)?(?:From [^\r\n]{0,200}\r?\n)?((?:[A-Za-z][\w-]{0,60}:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*(?:\r?\n|$))+)/.exec(
      head,
    )?.[1]
  if (headers === undefined) return false
  if (says(labels, /\.(?:eml|mht|mhtml)$/i, /^(?:message\/rfc822|multipart\/related)/i)) return true
  const sure = /^(?:mime-version|message-id|received|return-path|delivered-to):/im.test(headers)
  return sure && /^(?:from|subject|date|content-type):/im.test(headers)
}

/** HTML opens with a bracket and soon has one of its own elements; a declaration or a comment may come first. */
const isHtml = (head: string): boolean =>
  /^[\s\uFEFF]*</.test(head) && /<(?:!doctype html|html|head|body)[\s>]/i.test(head.slice(0, 2_000))

/** Front matter, or a heading and a link as only Markdown writes them: one of them alone may stand in any text. */
const isMarkdown = (head: string): boolean =>
  /^\uFEFF?---[ \t]*\r?\n(?:[^\r\n]*\r?\n){0,40}?(?:title|date|author|published):/i.test(head) ||
  (/^#{1,6} \S/m.test(head) && /\]\(https?:\/\/[^\s()]+/.test(head))
