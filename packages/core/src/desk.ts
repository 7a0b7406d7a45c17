import { type Briefing, briefOnDesk } from './answer/briefing/brief-on-desk.ts'
import {
  type ComparedStory,
  type CompareSubject,
  compareOnDesk,
} from './answer/compare/compare-on-desk.ts'
import type { QuoteQuery } from './answer/desk-quotes.ts'
import { type Digest, type DigestRequest, digestOnDesk } from './answer/digest/digest-on-desk.ts'
import type { QuoteAnswer } from './answer/quote-answer.ts'
import { quotesOnDesk } from './answer/quotes-on-desk.ts'
import { type Summary, type SummaryOptions, summarize } from './answer/summary/summarize.ts'
import { type Timeline, timelineOf } from './answer/timeline.ts'
import type { Article } from './article.ts'
import { type Edit, type NamesEdit, withEdits } from './edits/edit.ts'
import { editedStore } from './edits/edited-store.ts'
import { namesOnDesk } from './edits/names-on-desk.ts'
import type { FiledArticle, Outcome } from './filed-article.ts'
import { fingerprint } from './fingerprint.ts'
import type { Page } from './read/page.ts'
import { readArticle } from './read/plain-text.ts'
import { type Completable, completeOnDesk } from './search/complete.ts'
import type { Count, IndexAnswer, OtherWords, SearchIndex } from './search/index-port.ts'
import { asPrintedIn } from './search/printed-words.ts'
import { allWordsQuery } from './search/query/plain-query.ts'
import type { ResultWindow, SearchAnswer, SearchOptions } from './search/search.ts'
import { rankOnDesk, searchDesk } from './search/search-desk.ts'
import { articleOn, articlesOf, noSuchArticle, type SearchedDesk } from './search/searched-desk.ts'
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
   * Outlets, authors or sections of the desk's articles, people whom they name, or speakers whom they quote, that somebody may mean by
   * what is typed so far: those that have every word of it, the last as a beginning, the most frequent first, and of people those who are
   * quoted before all others; `limit` is 25 by default. Nothing typed: any. It waits for no more than a moment: articles that came just
   * now may be left out, and people of articles that nobody has asked about yet. Throws only where the library is in trouble, be it since
   * the last call, or for a limit that is none.
   */
  complete(
    what: Completable,
    typed: string,
    options?: { readonly limit?: number },
  ): Promise<readonly Count[]>
  /**
   * Quotes, those of the article that matches best or is newest first. Without `in` they are looked for in the 100 articles that match
   * the words of `by`, `to` and `about` best, and in the 500 newest that quote somebody of that name, or name whom it was said to, in any
   * spelling; with none of the three in the 20 newest. Throws `no-such-article`. Defaults: 10, from the first.
   */
  quotes(query: QuoteQuery, window?: ResultWindow): Promise<QuoteAnswer>
  /**
   * The dated events of an article, by number or id, or of a topic: of the 20 best articles that have all its words, names in any
   * spelling, and of those that are nearly the same. Throws `no-such-article`, or as `search`.
   */
  timeline(of: TimelineSubject): Promise<TimelineAnswer>
  /**
   * A topic in key sentences of the 50 articles that a query finds best, copies taken for one, in the order in which they ran; and where
   * outlets differ on the story that most of them tell. `sentences` is 6 by default. Any text is a query, as for `search`.
   */
  brief(topic: string, options?: { readonly sentences?: number }): Promise<Briefing>
  /**
   * One story across outlets: of the articles on the same event as one, or as the best on a topic; or of those given. The first 20 are
   * compared. Throws `no-such-article`.
   */
  compare(subject: CompareSubject): Promise<ComparedStory>
  /** What was filed since a time, by story: of the newest 1,000 articles, or of those that a query finds. */
  digest(request: DigestRequest): Promise<Digest>
  /** The article's own key sentences. */
  summarize(article: Article, options?: SummaryOptions): Summary
}

/** A timeline, and which other words its articles were found by. */
export interface TimelineAnswer extends Timeline {
  readonly otherWords: readonly OtherWords[]
}

/** What a timeline is of. */
export type TimelineSubject = { readonly article: number | string } | { readonly topic: string }

/** How many articles events are looked for in. */
const TOLD_IN = 20
/** The same with copies. */
const MOST_TOLD_IN = 60

/** How many articles are taken from the store at a time. */
const BATCH = 500

/** The desk of this name over a store, with the indexes that follow it. */
export function openDesk(
  name: string,
  read: Store,
  { indexes, kept }: Pick<SearchedDesk, 'indexes' | 'kept'>,
): Desk {
  const store = editedStore(read)
  const searched: SearchedDesk = { name, store, indexes, kept }
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
    get: (reference) => articleOn(searched, reference),
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
    givenNames: () => namesOnDesk(store, name),
    search: (text, options = {}) => searchDesk(searched, text, options),
    rank: (text, options = {}) => rankOnDesk(searched, text, options),
    async suggest(typed, { limit = 25 } = {}) {
      checkAmount('limit', limit)
      return indexes.use(name, (index) =>
        suggestArticles(typed, limit, { desk: name, store, index }),
      )
    },
    async complete(what, typed, { limit = 25 } = {}) {
      checkAmount('limit', limit)
      return completeOnDesk(what, typed, { limit, desk: searched })
    },
    quotes: (query, window = {}) => quotesOnDesk(searched, query, window),
    async timeline(of) {
      if ('article' in of) return { ...timelineOf([await desk.get(of.article)]), otherWords: [] }
      const query = allWordsQuery(of.topic)
      const search = (index: SearchIndex) => index.search(query, { limit: TOLD_IN })
      const { hits, otherWords } = await indexes.use(name, search)
      const withCopies = hits.flatMap(({ id, copies }) =>
        [id, ...copies].map((one) => ({ id: one })),
      )
      const told = await articlesOf(withCopies.slice(0, MOST_TOLD_IN), searched)
      const texts = told.map(({ text }) => text)
      return { ...timelineOf(told), otherWords: asPrintedIn(otherWords, texts) }
    },
    brief: (topic, options = {}) => briefOnDesk(searched, topic, options),
    compare: (subject) => compareOnDesk(searched, subject),
    digest: (request) => digestOnDesk(searched, request),
    summarize,
  }

  async function changed(reference: number | string, change: EditChange): Promise<FiledArticle> {
    const { id } = await desk.get(reference)
    const article = await store.edit(name, id, change)
    if (article === null) throw noSuchArticle(reference)
    return article
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
