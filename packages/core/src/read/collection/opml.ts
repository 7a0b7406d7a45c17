import type { Collection, ListedFeed } from './collection.ts'
import { readXml, rootName } from './xml.ts'

/** The feeds that an OPML file lists; null where the text is none. Throws `bad-input` for one with a DTD. */
export function readOpml(text: string): Collection | null {
  if (rootName(text) !== 'opml') return null
  const feeds: ListedFeed[] = []
  readXml(text, {
    open({ name, attributes }) {
      const url = attributes['xmlUrl'] ?? attributes['xmlurl']
      if (name !== 'outline' || !url) return
      feeds.push({ title: (attributes['title'] ?? attributes['text'])?.trim() || null, url })
    },
    words: () => undefined,
    close: () => undefined,
  })
  return { kind: 'opml', items: [], trouble: [], feeds }
}
