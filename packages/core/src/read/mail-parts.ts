import PostalMime, { type Email } from 'postal-mime'
import { ClipdeskError } from '../errors.ts'
import { decodeText } from './charset.ts'
import { repairMojibake } from './mojibake.ts'

/** A mail taken apart. */
export interface MailParts {
  readonly subject: string | null
  /** The display name and the address of whom it is from; empty where there is none. */
  readonly from: { readonly name: string; readonly address: string }
  /** The header `Date`, as written. */
  readonly date: string | null
  /** Whether it was sent to many, as newsletters and press releases are. */
  readonly bulk: boolean
  /** Where a browser found the page that it saved as a mail (MHTML). */
  readonly savedFrom: string | null
  readonly plain: string | null
  readonly html: string | null
  /** Mails that are attached to it. */
  readonly mails: readonly Uint8Array[]
  /** Other files that are attached to it. */
  readonly files: readonly AttachedFile[]
}

/** A file that is attached to a mail. */
export interface AttachedFile {
  readonly name: string | null
  readonly type: string
  readonly bytes: Uint8Array
}

const MAX_DEPTH = 20
/** In bytes. */
const MAX_HEADERS = 500_000
/** An attachment of 12 MB has 160,000 lines in base64, all of them long. */
const MAX_LINES = 250_000
const MAX_SHORT_LINES = 50_000
/** In bytes. */
const SHORT = 30
/** Lines that may end a part. Each part costs more than a line does. */
const MAX_BOUNDARIES = 5_000

/**
 * Takes a mail apart: encodings undone, character sets decoded, text of format=flowed joined. Throws `page-too-large`, or
 * `broken-file` for headers or parts without end.
 */
export async function takeMailApart(bytes: Uint8Array): Promise<MailParts> {
  checkLines(bytes)
  const mail = await decoded(await parse(bytes), bytes)
  const header = (name: string): string | null =>
    mail.headers.find(({ key }) => key === name)?.value ?? null
  const savedFrom = header('snapshot-content-location')
  const files = mail.attachments.map(({ filename, mimeType, content }) => ({
    name: filename,
    type: mimeType,
    bytes:
      typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
  }))
  const { name = '', address = '' } = mail.from?.group === undefined ? (mail.from ?? {}) : {}
  return {
    subject: mail.subject ?? null,
    from: { name, address },
    date: header('date'),
    bulk: ['list-id', 'list-unsubscribe'].some((key) => header(key) !== null) || isOffice(address),
    savedFrom,
    plain: mail.text === undefined ? null : repairMojibake(mail.text),
    html: mail.html === undefined ? null : repairMojibake(mail.html),
    mails: files.filter(({ type }) => type === MAIL_TYPE).map((file) => file.bytes),
    files: files.filter(({ type }) => type !== MAIL_TYPE),
  }
}

const MAIL_TYPE = 'message/rfc822'

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: MAX_DEPTH,
      maxHeadersSize: MAX_HEADERS,
    })
  } catch (cause) {
    throw new ClipdeskError(
      'broken-file',
      'This mail cannot be taken apart: its headers or its parts have no end. Save the mail anew, or paste its text.',
      { cause },
    )
  }
}

/** A mail that says nothing of its character set is taken for UTF-8; where it is in another, all of it is decoded before. */
async function decoded(mail: Email, bytes: Uint8Array): Promise<Email> {
  if (!/\uFFFD/.test(`${mail.subject}${mail.text}${mail.html}`)) return mail
  try {
    return await parse(new TextEncoder().encode(decodeText(bytes)))
  } catch (error) {
    // Attached bytes may be in no character set at all.
    if (error instanceof ClipdeskError) return mail
    throw error
  }
}

function checkLines(bytes: Uint8Array): void {
  let [lines, short, boundaries] = [0, 0, 0]
  let start = 0
  for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
    lines += 1
    if (end - start < SHORT) short += 1
    if (bytes[start] === HYPHEN && bytes[start + 1] === HYPHEN) boundaries += 1
    start = end + 1
  }
  if (lines <= MAX_LINES && short <= MAX_SHORT_LINES && boundaries <= MAX_BOUNDARIES) return
  throw new ClipdeskError(
    'page-too-large',
    'The mail has more lines or parts than any article. Give the article alone, or paste its text.',
  )
}

const LINE_FEED = 0x0a
const HYPHEN = 0x2d

/** Whether an address is an office's rather than a person's. */
export const isOffice = (address: string): boolean =>
  /^(?:press|news|newsletters?|newsroom|media|editors?|editorial|info|alerts?|updates?|hello|mail|contact|no-?reply|do-?not-?reply)(?:[.+_-][^@]*)?@/i.test(
    address,
  )
