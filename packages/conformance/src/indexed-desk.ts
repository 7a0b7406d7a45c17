import type {
  Change,
  IndexAnswer,
  IndexChange,
  IndexRequest,
  OpenIndex,
  SearchIndex,
} from '@clipdesk/core'
import { parseQuery } from '@clipdesk/core'
import { filedSample, type IndexSample } from './filed-sample.ts'

/** A desk in memory with an index over it. */
export interface IndexedDesk {
  readonly index: SearchIndex
  /** Files samples and hands them to the index; a known key replaces. Gives the changes that it handed over. */
  file(...samples: readonly IndexSample[]): Promise<readonly Change[]>
  /** Takes articles out by their keys. */
  remove(...keys: readonly string[]): Promise<void>
  /** Hands the index all changes that have come so far for their facts. */
  learn(): Promise<void>
  /** The keys of the articles found, best first. */
  find(query: string, limit?: number): Promise<readonly string[]>
  /** All that the index answers to a query; without more, its first hundred hits, copies by themselves. */
  answer(query: string, request?: Partial<IndexRequest>): Promise<IndexAnswer>
  /** The keys of the articles suggested, best first. */
  suggest(typed: string, limit?: number): Promise<readonly string[]>
}

/** When all queries are asked. */
const NOW = new Date('2024-05-10T12:00:00Z')

/** Opens an index over an empty desk. */
export function indexedDesk(open: OpenIndex): IndexedDesk {
  const numbers = new Map<string, number>()
  const changes: IndexChange[] = []
  const index = open('desk')
  const change = (sample: IndexSample): Change => {
    const number = numbers.get(sample.key) ?? numbers.size + 1
    numbers.set(sample.key, number)
    const made = { seq: changes.length + 1, article: filedSample(sample, number) }
    changes.push(made)
    return made
  }
  const answer = (query: string, request: Partial<IndexRequest> = {}) =>
    index.search(parseQuery(query, { now: NOW }), { limit: 100, fold: false, ...request })
  return {
    index,
    answer,
    async file(...samples) {
      const made = samples.map(change)
      await index.apply(made)
      return made
    },
    async remove(...keys) {
      for (const key of keys) changes.push({ seq: changes.length + 1, removed: `id-${key}` })
      await index.apply(changes)
    },
    learn: () => index.applyFacts(changes),
    async find(query, limit = 100) {
      const { hits } = await answer(query, { limit })
      return hits.map(({ key }) => key)
    },
    async suggest(typed, limit = 100) {
      const hits = await index.suggest(typed, { limit })
      return hits.map(({ key }) => key)
    },
  }
}
