import MiniSearch, { type Options, type Query, type SearchResult } from 'minisearch'
import type { Change } from '../store/store.ts'
import { analyze, type Token, words } from './analyze.ts'
import type { IndexAnswer, IndexHit, OpenIndex, SearchIndex } from './index-port.ts'
import type { SearchQuery } from './query.ts'
import { excludedTerms, type PhraseTerms, type QueryTerms, queryTerms } from './query-terms.ts'
import { searchedTexts } from './searched-text.ts'
import { type TypedWords, typedWords } from './typed-words.ts'
import { WordSequences } from './word-sequences.ts'

/** An index in memory, on MiniSearch: comfortable to about 50,000 articles a desk. */
export const miniSearchIndex: OpenIndex = () => new MiniSearchIndex()

/** What MiniSearch is given of an article. Terms are joined by spaces, as it takes fields as strings. */
interface Entry {
  readonly id: string
  readonly number: number
  readonly key: string
  readonly headline: string | null
  readonly terms: string
  readonly headlineTerms: string
  /** The headline's words, folded only: the beginning of a word need not be one of its stem ("harbouri"), and may be a common word. */
  readonly headlineWords: string
}

/** An article that matches, before anything was left out. */
interface Match extends Pick<Entry, 'id' | 'number' | 'key' | 'headline'> {
  readonly score: number
  /** The terms of the query that it has. */
  readonly terms: readonly string[]
}

const OPTIONS: Options<Entry> = {
  fields: ['terms', 'headlineTerms', 'headlineWords'],
  storeFields: ['number', 'key', 'headline'],
  tokenize: (terms) => (terms === '' ? [] : terms.split(' ')),
  processTerm: (term) => term,
  searchOptions: {
    fields: ['terms', 'headlineTerms'],
    // What these bring is to be seen by changing them under `npm run bench -- ranking`. A headline's words count in `terms` already;
    // the field of their own lifts them a little.
    boost: { terms: 1, headlineTerms: 0.2 },
    // k 1.2 to 2 and b 0.75 are the usual range. MiniSearch's d of 0.5 rewards the mere presence of a word: BM25+, for long documents.
    bm25: { k: 1.6, b: 0.75, d: 0 },
  },
}

/** How many articles are taken in before others get their turn: about 25 ms of CPU with articles of 600 words. */
const SLICE = 10

class MiniSearchIndex implements SearchIndex {
  #seq = 0
  readonly #mini = new MiniSearch<Entry>(OPTIONS)
  readonly #sequences = new WordSequences()

  get seq(): number {
    return this.#seq
  }

  async apply(changes: readonly Change[]): Promise<void> {
    for (let at = 0; at < changes.length; at += SLICE) {
      if (at > 0) await nextTurn()
      for (const change of changes.slice(at, at + SLICE)) this.#take(change)
    }
  }

  async search(query: SearchQuery, { limit }: { readonly limit: number }): Promise<IndexAnswer> {
    const wanted = queryTerms(query.wanted)
    const excluded = excludedTerms(query.excluded)
    const left = new Set(this.#find(excluded.words).map(({ id }) => id))
    const has = (id: string) => (phrase: PhraseTerms) => this.#sequences.has(id, phrase.words)
    const kept = this.#matches(wanted)
      .filter(({ id }) => !left.has(id))
      .filter(({ id }) => wanted.phrases.every(has(id)) && !excluded.phrases.some(has(id)))
      .sort(byScore)
    const best = kept.slice(0, limit)
    return { hits: best.map(toHit), total: kept.length }
  }

  async suggest(
    typed: string,
    { limit }: { readonly limit: number },
  ): Promise<readonly IndexHit[]> {
    const read = typedWords(typed)
    const found = this.#mini.search(headlineQuery(read))
    const isWhole = ({ terms }: SearchResult) =>
      terms.some((term) => term === read.beginning?.folded || term === read.beginning?.term)
    const [whole, rest] = [found.filter(isWhole), found.filter((result) => !isWhole(result))]
    const best = [...bestOf(whole, limit), ...bestOf(rest, limit)]
    return best.slice(0, limit).map(toHit)
  }

  /** A change that is in already is passed over, so that two catch-ups may overlap. */
  #take({ seq, article }: Change): void {
    if (seq <= this.#seq) return
    const { id, number, key, headline } = article
    const texts = searchedTexts(article)
    const read = texts.map((text) => words(text))
    const terms = joined(texts.flatMap((text, i) => analyze(text, read[i])))
    const entry = { id, number, key, headline, terms, ...headlineFields(headline ?? '') }
    if (this.#mini.has(id)) this.#mini.replace(entry)
    else this.#mini.add(entry)
    this.#sequences.set(id, read)
    this.#seq = seq
  }

  /** Articles with any of the words and the terms of every phrase, in no order. */
  #matches({ words, phrases }: QueryTerms): Match[] {
    const needed = phrases.flatMap(({ terms }) => terms)
    // A phrase of nothing but common words has no term to narrow by: every article may have it.
    const any = words.length + needed.length === 0 && phrases.length > 0
    const found = any ? this.#mini.search(MiniSearch.wildcard) : this.#find([...words, ...needed])
    const matches = found.map(toMatch)
    // Every one has a word: a walk over thousands of matches saved.
    if (phrases.length === 0) return matches
    return matches.filter(({ terms }) => {
      const hasWord = words.length === 0 || words.some((word) => terms.includes(word))
      return hasWord && needed.every((term) => terms.includes(term))
    })
  }

  #find(terms: readonly string[]): SearchResult[] {
    return this.#mini.search(terms.join(' '))
  }
}

/**
 * MiniSearch multiplies a score by the number of query terms that matched. That ranks articles with many common words above those
 * with the rare one, so it is undone (its issue #129 keeps the factor by design).
 */
function toMatch({ id, number, key, headline, score, queryTerms: matched }: SearchResult): Match {
  return {
    id,
    number,
    key,
    headline,
    score: score / (matched.length || 1),
    terms: matched,
  }
}

const byScore = (a: Match, b: Match): number => b.score - a.score || b.number - a.number

const bestOf = (results: readonly SearchResult[], limit: number): Match[] =>
  results.map(toMatch).sort(byScore).slice(0, limit)

const toHit = ({ id, key, headline, score }: Match): IndexHit => ({ id, key, headline, score })

/** All complete words in any form; of the last, a word that begins so, or another form of it. */
function headlineQuery({ complete, beginning }: TypedWords): Query {
  const whole = (term: string): Query => ({ queries: [term], fields: ['headlineTerms'] })
  const queries = complete.map(whole)
  if (beginning !== null) {
    const goesOn = { queries: [beginning.folded], fields: ['headlineWords'], prefix: true }
    queries.push({ combineWith: 'OR', queries: [goesOn, whole(beginning.term)] })
  }
  return { combineWith: 'AND', queries }
}

function headlineFields(headline: string): Pick<Entry, 'headlineTerms' | 'headlineWords'> {
  const read = words(headline)
  return { headlineTerms: joined(analyze(headline, read)), headlineWords: joined(read) }
}

function joined(tokens: readonly Token[]): string {
  return tokens.map(({ term }) => term).join(' ')
}

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 0))
