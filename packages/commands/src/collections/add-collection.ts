import { type Article, readGivenDate } from '@clipdesk/core'
import type { Collection, GivenFields } from '@clipdesk/core/read/collection'
import type { Context } from '../command.ts'
import { bytesOf, type GivenPage, labelsOf } from '../given-page.ts'
import { note, type Reply, refusal, reply } from '../reply.ts'
import { fileAll } from './file-all.ts'
import { type Handed, preview } from './preview.ts'
import { feedList, filedReply, KINDS, tooMany, troubleBlocks } from './wording.ts'

/** What a page holds if it holds articles in a form that a file may have many of; null for a page. Throws as `readCollection` does. */
export async function collectionIn(page: GivenPage): Promise<Collection | null> {
  // Loaded where something is filed: it brings parsers along.
  const { decodeCollection, readCollection } = await import('@clipdesk/core/read/collection')
  const text = typeof page === 'string' ? page : decodeCollection(bytesOf(page), labelsOf(page))
  return text === null ? null : readCollection(text)
}

/** Whether a file holds one article and no more: it is filed as any page is. */
export const isSingle = ({ kind, items, trouble }: Collection): boolean =>
  kind !== 'feed' && items.length === 1 && trouble.length === 0

/** Reads the article of a file that holds one. Where the file was found is its address where the file names no other. */
export async function readOnly(
  { items }: Collection,
  known: GivenFields,
  foundAt: string | undefined,
): Promise<Article | null> {
  const { readItem } = await import('@clipdesk/core/read/collection')
  const [item] = items
  if (item === undefined) return null
  const isNowhere = foundAt !== undefined && known.url === undefined && item.url === null
  return readItem(item, isNowhere ? { ...known, url: foundAt } : known)
}

/** Shows what a file with many articles holds, or, where that is asked, files them all. */
export async function addCollection(
  collection: Collection,
  { page, known, all }: Handed,
  context: Context,
): Promise<Reply> {
  const { kind, items, trouble, feeds } = collection
  if (kind === 'opml') return feedList(feeds)
  if (items.length === 0) {
    return refusal(
      'no-article',
      `This is ${KINDS[kind]}, but no article in it can be read.`,
      troubleBlocks(trouble),
    )
  }
  // A date that is none is refused once, not with every article.
  if (known.published !== undefined) readGivenDate(known.published)
  const { mostAtOnce = Number.POSITIVE_INFINITY } = context
  if (items.length > mostAtOnce && all)
    return refusal('page-too-large', tooMany(items.length, mostAtOnce))
  // An address belongs to one article.
  const { url, ...forAll } = known
  const left =
    url === undefined
      ? []
      : [note('The address that was given with it is not used: it is that of one article.')]
  if (all) {
    const filed = await fileAll(collection, forAll, context)
    const answer = filedReply(filed, trouble)
    return { ...answer, blocks: [...answer.blocks, ...left] }
  }
  const shown = await preview(collection, { page, known: forAll, all }, mostAtOnce)
  return reply([...shown, ...left])
}
