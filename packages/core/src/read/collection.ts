import { ClipdeskError } from '../errors.ts'
import type { Collection } from './collection/collection.ts'
import { readCsv } from './collection/csv.ts'
import { MAX_COLLECTION_LENGTH } from './collection/decode-collection.ts'
import { readFeed } from './collection/feed.ts'
import { readJson } from './collection/json.ts'
import { readOpml } from './collection/opml.ts'
import { readPressExport } from './collection/press-export.ts'

export type {
  Collection,
  CollectionItem,
  CollectionKind,
  CollectionTrouble,
  ItemContent,
  ListedFeed,
} from './collection/collection.ts'
export { decodeCollection, MAX_COLLECTION_LENGTH } from './collection/decode-collection.ts'
export { type GivenFields, readItem } from './collection/read-item.ts'

/**
 * What a file holds of articles: JSON lines, a JSON array, separated values, a feed (RSS, Atom, JSON Feed), a list of feeds (OPML),
 * or the export of a press database. Null where the text is none of these, such as any single page. What is wrong with one article
 * stands in `trouble` and keeps none of the others back. The items are not read yet: see `readItem`.
 *
 * Throws `page-too-large`, or `bad-input` for XML with a DTD. Takes linear time.
 */
export function readCollection(text: string): Collection | null {
  if (text.length > MAX_COLLECTION_LENGTH) throw tooLarge(text.length)
  return (
    readJson(text) ?? readOpml(text) ?? readFeed(text) ?? readCsv(text) ?? readPressExport(text)
  )
}

const tooLarge = (length: number): ClipdeskError =>
  new ClipdeskError(
    'page-too-large',
    `The file has ${length.toLocaleString('en')} characters; up to ${MAX_COLLECTION_LENGTH.toLocaleString('en')} are read. Split it and give the parts.`,
  )
