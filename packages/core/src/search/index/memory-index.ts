import type {
  Completed,
  Count,
  IndexAnswer,
  IndexChange,
  IndexHit,
  IndexRequest,
  OpenIndex,
  SearchIndex,
} from '../index-port.ts'
import type { Query } from '../query/query-tree.ts'
import { answerOf } from './answer.ts'
import { addArticle, emptyState, needsTidying, removeArticle, tidied } from './index-state.ts'
import { KeptAnswers } from './kept-answers.ts'
import { People } from './people.ts'
import { suggestionsOf } from './suggestions.ts'

/** An index in memory: postings, and the words of every article in their order. */
export const memoryIndex: OpenIndex = () => new MemoryIndex()

/** How many articles are taken in before others get their turn: about 15 ms of CPU with articles of 600 words. */
const SLICE = 10

class MemoryIndex implements SearchIndex {
  #seq = 0
  #state = emptyState()
  #factsSeq = 0
  readonly #people = new People()
  readonly #answers = new KeptAnswers()

  get seq(): number {
    return this.#seq
  }

  get factsSeq(): number {
    return this.#factsSeq
  }

  async apply(changes: readonly IndexChange[]): Promise<void> {
    for (let at = 0; at < changes.length; at += SLICE) {
      if (at > 0) await nextTurn()
      for (const change of changes.slice(at, at + SLICE)) this.#take(change)
      if (needsTidying(this.#state)) this.#state = tidied(this.#state)
    }
  }

  async applyFacts(changes: readonly IndexChange[]): Promise<void> {
    for (const [at, change] of changes.entries()) {
      if (at > 0) await nextTurn()
      if (change.seq <= this.#factsSeq) continue
      if ('removed' in change) this.#people.remove(change.removed)
      else this.#people.add(change.article)
      this.#factsSeq = change.seq
    }
  }

  async search(query: Query, request: IndexRequest): Promise<IndexAnswer> {
    const { limit, skip = 0, fold = true, asOf = this.#seq } = request
    const options = { depth: skip + limit, fold, asOf }
    const answer = this.#answers.get(query, options, (wanted) =>
      answerOf(this.#state, this.#people, query, wanted),
    )
    return { ...answer, hits: answer.hits.slice(skip, skip + limit) }
  }

  async suggest(
    typed: string,
    { limit }: { readonly limit: number },
  ): Promise<readonly IndexHit[]> {
    return suggestionsOf(this.#state, typed, limit)
  }

  async complete(
    field: Completed,
    typed: string,
    { limit }: { readonly limit: number },
  ): Promise<readonly Count[]> {
    return this.#state.documents.values[field].complete(typed, limit)
  }

  async completePeople(
    typed: string,
    { limit, quoted = false }: { readonly limit: number; readonly quoted?: boolean },
  ): Promise<readonly Count[]> {
    return this.#people.complete(typed, limit, quoted)
  }

  async namesLike(name: string): Promise<readonly string[]> {
    return this.#people.namesLike(name)
  }

  /** A change that is in already is passed over, so that two catch-ups may overlap. */
  #take(change: IndexChange): void {
    if (change.seq <= this.#seq) return
    if ('removed' in change) removeArticle(this.#state, change.removed)
    else addArticle(this.#state, change.article, change.seq)
    this.#seq = change.seq
  }
}

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 0))
