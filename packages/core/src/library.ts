import { type Desk, openDesk } from './desk.ts'
import { editedStore } from './edits/edited-store.ts'
import { ClipdeskError } from './errors.ts'
import { memoryIndex } from './search/index/memory-index.ts'
import type { OpenIndex } from './search/index-port.ts'
import { Indexes } from './search/indexes.ts'
import { KeptArticles } from './search/kept-articles.ts'
import { checkAmount } from './store/check.ts'
import { memoryStore } from './store/memory.ts'
import type { Store } from './store/store.ts'

/** What a library is made of. */
export interface LibraryOptions {
  /** Default: `memoryStore()`, which is gone with the process. */
  readonly store?: Store
  /** Default: `memoryIndex`. */
  readonly index?: OpenIndex
  /**
   * How many articles the indexes in memory may have together, about 8 kB each; then the desks that nobody asked for longest leave
   * memory until somebody does. Default: 100,000.
   */
  readonly articlesInMemory?: number
  /**
   * How long a search that asks who is named or quoted waits, in milliseconds, until that is known of all articles, of which a hundred
   * are read in a second; then it answers from those that are known and says of how many it is not. Default: 2,000.
   */
  readonly factsWaitMs?: number
}

/** Many desks in one place. Disposing of it closes its store. */
export interface Library extends AsyncDisposable {
  /** Where the articles are, for people. */
  readonly location: string
  /** A desk by name; it need not have any articles yet. Throws `bad-input` for a name that is none. */
  desk(name: string): Desk
}

/** In articles, of all desks together: enough for a few answers over many articles, at some 50 kB each. */
const KEPT = 500

/** Lower-case letters, digits and `. _ : -`, up to 100 of them: a chat's own ids fit after its name, as in `slack:t024be7lh`. */
const DESK_NAME = /^[a-z0-9][a-z0-9._:-]{0,99}$/

/**
 * Opens a library over a store.
 *
 * @example
 * await using library = await openLibrary({ store: sqliteStore('news.db') })
 * const article = await library.desk('local').clip({ text: page })
 */
export async function openLibrary(options: LibraryOptions = {}): Promise<Library> {
  const { store = memoryStore(), index: open = memoryIndex } = options
  const { articlesInMemory = 100_000, factsWaitMs = 2_000 } = options
  checkAmount('articlesInMemory', articlesInMemory)
  checkAmount('factsWaitMs', factsWaitMs)
  const indexes = new Indexes(editedStore(store), { open, articlesInMemory, factsWaitMs })
  const kept = new KeptArticles(KEPT)
  const desks = new Map<string, Desk>()
  return {
    location: store.location,
    desk(name) {
      if (!DESK_NAME.test(name)) throw badName(name)
      const open = desks.get(name) ?? openDesk(name, store, { indexes, kept })
      desks.set(name, open)
      return open
    },
    async [Symbol.asyncDispose]() {
      desks.clear()
      await indexes.close()
      await store[Symbol.asyncDispose]()
    },
  }
}

const badName = (name: string): ClipdeskError =>
  new ClipdeskError(
    'bad-input',
    `"${name.slice(0, 40)}" is no name for a desk. Use lower-case letters, digits and . _ : - and begin with a letter or digit.`,
  )
