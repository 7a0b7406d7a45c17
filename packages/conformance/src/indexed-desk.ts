import type { Change, Edit, FiledArticle, OpenIndex, Paragraph, SearchIndex } from '@clipdesk/core'
import { parseQuery } from '@clipdesk/core'

/** What matters of an article to an index. */
interface IndexSample {
  readonly key: string
  readonly headline?: string
  readonly caption?: string
  readonly body?: readonly string[]
  readonly furniture?: string
  /** Whom a person said to speak in it. */
  readonly speaker?: string
}

/** A desk in memory with an index over it. */
export interface IndexedDesk {
  readonly index: SearchIndex
  /** Files samples and hands them to the index; a known key replaces. Gives the changes that it handed over. */
  file(...samples: readonly IndexSample[]): Promise<readonly Change[]>
  /** The keys of the articles found, best first. */
  find(query: string, limit?: number): Promise<readonly string[]>
  /** The keys of the articles suggested, best first. */
  suggest(typed: string, limit?: number): Promise<readonly string[]>
}

/** When all queries are asked. */
const NOW = new Date('2024-05-10T12:00:00Z')

/** Opens an index over an empty desk. */
export function indexedDesk(open: OpenIndex): IndexedDesk {
  const numbers = new Map<string, number>()
  const index = open('desk')
  let seq = 0
  const change = (sample: IndexSample): Change => {
    const number = numbers.get(sample.key) ?? numbers.size + 1
    numbers.set(sample.key, number)
    seq += 1
    return { seq, article: articleFrom(sample, number) }
  }
  return {
    index,
    async file(...samples) {
      const changes = samples.map(change)
      await index.apply(changes)
      return changes
    },
    async find(query, limit = 100) {
      const { hits } = await index.search(parseQuery(query, { now: NOW }), { limit, fold: false })
      return hits.map(({ key }) => key)
    },
    async suggest(typed, limit = 100) {
      const hits = await index.suggest(typed, { limit })
      return hits.map(({ key }) => key)
    },
  }
}

function articleFrom(sample: IndexSample, number: number): FiledArticle {
  const { key, headline = null, caption, body = [], furniture, speaker } = sample
  let text = headline === null ? '' : `${headline}\n\n`
  const add = (block: string) => {
    const start = text.length
    text += `${block}\n\n`
    return { start, end: start + block.length }
  }
  const paragraphs = body.map((block): Paragraph => ({ ...add(block), kind: 'paragraph' }))
  return {
    ...EMPTY,
    ...{ id: `id-${key}`, key, number, headline, paragraphs },
    captions: caption === undefined ? [] : [caption],
    furniture: furniture === undefined ? [] : [{ ...add(furniture), kind: 'related' }],
    edits: speaker === undefined ? [] : [givenSpeaker(speaker)],
    text,
  }
}

const givenSpeaker = (name: string): Edit => ({
  kind: 'speaker',
  quote: { text: 'a', start: 0, end: 1 },
  name,
  given: { by: null, at: '2024-05-01T08:00:00.000Z' },
})

const EMPTY = {
  filed: '2024-05-01T08:00:00Z',
  url: null,
  sections: [],
  tags: [],
  byline: [],
  source: { name: null, domain: null },
  dateline: null,
  published: null,
  updated: null,
  language: null,
  notices: [],
  spans: {},
  bases: {},
  caveats: [],
}
