import type { IndexAnswer } from '../index-port.ts'
import type { Query } from '../query/query-tree.ts'
import type { AnswerOptions } from './answer.ts'

/** Ours: how many people turn pages on one desk at a time, and how many hits anybody turns to. */
const KEPT = 32
const DEPTH = 200

interface Kept {
  readonly depth: number
  readonly answer: IndexAnswer
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
    options: AnswerOptions,
    make: (options: AnswerOptions) => IndexAnswer,
  ): IndexAnswer {
    const { fold, asOf } = options
    const key = JSON.stringify([query, fold, asOf])
    const kept = this.#kept.get(key)
    if (kept !== undefined && kept.depth >= options.depth) return kept.answer
    const depth = Math.max(options.depth, DEPTH)
    const answer = make({ ...options, depth })
    this.#kept.delete(key)
    this.#kept.set(key, { depth, answer })
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest)
    return answer
  }
}
