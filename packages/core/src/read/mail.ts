import type { Article } from '../article.ts'
import { ClipdeskError } from '../errors.ts'
import { readByline } from './byline.ts'
import { type FileMetadata, withFileMetadata } from './file-metadata.ts'
import { readHtmlArticle } from './html.ts'
import { countWords } from './line-shape.ts'
import { splitLines } from './lines.ts'
import { type AttachedFile, isOffice, type MailParts, takeMailApart } from './mail-parts.ts'
import { bareSubject, findStory, type MailStory } from './mail-story.ts'
import { readMetadataDate } from './metadata-date.ts'
import type { Page } from './page.ts'
import { readWithin } from './read-within.ts'

/** A mail as a file has it, and what the one who brought it knows about it. */
export type Mail = Omit<Page, 'text'> & { readonly bytes: Uint8Array }

/** Mails that are attached to mails are looked into as deep as this. */
const MAX_MAILS_DEEP = 3
/** Of the mails that are attached to one. */
const MAX_MAILS = 5
/** A mail with fewer words of its own brings an attachment. */
const MIN_WORDS = 8

/**
 * Reads a mail into an article: its text, that of the mail it forwards, or, where it has none, the page that is attached to it.
 * Subject, date and sender say what the text does not; a sender counts as the outlet only of what was sent to many, and a person
 * who forwards a story is neither its author nor its date. `readFile` reads an attached page.
 *
 * Throws as `readArticle` does, and `broken-file`.
 */
export async function readMailArticle(
  { bytes, ...known }: Mail,
  readFile: (file: AttachedFile) => Promise<Article>,
): Promise<Article> {
  const mail = await tellingMail(bytes, MAX_MAILS_DEEP)
  if (wordsOf(mail) < MIN_WORDS) {
    const attached = await readAttached(mail.files, readFile)
    if (attached !== null) return withFileMetadata(attached, metadataOf(mail, null))
  }
  const html = mail.plain === null || mail.bulk ? mail.html : null
  if (html === null) return readStory(mail, mail.plain ?? '', known)
  const article = readHtmlArticle({ ...known, html })
  const story = findStory(article.text, mail.subject)
  return isPage(mail, article, story)
    ? withFileMetadata(article, metadataOf(mail, null))
    : readStory(mail, article.text, known)
}

/** Whether the HTML of a mail is a page of its own, headline and all, rather than words that a person wrote or forwarded. */
function isPage({ bulk, savedFrom }: MailParts, article: Article, story: MailStory): boolean {
  if (savedFrom !== null) return true
  const { heading, forwarded } = story
  const agrees =
    heading === null || article.headline === article.text.slice(heading.start, heading.end)
  return bulk && forwarded === null && agrees
}

function readStory(mail: MailParts, text: string, known: Omit<Page, 'text'>): Article {
  const story = findStory(text, mail.subject)
  const article = readWithin({ ...known, text }, story)
  return withFileMetadata(article, metadataOf(mail, story))
}

/** The mail itself or one that is attached to it, whichever has the most to read. */
async function tellingMail(bytes: Uint8Array, deep: number): Promise<MailParts> {
  const mail = await takeMailApart(bytes)
  let telling = mail
  for (const inner of deep === 0 ? [] : mail.mails.slice(0, MAX_MAILS)) {
    const attached = await tellingMail(inner, deep - 1)
    if (wordsOf(attached) > wordsOf(telling)) telling = attached
  }
  return telling
}

const wordsOf = ({ plain, html }: MailParts): number =>
  countWords(plain ?? (html ?? '').replace(/<[^<>]*>/g, ' '))

/** The first attached file that can be read; null where none is a page. A page that is refused is no reason to refuse the next. */
async function readAttached(
  files: readonly AttachedFile[],
  readFile: (file: AttachedFile) => Promise<Article>,
): Promise<Article | null> {
  let refused: ClipdeskError | null = null
  for (const file of files.filter(({ type }) => !/^(?:image|video|audio)\//.test(type))) {
    try {
      return await readFile(file)
    } catch (error) {
      if (!(error instanceof ClipdeskError)) throw error
      refused = error
    }
  }
  if (refused !== null) throw refused
  return null
}

function metadataOf(mail: MailParts, story: MailStory | null): FileMetadata {
  const forwarded = story?.forwarded ?? null
  const subject = bareSubject(forwarded?.subject ?? mail.subject ?? '')
  const date = forwarded === null && mail.savedFrom === null ? mail.date : (forwarded?.date ?? null)
  // No message is forwarded before it was written.
  const sent = forwarded === null || mail.date === null ? null : readMetadataDate(mail.date)
  const isForward = forwarded === null && /^\s*(?:fwd?|fw|wg|tr|rv)\s*:/i.test(mail.subject ?? '')
  const headline = subject === '' || /^\(?no subject\)?$/i.test(subject) ? null : subject
  return {
    headline,
    published: date === null || isForward ? null : readMetadataDate(date, { latest: sent }),
    url: mail.savedFrom !== null && /^https?:/.test(mail.savedFrom) ? mail.savedFrom : null,
    ...(forwarded === null ? senderOf(mail) : forwardedSender(forwarded.from ?? '')),
  }
}

const senderOf = ({ bulk, from }: MailParts): FileMetadata =>
  bulk ? outletAndAuthor(from.name) : {}

function forwardedSender(from: string): FileMetadata {
  const [, name = '', address = ''] =
    /^([^<[]{0,200})[<[]?(?:mailto:)?([^\s<>[\]]{0,200})/.exec(from) ?? []
  return isOffice(address) ? outletAndAuthor(name.replace(/["']/g, '').trim()) : {}
}

/** "Mara Olsen from The Alder Ledger", "Mara Olsen, The Alder Ledger", "The Alder Ledger". */
function outletAndAuthor(name: string): FileMetadata {
  const [, person = '', outlet = ''] =
    /^([^,|@]{3,60}?)(?: from | at | @ |, | \| )(.{2,100})$/.exec(name) ?? []
  const [line] = splitLines(`By ${person}`)
  const byline =
    line === undefined || person === '' ? [] : readByline(line).map((signed) => signed.name)
  return byline.length > 0 ? { source: outlet, byline } : { source: name }
}
