// Finds weights for our ranking, and says how well they do where they were not chosen: each judged collection is ranked with weights that
// were found on the other four. What is found on all five is to be written into packages/core/src/search/index/weights.ts by hand, if it
// is better by more than noise.
//   npm run bench -- ranking-weights

import { plainQuery } from '@clipdesk/core'
import { firstOf } from '../../packages/core/src/search/index/best.ts'
import {
  addArticle,
  emptyState,
  type IndexState,
} from '../../packages/core/src/search/index/index-state.ts'
import { lookUp } from '../../packages/core/src/search/index/looked-for.ts'
import { matchesOf } from '../../packages/core/src/search/index/matches.ts'
import { Matching } from '../../packages/core/src/search/index/matching.ts'
import { People } from '../../packages/core/src/search/index/people.ts'
import { rank } from '../../packages/core/src/search/index/ranking.ts'
import { members } from '../../packages/core/src/search/index/slots.ts'
import { type RankingWeights, WEIGHTS } from '../../packages/core/src/search/index/weights.ts'
import { dataFolder } from '../data-folder.ts'
import { coordinateSearch, type Steps } from './coordinate-search.ts'
import { filed } from './engines/clipdesk.ts'
import { type JudgedCollection, judgedCollections } from './judged-collection.ts'
import { mean, ndcgOf } from './ndcg.ts'

/** What others begin with: Lucene's BM25, RM3 with ten articles and ten terms at a half, no headline field and no proximity. */
const TEXTBOOK: RankingWeights = {
  ...{ k: 1.2, b: 0.75, headline: 0, headlineK: 1.2 },
  ...{ feedbackDocuments: 10, feedbackTerms: 10, temperature: 1, asked: 0.5 },
  ...{ proximity: 0, window: 8 },
}

/** The values tried; what stands above is chosen before what stands below. */
const STEPS: Steps<RankingWeights> = {
  k: [1.2, 1.6, 2],
  b: [0.6, 0.75, 0.9],
  headline: [0, 0.1, 0.2, 0.4],
  headlineK: [0.6, 1.2],
  temperature: [1, 2, 4],
  feedbackDocuments: [10, 20, 40],
  feedbackTerms: [10, 20, 40, 80],
  asked: [0.5, 0.6, 0.7, 0.8],
  proximity: [0, 0.1, 0.15, 0.3],
  window: [5, 8, 12],
}
const ROUNDS = 2
const DEPTH = 10

/** Queries of a collection that weights are chosen by; of more every second, third, … is taken. All of them are measured on. */
const MOST_QUERIES = 150

/** Ranks a collection with some weights: nDCG@10 in %. */
interface Judge {
  readonly name: string
  readonly roughly: (weights: RankingWeights) => Promise<number>
  readonly wholly: (weights: RankingWeights) => Promise<number>
}

/** Prints what was found without each collection and with all, beside the weights in use. */
export async function run(): Promise<void> {
  const folder = dataFolder('search')
  if (folder === null) return
  const judges = [...judgedCollections(folder)].map(judgeOf)
  const rows: Record<string, Record<string, number | string>> = {}
  for (const judge of judges) {
    const weights = await bestOn(judges.filter((other) => other !== judge))
    rows[judge.name] = {
      textbook: shown(await judge.wholly(TEXTBOOK)),
      'held out': shown(await judge.wholly(weights)),
      'in use': shown(await judge.wholly(WEIGHTS)),
      ...changed(weights),
    }
    console.log(`without ${judge.name}: ${JSON.stringify(weights)}`)
  }
  const figures = Object.values(rows)
  const meanOf = (column: string) => shown(mean(figures.map((row) => Number(row[column]))))
  const all = await bestOn(judges)
  console.log('nDCG@10 in %, and where weights chosen on the other four are not those in use')
  console.table({
    ...rows,
    mean: Object.fromEntries(
      ['textbook', 'held out', 'in use'].map((column) => [column, meanOf(column)]),
    ),
  })
  const reached = mean(await Promise.all(judges.map(({ wholly }) => wholly(all))))
  console.log(`found on all five, with a mean of ${shown(reached)}: ${JSON.stringify(all)}`)
}

const bestOn = (judges: readonly Judge[]): Promise<RankingWeights> =>
  coordinateSearch(TEXTBOOK, STEPS, {
    rounds: ROUNDS,
    goodness: async (weights) =>
      mean(await Promise.all(judges.map(({ roughly }) => roughly(weights)))),
  })

/**
 * An index of a collection as `memoryIndex` fills it. What a query finds, and how its words are looked up, is the same with all weights, and
 * found once.
 */
function judgeOf({ name, docs, topics, grades }: JudgedCollection): Judge {
  const state = emptyState()
  for (const [i, doc] of docs.entries()) addArticle(state, filed(doc, i + 1), i + 1)
  const found = new Map(topics.map(({ query }) => [query, foundBy(state, query, docs.length)]))
  const every = Math.ceil(topics.length / MOST_QUERIES)
  const some = topics.filter((_, i) => i % every === 0)
  const judged = async (weights: RankingWeights, asked: typeof topics): Promise<number> => {
    const search = (query: string) => found.get(query)?.(weights) ?? []
    return 100 * (await ndcgOf(search, { topics: asked, grades }))
  }
  return {
    name,
    roughly: remembered((weights) => judged(weights, some)),
    wholly: remembered((weights) => judged(weights, topics)),
  }
}

/** The ids of the best articles for a query with some weights, as `answerOf` orders them. */
function foundBy(
  state: IndexState,
  text: string,
  asOf: number,
): (weights: RankingWeights) => string[] {
  const query = plainQuery(text)
  const words = new Map(
    [...query.optional, ...query.required].flatMap((node) =>
      node.kind === 'word' ? [[node.text, lookUp(state, node.text)] as const] : [],
    ),
  )
  const lookedFor = (word: string) => words.get(word) ?? lookUp(state, word)
  const slots = matchesOf(query, new Matching(state, { people: new People(), lookedFor, asOf }))
  return (weights) => {
    const scores = rank(state, query, { slots, lookedFor, weights })
    const isBefore = (one: number, other: number): boolean => {
      const difference = (scores[one] ?? 0) - (scores[other] ?? 0)
      return difference === 0 ? one > other : difference > 0
    }
    return firstOf(members(slots), DEPTH, isBefore).map(
      (slot) => state.documents.at(slot)?.id ?? '',
    )
  }
}

/** Folds try the same weights again and again. */
function remembered(judge: (weights: RankingWeights) => Promise<number>): typeof judge {
  const known = new Map<string, Promise<number>>()
  return (weights) => {
    const key = JSON.stringify(weights)
    const figure = known.get(key) ?? judge(weights)
    known.set(key, figure)
    return figure
  }
}

/** What differs from the weights in use. */
const changed = (weights: RankingWeights): Partial<RankingWeights> =>
  Object.fromEntries(
    Object.entries(weights).filter(
      ([name, weight]) => WEIGHTS[name as keyof RankingWeights] !== weight,
    ),
  )

const shown = (figure: number): number => Math.round(10 * figure) / 10
