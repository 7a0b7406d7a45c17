import type { IndexAnswer } from '../index-port.ts'
import type { Query } from '../query/query-tree.ts'
import type { AnswerOptions } from './answer.ts'

/** Ours: how many people turn pages on one desk at a time, and how many hits anybody turns to. */
const KEPT = 32
const DEPTH = 200
/** Ours: nobody turns to the hits of a longer list; a program asked for it, and keeping it would hold memory for nothing. */
const DEEPEST = 1000

interface Kept {
  readonly depth: number
  readonly answer: IndexAnswer
}

/** What an answer is known by, beside its query. */
interface KeptOptions extends AnswerOptions {
  /** The last change up to there whose facts were known; null where none are asked for. */
  readonly facts: number | null
}

/**
 * The latest answers, so that whoever turns to the next page goes on in the order that the first one began, whatever arrives meanwhile. An
 * answer that is no longer kept is made again from what had arrived then.
 */
export class KeptAnswers {
  readonly #kept = new Map<string, Kept>()

  /** The answer to a query, kept or made. */
  get(
    query: Query,
    options: KeptOptions,
    make: (options: AnswerOptions) => IndexAnswer,
  ): IndexAnswer {
    const { fold, asOf, facts } = options
    const key = JSON.stringify([query, fold, asOf, facts])
    const found = this.#kept.get(key)
    const kept = found !== undefined && found.depth >= options.depth ? found : made()
    if (kept.depth > DEEPEST) return kept.answer
    this.#kept.delete(key)
    this.#kept.set(key, kept)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest)
    return kept.answer

    function made(): Kept {
      const depth = Math.max(options.depth, DEPTH)
      return { depth, answer: make({ fold, asOf, depth }) }
    }
  }
}
