import { type FiledArticle, findCopies, groupStories } from '@clipdesk/core'
import { setDraft } from '../../packages/core/test/stories/draft.ts'
import { filedAs } from '../../packages/core/test/stories/filed-as.ts'
import {
  type LabelledArticle,
  labelledStories,
} from '../../packages/core/test/stories/labelled-stories.ts'
import { REPORTS, reportsOf } from '../../packages/core/test/stories/made-reports.ts'
import { pairScores } from '../../packages/core/test/stories/pair-scores.ts'
import { seedArticles } from '../../packages/core/test/stories/seed-articles.ts'
import { copyPairs } from './corpus.ts'
import type { Originals } from './originals.ts'

/** Prints how well the groups found in one list of originals, copies, reports from forms and accounts of one event agree with the truth. */
export function printGroups(originals: Originals, seed: number): void {
  const articles: FiledArticle[] = labelledStories().map(({ article }) => article)
  const outlet = (i: number) => ({ source: `Outlet ${i % 40}` })
  for (const kind of REPORTS.keys())
    reportsOf(kind, 20, seed).forEach((draft, i) => {
      articles.push(filedAs(`${kind} ${i}`, setDraft(draft, outlet(i))))
    })
  const pairs = copyPairs(originals, seed).filter(
    ({ kind, share }) => kind !== 'merged' && (share ?? 1) <= 0.5,
  )
  const truth = [...Map.groupBy(pairs, ({ one }) => one)].map(([one, copies], i) => {
    const first = filedAs(`original ${i}`, one, '2024-01-01T00:00:00.000Z')
    const others = copies.map(({ kind, share, other }, j) => {
      const source = { name: `Outlet ${j % 40}`, domain: null }
      return filedAs(`original ${i} ${kind} ${share}`, { ...other, source })
    })
    articles.push(first, ...others)
    return [first.key, ...others.map(({ key }) => key)]
  })
  const found = findCopies(articles).map(({ first, copies }) => [
    first.key,
    ...copies.map(({ article }) => article.key),
  ])
  const { precision, recall } = pairScores(truth, found)
  console.log(
    `\nGroups of copies in one list of ${articles.length} articles: ${scored(precision, recall)} of pairs, in %`,
  )
}

/** Prints how well the stories found agree with those that were told by hand. */
export function printStories(): void {
  const labelled = labelledStories()
  const later = labelledStories('thirty-articles')
  const invented = seedArticles().map((article) => ({
    story: SEED_STORIES.get(article.key) ?? article.key,
    article,
  }))
  console.log('\nStories, pairs of articles in one story, in %')
  for (const [name, list] of Object.entries({
    'articles put to stories by hand': labelled,
    'others, written afterwards': later,
    'invented pages': invented,
    'all in one list': [...labelled, ...later, ...invented],
  })) {
    const { precision, recall, wrong } = scoresOf(list)
    console.log(`${name} (${list.length}): ${scored(precision, recall)}`)
    for (const pair of wrong) console.log(`  ${pair}`)
  }
}

function scoresOf(labelled: readonly LabelledArticle[]) {
  const truth = [...Map.groupBy(labelled, ({ story }) => story).values()].map((list) =>
    list.map(({ article }) => article.key),
  )
  const found = groupStories(labelled.map(({ article }) => article)).map(({ articles }) =>
    articles.map(({ key }) => key),
  )
  return pairScores(truth, found)
}

const scored = (precision: number, recall: number): string =>
  `precision ${(100 * precision).toFixed(1)}, recall ${(100 * recall).toFixed(1)}`

/** The stories of the invented pages, as their README has them. */
const SEED_STORIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    strike: [
      'dock-strike-wire',
      'harbour-strike-ledger',
      'harbour-strike-courier',
      'harbor-strike-tribune',
      'dock-strike-live',
    ],
    dam: [
      'dam-inquiry-wire',
      'dam-inquiry-gazette',
      'dam-inquiry-courier',
      'dam-opinion-column',
      'engineer-interview',
    ],
    talks: [
      'peace-talks-wire',
      'peace-talks-herald',
      'peace-talks-ketharra',
      'peace-talks-observer',
      'peace-talks-explainer',
      'politics-monitors-debate',
    ],
    storm: ['storm-western-coast', 'council-storm-wall-spaces'],
    silo: ['silo-fire-wire', 'silo-fire-wire-update', 'silo-fire-courier'],
    train: ['night-train-ledger', 'night-train-radio', 'night-train-tribune'],
  }).flatMap(([story, names]) => names.map((name) => [name, story] as const)),
)
