import type { Article } from '@clipdesk/core'
import { withBackground, withQuotationsOf } from '../../packages/core/test/stories/accounts.ts'
import { type Draft, draftOf, setDraft } from '../../packages/core/test/stories/draft.ts'
import { labelledStories } from '../../packages/core/test/stories/labelled-stories.ts'
import { EDITS } from '../../packages/core/test/stories/made-copies.ts'
import { REPORTS, reportsOf } from '../../packages/core/test/stories/made-reports.ts'
import { random } from '../../packages/core/test/stories/random.ts'
import type { Originals } from './originals.ts'

/** Two articles of which it is known whether they are copies. */
export interface JudgedPair {
  readonly kind: string
  /** The share of the text that was changed; null where the two are no copies. */
  readonly share: number | null
  readonly one: Article
  readonly other: Article
}

/** Shares of the text that are changed. The goal is set for those up to a half. */
export const SHARES = [0.1, 0.3, 0.5, 0.7] as const

/** Every original with each kind of copy at each share. */
export function copyPairs({ drafts, others }: Originals, seed: number): JudgedPair[] {
  const next = random(seed)
  const originals = drafts.map((draft) => setDraft(draft))
  return [...EDITS].flatMap(([kind, edit]) =>
    SHARES.flatMap((share) =>
      drafts.flatMap((draft, i) => {
        const beside = drafts[(i + 1 + Math.floor(next() * (drafts.length - 1))) % drafts.length]
        const one = originals[i]
        if (one === undefined || beside === undefined) return []
        return { kind, share, one, other: setDraft(edit(draft, share, { next, others, beside })) }
      }),
    ),
  )
}

/** Pairs that are no copies. */
export function otherPairs({ drafts, others }: Originals, seed: number): JudgedPair[] {
  const next = random(seed)
  const pair = (kind: string, one: Draft, other: Draft): JudgedPair => ({
    kind,
    share: null,
    one: setDraft(one),
    other: setDraft(other),
  })
  const accounts = accountPairs()
  return [
    ...pairsOf(drafts.slice(0, MOST).map((draft) => setDraft(draft))).map(([one, other]) => ({
      kind: 'other articles',
      share: null,
      one,
      other,
    })),
    ...accounts.map(([a, b]) => pair('one event, two writers', a, b)),
    ...accounts.map(([a, b]) => pair('… with shared quotations', a, withQuotationsOf(b, a))),
    ...BACKGROUNDS.flatMap(([share, kind]) =>
      accounts.flatMap(([a, b]) => {
        const [one, other] = withBackground([a, b], share, { next, others })
        return one === undefined || other === undefined ? [] : pair(kind, one, other)
      }),
    ),
    ...[...REPORTS.keys()].flatMap((kind) =>
      pairsOf(reportsOf(kind, 20, seed)).map(([a, b]) => pair(`forms: ${kind}`, a, b)),
    ),
  ]
}

/** Words of background for each hundred of the shorter account. */
const BACKGROUNDS = [
  [0.3, '… with 30 words of background for each 100'],
  [0.6, '… with 60'],
] as const

/** Originals that are compared with each other. */
const MOST = 120

/** The articles on one event of the invented ones that were put to their stories by hand. */
function accountPairs(): [Draft, Draft][] {
  const stories = Map.groupBy(labelledStories(), ({ story }) => story)
  return [...stories.values()].flatMap((labelled) =>
    pairsOf(labelled.map(({ article }) => draftOf(article))),
  )
}

function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, i) => items.slice(i + 1).map((other): [Item, Item] => [one, other]))
}
