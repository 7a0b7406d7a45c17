import { randomBytes } from 'node:crypto'
import type { Prepare } from './asked.ts'
import type { Rendered } from './render.ts'

/** An answer that somebody got, kept for its buttons. */
export interface Answer {
  readonly id: string
  /** Only who asked may use its buttons. */
  readonly user: string
  readonly desk: string
  /** Whether there is anybody to share it with, and anything to share. */
  readonly shareable: boolean
  /** What waits for a yes, or null. */
  waiting: Prepare | null
  /** Grows when a page after the last is asked for. */
  rendered: Rendered
  /** The pages that were shared already. */
  readonly shared: Set<number>
}

/** Ours: an answer is some 10 kB, at most about 150. */
const KEPT = 1000

/** The newest answers, in memory: buttons older than these, or than this process, say so. */
export class Answers {
  readonly #answers = new Map<string, Answer>()

  keep(answer: Omit<Answer, 'id' | 'shared'>): Answer {
    const kept = { ...answer, id: randomBytes(12).toString('base64url'), shared: new Set<number>() }
    this.#answers.set(kept.id, kept)
    const [oldest] = this.#answers.keys()
    if (this.#answers.size > KEPT && oldest !== undefined) this.#answers.delete(oldest)
    return kept
  }

  /** The answer of this id, if it is this user's on this desk. */
  find(id: string, { user, desk }: Pick<Answer, 'user' | 'desk'>): Answer | null {
    const answer = this.#answers.get(id)
    return answer?.user === user && answer.desk === desk ? answer : null
  }
}
