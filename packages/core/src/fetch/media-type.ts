import { ClipdeskError } from '../errors.ts'
import { hasReadName } from '../read/file-names.ts'
import { shownAddress } from './address.ts'

/** Documents that have words, beside all that begins with "text/" or ends with "+xml" or "+json". */
const DOCUMENTS: ReadonlySet<string> = new Set([
  'application/csv',
  'application/json',
  'application/jsonl',
  'application/ndjson',
  'application/pdf',
  'application/x-ndjson',
  'application/x-pdf',
  'application/xml',
  'message/rfc822',
])

/** Text that is there for programs, or a picture though its name ends with "+xml". */
const NO_PAGES: ReadonlySet<string> = new Set([
  'image/svg+xml',
  'text/css',
  'text/ecmascript',
  'text/javascript',
])

/** What servers say of files whose endings they do not know, among them tables and Markdown. */
const UNSAID: ReadonlySet<string> = new Set(['application/octet-stream', 'binary/octet-stream'])

const KINDS: readonly (readonly [start: string, kind: string])[] = [
  ['image/', 'a picture'],
  ['video/', 'a film'],
  ['audio/', 'a recording'],
  ['font/', 'a font'],
]

/**
 * The media type of a `content-type`, without its parameters and in small letters, or null where there is none that can be told: such
 * a page is judged by its bytes, as browsers do.
 */
const mediaTypeOf = (header: string | undefined): string | null =>
  /^\s*([\w!#$&^.+-]{1,80}\/[\w!#$&^.+-]{1,80})\s*(?:;|$)/.exec(header ?? '')?.[1]?.toLowerCase() ??
  null

/**
 * Throws `fetch-refused` where what was announced is no page: a picture, a recording, a program, an archive. Where nothing but bytes
 * was announced, the ending of the address tells.
 */
export function checkMediaType(header: string | undefined, url: URL): void {
  const type = mediaTypeOf(header)
  if (type === null || isPage(type) || (UNSAID.has(type) && hasReadName(url.pathname))) return
  const kind =
    KINDS.find(([start]) => type.startsWith(start))?.[1] ?? 'a file of a kind without an article'
  throw new ClipdeskError(
    'fetch-refused',
    `${shownAddress(url)} is ${kind} (${type}), and no page. Give the link of the article itself.`,
  )
}

const isPage = (type: string): boolean =>
  !NO_PAGES.has(type) &&
  (DOCUMENTS.has(type) || type.startsWith('text/') || /\+(?:xml|json)$/.test(type))
