import type { DatabaseSync } from 'node:sqlite'
import type { Edit } from '../edits/edit.ts'
import type { FiledArticle } from '../filed-article.ts'
import { newArticleId } from './article-id.ts'
import { checkAmount, checkDesk, checkDraft, checkEdits } from './check.ts'
import { isSame, settle } from './settle.ts'
import { libraryError } from './sqlite-errors.ts'
import { openDatabase, placeOf } from './sqlite-open.ts'
import {
  amountOf,
  articleOf,
  changedArticleOf,
  changeOf,
  editsOf,
  type Row,
} from './sqlite-rows.ts'
import {
  prepareStatements,
  prepareWriting,
  type Statements,
  type Writing,
} from './sqlite-statements.ts'
import { inTransaction } from './sqlite-transaction.ts'
import type { Change, ChangedArticle, Draft, EditChange, Filed, Store } from './store.ts'
import { WaitingLine, whenFree } from './waiting-line.ts'

/** How a library's file is opened. */
export interface SqliteOptions {
  /**
   * How long a call waits for another program that is writing, before it throws `library-locked`. This program goes on meanwhile; only
   * opening the file may block it for as long. Default: 10,000.
   */
  readonly waitMs?: number
  /** A bound on the file's size, in pages of 4,096 bytes. Default: none. */
  readonly maxPages?: number
}

/**
 * Keeps articles in one SQLite file, which several programs may use at the same time. What was acknowledged survives a crash. Calls
 * that file are done in the order in which they came; those that wait when the store is closed end with `library-closed`.
 *
 * The file is opened at once, and made with its folder if it is missing. Where that fails, this throws: `library-unavailable`,
 * `library-corrupt` for a file that is not a library, `library-locked`, `library-full`, `library-read-only`; or `bad-input`
 * for a URL or an option that makes no sense.
 *
 * A `file:` URL ending in `?mode=ro` only reads. In a folder where nothing may be written, add `&immutable=1`, which SQLite allows
 * only while no program writes to the library.
 */
export function sqliteStore(file: string | URL, options: SqliteOptions = {}): Store {
  const { waitMs = 10_000, maxPages = null } = options
  checkAmount('waitMs', waitMs)
  checkAmount('maxPages', maxPages ?? 0)
  const place = placeOf(file)
  const open = () => new SqliteStore(place.path, openDatabase(place, { waitMs, maxPages }), waitMs)
  return translated(place.path, open)
}

class SqliteStore implements Store {
  readonly location: string
  readonly #database: DatabaseSync
  readonly #statements: Statements
  #writing: Writing | null = null
  readonly #waitMs: number
  readonly #filings = new WaitingLine()

  constructor(path: string, database: DatabaseSync, waitMs: number) {
    this.location = path
    this.#database = database
    this.#waitMs = waitMs
    this.#statements = prepareStatements(database)
    // From here on we wait ourselves: SQLite's waiting would hold up everything else in this program.
    database.exec('PRAGMA busy_timeout = 0')
  }

  async file(desk: string, drafts: readonly Draft[]): Promise<readonly Filed[]> {
    checkDesk(desk)
    const checked = drafts.map(checkDraft)
    const fileAll = () => checked.map((draft) => this.#fileOne(desk, draft))
    const filing = () => inTransaction(this.#database, fileAll)
    return this.#told(this.#filings.join(filing, this.#waitMs))
  }

  async get(desk: string, ids: readonly string[]): Promise<readonly FiledArticle[]> {
    checkDesk(desk)
    return this.#do(({ byIds }) => byIds.all(JSON.stringify(ids), desk).map(this.#read))
  }

  async numbered(desk: string, number: number): Promise<FiledArticle | null> {
    checkDesk(desk)
    return this.#do(({ byNumber }) => byNumber.all(desk, number).map(this.#read)[0] ?? null)
  }

  async recent(
    desk: string,
    { limit, skip }: { readonly limit: number; readonly skip: number },
  ): Promise<readonly FiledArticle[]> {
    checkDesk(desk)
    checkAmount('limit', limit)
    checkAmount('skip', skip)
    return this.#do(({ recent }) => recent.all(desk, limit, skip).map(this.#read))
  }

  async count(desk: string): Promise<number> {
    checkDesk(desk)
    return this.#do(({ count }) => amountOf(count.get(desk)))
  }

  async edit(desk: string, id: string, change: EditChange): Promise<FiledArticle | null> {
    checkDesk(desk)
    const editing = () => inTransaction(this.#database, () => this.#editOne(desk, id, change))
    return this.#told(this.#filings.join(editing, this.#waitMs))
  }

  async edits(desk: string): Promise<readonly Edit[]> {
    checkDesk(desk)
    return this.#do(
      ({ edits }) => edits?.all(desk).flatMap((row) => editsOf(row, this.location)) ?? [],
    )
  }

  async changes(desk: string, since: number, limit: number): Promise<readonly Change[]> {
    checkDesk(desk)
    checkAmount('limit', limit)
    return this.#do(({ changes }) =>
      changes.all(desk, since, limit).map((row) => changeOf(row, this.location)),
    )
  }

  async changedIds(desk: string, since: number, limit: number): Promise<readonly ChangedArticle[]> {
    checkDesk(desk)
    checkAmount('limit', limit)
    return this.#do(({ changedIds }) => changedIds.all(desk, since, limit).map(changedArticleOf))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#database.isOpen) translated(this.location, () => this.#database.close())
  }

  readonly #read = (row: Row) => articleOf(row, this.location)

  #fileOne(desk: string, draft: Draft): Filed {
    const { nextNumber } = this.#statements
    const { put, change } = this.#writes()
    const fresh = { id: newArticleId(), number: amountOf(nextNumber.get(desk)) }
    const filed = settle(draft, this.#namedBy(desk, draft), fresh)
    if (filed.outcome !== 'same') {
      const { id, number, key, filed: time, edits, ...article } = filed.article
      const [text, made] = [JSON.stringify(article), JSON.stringify(edits)]
      put.run(desk, id, number, key, time, draft.fingerprint, text, made)
      change.run(desk, id)
    }
    return filed
  }

  #editOne(desk: string, id: string, change: EditChange): FiledArticle | null {
    const [standing] = this.#statements.byIds.all(JSON.stringify([id]), desk).map(this.#read)
    if (standing === undefined) return null
    const edits = checkEdits(change(standing.edits))
    if (isSame(standing.edits, edits)) return standing
    const writes = this.#writes()
    writes.putEdits.run(JSON.stringify(edits), desk, id)
    writes.change.run(desk, id)
    return { ...standing, edits }
  }

  /** Prepared within the first transaction that writes: an older library that may only be read has no place for it. */
  #writes(): Writing {
    this.#writing ??= prepareWriting(this.#database)
    return this.#writing
  }

  /** The article that the draft names. Where several carry its fingerprint, the first filed. */
  #namedBy(desk: string, { key, fingerprint }: Draft): FiledArticle | null {
    const { byKey, byFingerprint } = this.#statements
    const rows = key === null ? byFingerprint.all(desk, fingerprint) : byKey.all(desk, key)
    return rows.map(this.#read)[0] ?? null
  }

  #do<Result>(work: (statements: Statements) => Result): Promise<Result> {
    return this.#told(whenFree(() => work(this.#statements), this.#waitMs))
  }

  async #told<Result>(done: Promise<Result>): Promise<Result> {
    try {
      return await done
    } catch (error) {
      throw libraryError(error, this.location)
    }
  }
}

function translated<Result>(path: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw libraryError(error, path)
  }
}
