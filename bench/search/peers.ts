import { create, insert, search } from '@orama/orama'
import { stopwords } from '@orama/stopwords/english'
import { Encoder, Index } from 'flexsearch'
import English from 'flexsearch/lang/en'
import lunr from 'lunr'
import { type Engine, type Search, textOf } from './engines/engine.ts'
import { miniSearch } from './engines/mini-search.ts'
import { sqliteEngine } from './engines/sqlite.ts'
import type { Doc } from './judged-collection.ts'

/** Takes in documents, and gives their search. */
type OpenPeer = (docs: readonly Doc[]) => Search | Promise<Search>

const DEPTH = 10

/**
 * Other engines, each through its published interface. All have the whole text as one field, and the headline as another where they know
 * fields, which on the whole is what each of them ranks best with.
 */
export const PEERS: Readonly<Record<string, OpenPeer>> = {
  'MiniSearch as it comes': filled(miniSearch),
  'lunr as it comes': lunrSearch,
  'Orama as it comes': (docs) => oramaSearch(docs, {}),
  'Orama, stemmer and stop words': (docs) =>
    oramaSearch(docs, { language: 'english', stemming: true, stopWords: stopwords }),
  'FlexSearch as it comes': (docs) => flexSearch(docs, new Index(), false),
  'FlexSearch, English and suggest': (docs) =>
    flexSearch(docs, new Index({ encoder: new Encoder(English) }), true),
  'SQLite FTS5, porter': filled(() => sqliteEngine(':memory:')),
}

/** An engine that documents were added to. */
export function filled(open: () => Engine): OpenPeer {
  return async (docs) => {
    const engine = open()
    await engine.add(docs)()
    return (query) => engine.search(query, DEPTH)
  }
}

/**
 * Any of the words. Its query pipeline has no trimmer, as its index has, so marks at the ends of words are taken off; inside of them they
 * would be its syntax.
 */
function lunrSearch(docs: readonly Doc[]): Search {
  const index = lunr((builder) => {
    builder.ref('id')
    builder.field('headline')
    builder.field('text')
    for (const doc of docs) builder.add({ ...doc, text: textOf(doc) })
  })
  return (query) =>
    index
      .search(trimmed(query))
      .slice(0, DEPTH)
      .map(({ ref }) => ref)
}

const trimmed = (query: string): string =>
  query
    .replaceAll(/[:~^+*-]/g, ' ')
    .split(/\s+/)
    .map((word) => word.replaceAll(/^\W+|\W+$/g, ''))
    .join(' ')
    .trim()

type Tokenizer =
  | { readonly language: 'english'; readonly stemming: true; readonly stopWords: string[] }
  | Record<string, never>

function oramaSearch(docs: readonly Doc[], tokenizer: Tokenizer): Search {
  const index = create({
    schema: { id: 'string', headline: 'string', text: 'string' } as const,
    components: { tokenizer },
  })
  for (const doc of docs)
    insert(index, { id: doc.id, headline: doc.headline ?? '', text: textOf(doc) })
  return async (query) => {
    const { hits } = await search(index, {
      term: query,
      properties: ['headline', 'text'],
      limit: DEPTH,
    })
    return hits.map(({ document }) => document.id)
  }
}

/** Wants all words of a query in one document, unless `suggest` is set. */
function flexSearch(docs: readonly Doc[], index: Index, suggest: boolean): Search {
  for (const [i, doc] of docs.entries()) index.add(i, textOf(doc))
  return (query) =>
    index.search(query, { limit: DEPTH, suggest }).map((i) => docs[Number(i)]?.id ?? '')
}
