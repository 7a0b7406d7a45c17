import type { Search } from './engines/engine.ts'
import type { JudgedCollection } from './judged-collection.ts'

const DEPTH = 10

/** How well a search ranks a collection: nDCG@10 from 0 to 1, the mean over its topics. A query without hits counts as 0. */
export async function ndcgOf(
  search: Search,
  { topics, grades }: Pick<JudgedCollection, 'topics' | 'grades'>,
): Promise<number> {
  const scores: number[] = []
  for (const { id, query } of topics)
    scores.push(ndcg(await search(query), grades.get(id) ?? new Map()))
  return mean(scores)
}

export const mean = (list: readonly number[]): number =>
  list.reduce((sum, value) => sum + value, 0) / list.length

/** As trec_eval counts: the grade itself as gain, discounted by the logarithm of the rank, in proportion to the best possible order. */
function ndcg(ranked: readonly string[], grades: ReadonlyMap<string, number>): number {
  const best = [...grades.values()].filter((grade) => grade > 0).sort((a, b) => b - a)
  const got = ranked.map((doc) => grades.get(doc) ?? 0)
  return best.length === 0 ? 0 : discounted(got) / discounted(best)
}

function discounted(gains: readonly number[]): number {
  return gains.slice(0, DEPTH).reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0)
}
