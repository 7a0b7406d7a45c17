// Whether copies of an article are told from other articles, by what was changed and how much of it, beside other methods in the same
// run; whether articles on one event are put together; and what both take. The copies are made: of the invented pages of this project,
// and of news articles where they are at hand.
//   npm run bench -- copies

import { copiesAmong } from '@clipdesk/core'
import { documentTable, writeTable } from '../document-table.ts'
import { copyPairs, type JudgedPair, otherPairs, SHARES } from './corpus.ts'
import { inventedOriginals, newsOriginals } from './originals.ts'
import { type IsCopy, jaccard, simHash } from './peers.ts'
import { printSpeed } from './speed.ts'
import { printGroups, printStories } from './whole-lists.ts'

const METHODS: Readonly<Record<string, IsCopy>> = {
  '**clipdesk**': (one, other) => copiesAmong(one, [other]).length > 0,
  'Jaccard ≥ 0.5': jaccard(0.5),
  'Jaccard ≥ 0.2': jaccard(0.2),
  'SimHash ≤ 3 bits': simHash(3),
  'SimHash ≤ 16 bits': simHash(16),
}

const SEED = 9
/** The goal is set for copies of which no more is changed. */
const GOAL_SHARE = 0.5

export async function run(): Promise<void> {
  const invented = inventedOriginals()
  const news = newsOriginals()
  const judged = [invented, ...(news === null ? [] : [news])].map((originals) => ({
    originals,
    judge: judgeAll([...copyPairs(originals, SEED), ...otherPairs(originals, SEED)]),
  }))
  for (const { originals, judge } of judged) {
    console.log(`\nCopies of ${originals.drafts.length} ${originals.name}: taken for copies, in %`)
    console.log(tableOf(judge))
    console.log(totalsOf(judge))
  }
  const last = judged.at(-1)
  if (news !== null && last !== undefined)
    writeTable('copies', `${tableOf(last.judge)}\n\n${totalsOf(last.judge)}`)
  printGroups(invented, SEED)
  printStories()
  await printSpeed()
}

/** A pair, and which methods take it for copies. */
interface Judged {
  readonly pair: JudgedPair
  readonly taken: readonly boolean[]
}

const judgeAll = (pairs: readonly JudgedPair[]): Judged[] =>
  pairs.map((pair) => {
    return { pair, taken: Object.values(METHODS).map((isCopy) => isCopy(pair.one, pair.other)) }
  })

/** A row for each kind: of copies, at each share for clipdesk and at a half for the others. */
function tableOf(judged: readonly Judged[]): string {
  const [ours, ...peers] = Object.keys(METHODS)
  const percents = SHARES.map((share) => `${100 * share} %`)
  const heads = [
    '',
    'pairs',
    `${ours}, ${percents.join(' / ')} changed`,
    ...peers.map((peer) => `${peer}, 50 %`),
  ]
  const rows = [...Map.groupBy(judged, ({ pair }) => pair.kind)].map(([kind, ofKind]) => {
    const copies = ofKind.some(({ pair }) => pair.share !== null)
    const at = (share: number | null) => ofKind.filter(({ pair }) => pair.share === share)
    const own = copies ? SHARES.map((share) => shareTaken(at(share), 0)) : [shareTaken(ofKind, 0)]
    const others = peers.map((_, i) => shareTaken(at(copies ? GOAL_SHARE : null), i + 1))
    return [kind, String(ofKind.length), own.join(' / '), ...others]
  })
  return documentTable(heads, rows)
}

function shareTaken(judged: readonly Judged[], method: number): string {
  const taken = judged.filter((pair) => pair.taken[method]).length
  return ((100 * taken) / judged.length)
    .toFixed(taken * 1000 < judged.length ? 2 : 1)
    .replace(/^0\.00$|\.0$/, (end) => (end === '0.00' ? '0' : ''))
}

/** Precision and recall over all pairs with no more changed than the goal is set for. */
function totalsOf(judged: readonly Judged[]): string {
  const counted = judged.filter(({ pair }) => (pair.share ?? 0) <= GOAL_SHARE)
  const rows = Object.keys(METHODS).map((name, method) => {
    const taken = counted.filter((pair) => pair.taken[method])
    const right = taken.filter(({ pair }) => pair.share !== null).length
    const copies = counted.filter(({ pair }) => pair.share !== null).length
    return [name, percent(right / taken.length), percent(right / copies)]
  })
  return documentTable(['half of the text changed, or less', 'precision', 'recall'], rows)
}

const percent = (share: number): string => (100 * share).toFixed(1)
