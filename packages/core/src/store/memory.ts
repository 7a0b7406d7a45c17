import type { Edit } from '../edits/edit.ts'
import { ClipdeskError } from '../errors.ts'
import type { FiledArticle } from '../filed-article.ts'
import { newArticleId } from './article-id.ts'
import { checkAmount, checkDesk, checkDraft, checkEdits } from './check.ts'
import { Shelf } from './memory-shelf.ts'
import { isSame, settle } from './settle.ts'
import type { Change, ChangedArticle, Draft, EditChange, Filed, Store } from './store.ts'

/** A store that forgets everything when the program ends. */
export function memoryStore(): Store {
  return new MemoryStore()
}

class MemoryStore implements Store {
  readonly location = 'memory'
  readonly #shelves = new Map<string, Shelf>()
  #seq = 0
  #closed = false

  async file(desk: string, drafts: readonly Draft[]): Promise<readonly Filed[]> {
    const shelf = this.#shelf(desk)
    // All are checked before the first is filed: nothing can fail after that.
    const checked = drafts.map(checkDraft)
    this.#shelves.set(desk, shelf)
    return checked.map((draft) => this.#fileOne(shelf, draft))
  }

  async get(desk: string, ids: readonly string[]): Promise<readonly FiledArticle[]> {
    const shelf = this.#shelf(desk)
    return ids.map((id) => shelf.withId(id)).filter((article) => article !== null)
  }

  async numbered(desk: string, number: number): Promise<FiledArticle | null> {
    return this.#shelf(desk).numbered(number)
  }

  async recent(
    desk: string,
    { limit, skip }: { readonly limit: number; readonly skip: number },
  ): Promise<readonly FiledArticle[]> {
    checkAmount('limit', limit)
    checkAmount('skip', skip)
    return this.#shelf(desk).recent(limit, skip)
  }

  async count(desk: string): Promise<number> {
    return this.#shelf(desk).count
  }

  async edit(desk: string, id: string, change: EditChange): Promise<FiledArticle | null> {
    const shelf = this.#shelf(desk)
    const standing = shelf.withId(id)
    if (standing === null) return null
    const edits = checkEdits(change(standing.edits))
    if (isSame(standing.edits, edits)) return standing
    this.#seq += 1
    return shelf.replace({ ...standing, edits }, this.#seq)
  }

  async edits(desk: string): Promise<readonly Edit[]> {
    const shelf = this.#shelf(desk)
    return shelf
      .recent(shelf.count, 0)
      .toReversed()
      .flatMap(({ edits }) => edits)
  }

  async changes(desk: string, since: number, limit: number): Promise<readonly Change[]> {
    checkAmount('limit', limit)
    return this.#shelf(desk).changes(since, limit)
  }

  async changedIds(desk: string, since: number, limit: number): Promise<readonly ChangedArticle[]> {
    const changes = await this.changes(desk, since, limit)
    return changes.map(({ seq, article }) => ({ seq, id: article.id }))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed = true
    this.#shelves.clear()
  }

  #fileOne(shelf: Shelf, draft: Draft): Filed {
    const fresh = { id: newArticleId(), number: shelf.count + 1 }
    const filed = settle(draft, shelf.namedBy(draft), fresh)
    if (filed.outcome !== 'same') {
      this.#seq += 1
      shelf.put(filed.article, draft.fingerprint, this.#seq)
    }
    return filed
  }

  /** The desk's articles; a desk that was never filed to gets an empty shelf, which is not kept. */
  #shelf(desk: string): Shelf {
    if (this.#closed) {
      throw new ClipdeskError(
        'library-closed',
        'The library in memory was closed, and its articles are gone. Open a new one.',
      )
    }
    checkDesk(desk)
    return this.#shelves.get(desk) ?? new Shelf()
  }
}
