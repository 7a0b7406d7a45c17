import { randomBytes } from 'node:crypto'
import { GivenPage, sizeOf as sizeOfPage } from '../given-page.ts'
import type { Prepare } from './asked.ts'
import type { Rendered } from './rendered.ts'

/** An answer that somebody got, kept for its buttons. */
export interface Answer<Part> {
  readonly id: string
  /** Only who asked may use its buttons. */
  readonly user: string
  readonly desk: string
  /** Whether there is anybody to share it with, and anything to share. */
  readonly shareable: boolean
  /** What waits for a yes, or null. */
  waiting: Prepare | null
  /** Grows when a page after the last is asked for. */
  rendered: Rendered<Part>
  /** The pages that were shared already. */
  readonly shared: Set<number>
}

/** Ours: an answer has some 10,000 characters, one with a file up to 3,000,000. */
const KEPT = 1000
const KEPT_CHARACTERS = 50_000_000

/** The newest answers, in memory: buttons older than these, or than this process, say so. */
export class Answers<Part> {
  readonly #answers = new Map<string, Answer<Part>>()
  #characters = 0

  keep(answer: Omit<Answer<Part>, 'id' | 'shared'>): Answer<Part> {
    const kept = { ...answer, id: randomBytes(12).toString('base64url'), shared: new Set<number>() }
    this.#answers.set(kept.id, kept)
    this.#characters += sizeOf(kept)
    for (const [id, oldest] of this.#answers) {
      if (this.#answers.size <= KEPT && this.#characters <= KEPT_CHARACTERS) break
      if (id === kept.id) break
      this.#answers.delete(id)
      this.#characters -= sizeOf(oldest)
    }
    return kept
  }

  /** The answer of this id, if it is this user's on this desk. */
  find(id: string, { user, desk }: Pick<Answer<Part>, 'user' | 'desk'>): Answer<Part> | null {
    const answer = this.#answers.get(id)
    return answer?.user === user && answer.desk === desk ? answer : null
  }
}

/** Of the file, the picture, and of the pages that a step would file: there are at most 50 pages to turn, of some 4,000 characters each. */
function sizeOf({ rendered }: Answer<unknown>): number {
  const pages = rendered.steps.map(({ request }) => lengthOf(request.options['page']))
  const { file, picture } = rendered
  const shown = (file?.length ?? 0) + (picture?.svg.length ?? 0) + (picture?.png?.length ?? 0)
  return pages.reduce((sum, length) => sum + length, shown)
}

function lengthOf(page: unknown): number {
  const given = GivenPage.safeParse(page)
  return given.success ? sizeOfPage(given.data) : 0
}
