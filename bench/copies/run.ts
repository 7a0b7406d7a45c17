// Whether copies of an article are told from other articles, by what was changed and how much of it, beside other methods in the same run.
// The copies are made: of the invented pages of this project, and of news articles where they are at hand.
//   npm run bench -- copies

import { type Article, copiesAmong } from '@clipdesk/core'
import { copyPairs, type JudgedPair, otherPairs, SHARES } from './corpus.ts'
import { inventedOriginals, newsOriginals, type Originals } from './originals.ts'
import { type IsCopy, jaccard, simHash } from './peers.ts'

const METHODS: Readonly<Record<string, IsCopy>> = {
  clipdesk: (one, other) => copiesAmong(one, [other]).length > 0,
  'Jaccard ≥ 0.5': jaccard(0.5),
  'Jaccard ≥ 0.2': jaccard(0.2),
  'SimHash ≤ 3 bits': simHash(3),
  'SimHash ≤ 16 bits': simHash(16),
}

const SEED = 9

export async function run(): Promise<void> {
  const news = newsOriginals()
  for (const originals of [inventedOriginals(), ...(news === null ? [] : [news])])
    printPairs(originals)
}

function printPairs(originals: Originals): void {
  const pairs = [...copyPairs(originals, SEED), ...otherPairs(originals, SEED)]
  console.log(
    `\n${originals.name}: ${originals.drafts.length} originals, ${pairs.length} pairs. Taken for copies, in %`,
  )
  const kinds = Map.groupBy(pairs, ({ kind }) => kind)
  const table: Record<string, Record<string, string>> = {}
  for (const [kind, ofKind] of kinds) {
    const row: Record<string, string> = { pairs: String(ofKind.length) }
    for (const [name, isCopy] of Object.entries(METHODS))
      row[name] = SHARES.map((share) =>
        percent(
          ofKind.filter((pair) => pair.share === share || pair.share === null),
          isCopy,
        ),
      )
        .filter((x, i) => ofKind[0]?.share !== null || i === 0)
        .join(' ')
    table[kind] = row
  }
  console.table(table)
}

function percent(
  pairs: readonly JudgedPair[],
  isCopy: (one: Article, other: Article) => boolean,
): string {
  const taken = pairs.filter(({ one, other }) => isCopy(one, other)).length
  return ((100 * taken) / pairs.length).toFixed(pairs.length > 1000 ? 2 : 1)
}
