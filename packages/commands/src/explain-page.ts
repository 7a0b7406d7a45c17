import { ClipdeskError, type Explanation } from '@clipdesk/core'
import { accountOf, explainFileArticle } from '@clipdesk/core/read/file'
import { collectionIn, isSingle, readOnly } from './collections/add-collection.ts'
import { KINDS } from './collections/wording.ts'
import type { Context } from './command.ts'
import { bytesOf, fetchGiven, type GivenPage, labelsOf, linkOf } from './given-page.ts'
import { counted } from './wording.ts'

/**
 * Reads a page as `add` does, also one behind a link, and accounts for every line of it; nothing is filed. Throws what fetching and
 * reading throw, and `no-article` for a file with many articles.
 */
export async function explainPage(
  handed: Exclude<GivenPage, string>,
  fetchPage: Context['fetchPage'],
): Promise<Explanation> {
  const link = linkOf(handed)
  const { page, url } =
    link === null ? { page: handed, url: undefined } : await fetchGiven(link, fetchPage)
  const collection = await collectionIn(page)
  if (collection !== null && !isSingle(collection)) {
    throw new ClipdeskError(
      'no-article',
      `This is ${KINDS[collection.kind]} with ${counted(collection.items.length, 'article')}, and no single page. "add" shows what it holds.`,
    )
  }
  const only = collection === null ? null : await readOnly(collection, {}, url)
  if (only !== null) return { article: only, lines: accountOf(only) }
  const found = url === undefined ? {} : { url }
  return explainFileArticle({ ...found, bytes: bytesOf(page), ...labelsOf(page) })
}
