import { ClipdeskError } from '../errors.ts'
import type { Collection } from './collection/collection.ts'
import { readCsv } from './collection/csv.ts'
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
export { type GivenForAll, readItem } from './collection/read-item.ts'

/** The longest file that is read, in UTF-16 code units: some 20,000 articles. */
export const MAX_COLLECTION_LENGTH = 100_000_000

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
