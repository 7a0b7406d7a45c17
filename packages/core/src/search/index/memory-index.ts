import type {
  Completed,
  Count,
  IndexAnswer,
  IndexChange,
  IndexHit,
  IndexRequest,
  OpenIndex,
  SearchIndex,
  Standing,
} from '../index-port.ts'
import { needsFacts } from '../query/needs-facts.ts'
import type { Query } from '../query/query-tree.ts'
import type { Snapshots } from '../snapshots.ts'
import { type AnswerOptions, answerOf } from './answer.ts'
import { addArticle, emptyState, needsTidying, removeArticle, tidied } from './index-state.ts'
import { KeptAnswers } from './kept-answers.ts'
import { People } from './people.ts'
import { Keeper } from './snapshot/keeper.ts'
import { nextTurn } from './snapshot/slices.ts'
import { suggestionsOf } from './suggestions.ts'

/** An index in memory: postings, and the words of every article in their order. Each time it is opened it is made anew. */
export const memoryIndex: OpenIndex = () => new MemoryIndex(null)

/** Where an index in memory is kept. */
export interface Keeping {
  readonly snapshots: Snapshots
  /** Told of every snapshot that could not be used, or written, in a sentence for people. */
  readonly log: (line: string) => void
  /**
   * How much has to be taken in since the last snapshot before the next is written, in articles and in facts of articles. Default: 100,
   * and never less than a fiftieth of the desk's articles.
   */
  readonly after?: number
}

/** An index in memory that goes on from its last snapshot when it is opened again. */
export const keptIndex =
  (keeping: Keeping): OpenIndex =>
  (desk) =>
    new MemoryIndex(new Keeper(desk, keeping))

/** How many articles are taken in before others get their turn: about 15 ms of CPU with articles of 600 words. */
const SLICE = 10

class MemoryIndex implements SearchIndex {
  #seq = 0
  #state = emptyState()
  #factsSeq = 0
  #people = new People()
  readonly #answers = new KeptAnswers()
  readonly #keeper: Keeper | null

  constructor(keeper: Keeper | null) {
    this.#keeper = keeper
  }

  get seq(): number {
    return this.#seq
  }

  get size(): number {
    return this.#state.documents.count
  }

  async open(standing: Standing): Promise<void> {
    const kept = (await this.#keeper?.open(standing)) ?? null
    if (kept === null) return
    this.#seq = kept.seq
    this.#state = kept.state
    this.#factsSeq = kept.factsSeq
    this.#people = kept.people
  }

  async keep(): Promise<void> {
    await this.#keeper?.keep(() => ({
      ...{ seq: this.#seq, state: this.#state },
      ...{ factsSeq: this.#factsSeq, people: this.#people },
    }))
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
      if (this.#people.needsTidying) this.#people = this.#people.tidied()
      this.#factsSeq = change.seq
      this.#keeper?.note()
    }
  }

  async search(query: Query, request: IndexRequest): Promise<IndexAnswer> {
    const { limit, skip = 0, fold = true, once = false } = request
    const asOf = Math.min(request.asOf ?? this.#seq, this.#seq)
    const facts = needsFacts(query) ? Math.min(this.#factsSeq, asOf) : null
    const options = { depth: skip + limit, fold, asOf, facts }
    const make = (wanted: AnswerOptions) => answerOf(this.#state, this.#people, query, wanted)
    const answer = once ? make(options) : this.#answers.get(query, options, make)
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

  /** A change that is in already is passed over, so that two catch-ups may overlap. */
  #take(change: IndexChange): void {
    if (change.seq <= this.#seq) return
    if ('removed' in change) removeArticle(this.#state, change.removed)
    else addArticle(this.#state, change.article, change.seq)
    this.#seq = change.seq
    this.#keeper?.note()
  }
}
