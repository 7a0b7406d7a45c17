import { type QuoteHit, type QuoteQuery, quotesOf } from './answer/desk-quotes.ts'
import { type Summary, type SummaryOptions, summarize } from './answer/summary.ts'
import { type Timeline, timelineOf } from './answer/timeline.ts'
import type { Article } from './article.ts'
import { type Edit, type NamesEdit, withEdits } from './edits/edit.ts'
import { editedStore } from './edits/edited-store.ts'
import { alsoCalled } from './edits/given-names.ts'
import { ClipdeskError } from './errors.ts'
import type { FiledArticle, Outcome } from './filed-article.ts'
import { fingerprint } from './fingerprint.ts'
import type { Page } from './read/page.ts'
import { readArticle } from './read/plain-text.ts'
import { foundIn } from './search/found-in.ts'
import { hasAll } from './search/has-all.ts'
import type { IndexAnswer, SearchIndex } from './search/index-port.ts'
import type { Indexes } from './search/indexes.ts'
import { marksOf } from './search/marks.ts'
import { findPassage } from './search/passage.ts'
import { asPrinted } from './search/printed-words.ts'
import { needsFacts } from './search/query/needs-facts.ts'
import { parseQuery } from './search/query/parse-query.ts'
import { plainQuery } from './search/query/plain-query.ts'
import type { Query } from './search/query/query-tree.ts'
import type { SearchAnswer, SearchHit } from './search/search.ts'
import { suggestArticles } from './search/suggest.ts'
import { checkAmount } from './store/check.ts'
import type { Draft, EditChange, Store } from './store/store.ts'

/** An article as it was filed just now. */
export interface Clipping extends FiledArticle {
  readonly outcome: Outcome
}

/** An article to file as it is. */
export interface ArticleToFile {
  readonly article: Article
  /** Your own name for it; filing the same key again replaces it. Without one, the same page is the same article. */
  readonly key?: string
  /** Default: now. */
  readonly filed?: Date
  /** What people put right in it elsewhere; of what was put right here too, the later stays. The article is as it was read. */
  readonly edits?: readonly Edit[]
}

/** Which results: at most `limit`, after leaving out the first `skip`. */
export interface ResultWindow {
  readonly limit?: number
  readonly skip?: number
}

/** How to search. */
export interface SearchOptions extends ResultWindow {
  /** Take the query as bare words, without syntax. Default: false. */
  readonly plain?: boolean
  /** Whether articles that are nearly the same, word for word, come as one hit. Default: true. */
  readonly fold?: boolean
  /** What an earlier answer said that it knows of: hits go on in its order, whatever has arrived since. */
  readonly asOf?: number
}

/** One community's articles and the index over them. Nothing crosses desks. */
export interface Desk {
  readonly name: string
  /** Reads a plain-text page and files it. Throws what `readArticle` throws. */
  clip(page: Page): Promise<Clipping>
  /** Files articles that were read already, all or none. */
  file(articles: readonly ArticleToFile[]): Promise<readonly Clipping[]>
  /** An article by its number or its id. Throws `no-such-article`. */
  get(reference: number | string): Promise<FiledArticle>
  /** The newest first, by filing. Defaults: 10, from the first. */
  recent(window?: ResultWindow): Promise<readonly FiledArticle[]>
  count(): Promise<number>
  /** Every article, in the order of its last change; with `asRead`, without its edits applied. */
  all(options?: { readonly asRead?: boolean }): AsyncIterable<FiledArticle>
  /**
   * Puts right what was read: from here on the article comes with these edits applied, however often its page is filed again. An edit takes
   * the place of an earlier one of the same thing. What is said of names holds for the whole desk. Throws `no-such-article`, or
   * `bad-input` for an edit that cannot be kept.
   */
  edit(reference: number | string, edits: readonly Edit[]): Promise<FiledArticle>
  /** Takes back the edits of an article that are meant. Throws `no-such-article`. */
  undo(reference: number | string, isMeant: (edit: Edit) => boolean): Promise<FiledArticle>
  /** What people said of two names in any article of the desk, and what they said last where they said different things. */
  givenNames(): Promise<readonly NamesEdit[]>
  /**
   * Hits with the passage that matches. Any text is a query, and the answer says how it was read: see `parseQuery`. Defaults: 10, from the
   * first.
   */
  search(query: string, options?: SearchOptions): Promise<SearchAnswer>
  /** The ranking alone, for programs: ids, keys, headlines and scores. */
  rank(query: string, options?: SearchOptions): Promise<IndexAnswer>
  /**
   * Articles that somebody may mean by what is typed so far, the likeliest first, for a list to pick from; `limit` is 25 by default.
   * Nothing typed: the newest. A number ("12", "#12"): the article with it, and those whose number begins so. Words: headlines that have
   * them all, where the last may be a beginning, then what a search for them finds, without syntax. Whatever is typed is taken, its
   * first 80 characters; common words or signs alone are as good as nothing. Throws only where the library is in trouble, or for a
   * limit that is none.
   */
  suggest(typed: string, options?: { readonly limit?: number }): Promise<readonly FiledArticle[]>
  /**
   * Quotes, those of the article that matches best or is newest first. Without `in` they are looked for in the 100 articles that match
   * the words of `by`, `to` and `about` best, or in the 20 newest. Throws `no-such-article`. Defaults: 10, from the first.
   */
  quotes(query: QuoteQuery, window?: ResultWindow): Promise<QuoteAnswer>
  /**
   * The dated events of an article, by number or id, or of a topic: of the 20 best articles that have all its words. Throws
   * `no-such-article`, or as `search`.
   */
  timeline(of: TimelineSubject): Promise<Timeline>
  /** The article's own key sentences. */
  summarize(article: Article, options?: SummaryOptions): Summary
}

/** Quotes, and how many there are in all. */
export interface QuoteAnswer {
  readonly hits: readonly QuoteHit[]
  readonly total: number
}

/** What a timeline is of. */
export type TimelineSubject = { readonly article: number | string } | { readonly topic: string }

/** How many articles quotes and events are looked for in. */
const QUOTED_IN = 100
const NEWEST = 20
const TOLD_IN = 20

/** How many articles are taken from the store at a time. */
const BATCH = 500

/** The desk of this name over a store, and the indexes that follow it. */
export function openDesk(name: string, read: Store, indexes: Indexes): Desk {
  const store = editedStore(read)
  const desk: Desk = {
    name,
    async clip(page) {
      const [clipping] = await desk.file([
        { article: readArticle(page), ...filedAt(page.received) },
      ])
      if (clipping === undefined)
        throw new Error('The store gave nothing back for the article that it filed.')
      return clipping
    },
    async file(articles) {
      const drafts = await Promise.all(articles.map(draftOf))
      const filed = await store.file(name, drafts)
      return filed.map(({ article, outcome }) => ({ ...article, outcome }))
    },
    async get(reference) {
      const found =
        typeof reference === 'number'
          ? await store.numbered(name, reference)
          : (await store.get(name, [reference]))[0]
      if (found == null) throw noSuchArticle(reference)
      return found
    },
    recent: ({ limit = 10, skip = 0 } = {}) => store.recent(name, { limit, skip }),
    count: () => store.count(name),
    async *all({ asRead = false } = {}) {
      const from = asRead ? read : store
      for (let since = 0; ; ) {
        const changes = await from.changes(name, since, BATCH)
        for (const { article } of changes) yield article
        since = changes.at(-1)?.seq ?? since
        if (changes.length < BATCH) return
      }
    },
    edit: (reference, edits) => changed(reference, (made) => withEdits(made, edits)),
    undo: (reference, isMeant) =>
      changed(reference, (made) => made.filter((edit) => !isMeant(edit))),
    async givenNames() {
      const edits = withEdits([], await store.edits(name))
      return edits.filter((edit) => edit.kind === 'names')
    },
    async search(text, options = {}) {
      const { query, hits, ...answer } = await find(text, options)
      const ids = hits.flatMap(({ id, copies }) => [id, ...copies])
      const byId = new Map((await store.get(name, ids)).map((article) => [article.id, article]))
      const found = hits.flatMap(({ id, score, copies }): SearchHit[] => {
        const article = byId.get(id)
        if (article === undefined) return []
        const marks = marksOf(query, answer.otherWords, article.language)
        return [
          {
            ...{ article, score, passage: findPassage(article, marks) },
            foundIn: foundIn(article, marks),
            copies: copies.flatMap((copy) => byId.get(copy) ?? []),
          },
        ]
      })
      return { ...answer, query, hits: found, otherWords: asPrinted(answer.otherWords, found) }
    },
    rank: find,
    async suggest(typed, { limit = 25 } = {}) {
      checkAmount('limit', limit)
      return indexes.use(name, (index) =>
        suggestArticles(typed, limit, { desk: name, store, index }),
      )
    },
    async quotes(query, { limit = 10, skip = 0 } = {}) {
      checkAmount('limit', limit)
      checkAmount('skip', skip)
      const names = await desk.givenNames()
      const hits = (await quotedIn(query, names)).flatMap((article) =>
        quotesOf(article, query, names),
      )
      return { hits: hits.slice(skip, skip + limit), total: hits.length }
    },
    async timeline(of) {
      const articles =
        'article' in of ? [await desk.get(of.article)] : await matching(of.topic, QUOTED_IN)
      const told = 'topic' in of ? articles.filter(({ text }) => hasAll(text, of.topic)) : articles
      return timelineOf(told.slice(0, TOLD_IN))
    },
    summarize,
  }

  async function changed(reference: number | string, change: EditChange): Promise<FiledArticle> {
    const { id } = await desk.get(reference)
    const article = await store.edit(name, id, change)
    if (article === null) throw noSuchArticle(reference)
    return article
  }

  /** The articles that quotes are looked for in. */
  async function quotedIn(
    { by, to, about, in: reference }: QuoteQuery,
    names: readonly NamesEdit[],
  ) {
    if (reference !== undefined) return [await desk.get(reference)]
    const called = [by, to].flatMap((name) =>
      name === undefined ? [] : [name, ...alsoCalled(name, names)],
    )
    const wanted = [...called, about].filter((words) => words !== undefined).join(' ')
    return wanted === '' ? desk.recent({ limit: NEWEST }) : matching(wanted, QUOTED_IN)
  }

  /** The articles that have any of some words, the best first. */
  async function matching(words: string, limit: number): Promise<readonly FiledArticle[]> {
    const { hits } = await find(words, { plain: true, limit })
    const ids = hits.map(({ id }) => id)
    const byId = new Map((await store.get(name, ids)).map((article) => [article.id, article]))
    return ids.flatMap((id) => byId.get(id) ?? [])
  }

  async function find(
    text: string,
    { plain = false, limit = 10, skip = 0, ...request }: SearchOptions = {},
  ): Promise<IndexAnswer & { readonly query: Query }> {
    checkAmount('limit', limit)
    checkAmount('skip', skip)
    const query = plain ? plainQuery(text) : parseQuery(text, { now: new Date() })
    const search = (index: SearchIndex) => index.search(query, { ...request, limit, skip })
    const answer = await indexes.use(name, search, { facts: needsFacts(query) })
    return { query, ...answer }
  }

  return desk
}

const filedAt = (received: Date | undefined) => (received === undefined ? {} : { filed: received })

async function draftOf({
  article,
  key,
  filed = new Date(),
  edits = [],
}: ArticleToFile): Promise<Draft> {
  return {
    article,
    key: key ?? null,
    fingerprint: await fingerprint(article.text),
    filed: filed.toISOString(),
    edits,
  }
}

const noSuchArticle = (reference: number | string): ClipdeskError =>
  new ClipdeskError(
    'no-such-article',
    `There is no article ${typeof reference === 'number' ? `#${reference}` : `"${reference.slice(0, 40)}"`} on this desk.`,
  )
