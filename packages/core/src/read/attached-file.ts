import type { Article } from '../article.ts'
import { ClipdeskError } from '../errors.ts'
import type { PageFile } from './file.ts'

/**
 * Reads a file that is attached to a mail: the article of a table, a feed or an export that holds one, or, as `readPage` does, a page.
 * Throws `no-article` for a file with several articles: a mail is one page, and none of them is it.
 */
export async function readAttachedFile(
  file: PageFile,
  readPage: (file: PageFile) => Promise<Article>,
): Promise<Article> {
  const { bytes, name, type, ...known } = file
  // Loaded for the few mails that bring nothing but a file.
  const { decodeCollection, readCollection, readItem } = await import('./collection.ts')
  const labels = {
    ...(name === undefined ? {} : { name }),
    ...(type === undefined ? {} : { type }),
  }
  const text = decodeCollection(bytes, labels)
  const { items = [] } = (text === null ? null : readCollection(text)) ?? {}
  const [only] = items
  if (only === undefined) return readPage(file)
  if (items.length === 1) return readItem(only, known)
  throw new ClipdeskError(
    'no-article',
    `The mail brings a file with ${items.length.toLocaleString('en')} articles, ${shownName(name)}. Save that file, and add it by itself.`,
  )
}

const shownName = (name: string | undefined): string =>
  name === undefined ? 'which has no name' : `"${name.slice(0, 60)}"`
