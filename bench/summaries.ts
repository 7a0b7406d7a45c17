// Summaries beside the first sentences of the article (Lead) and other summarisers, by ROUGE F1 against highlights that people wrote. Each
// article is summarised with weights learned from four fifths of them, itself not among them, so that the table that is in use is not flattered; its own
// figures are a little higher. Differences to Lead are paired, with their 95 % interval.
//   npm run bench -- summary

import { summarize } from '@clipdesk/core'
import { cpuMsOf } from './cpu-time.ts'
import { documentTable, writeTable } from './document-table.ts'
import { intervalOfMean, meanOf } from './interval.ts'
import { summaryPeers } from './summary-peers.ts'
import { foldsOf } from './train-summary/folds.ts'
import { type JudgedSummary, judgedSummaries } from './train-summary/judged-summaries.ts'
import { type KitScorers, kitScorers, type Rouge } from './train-summary/kit-scorers.ts'
import { drawLessons, learnWeights } from './train-summary/learn.ts'
import { lessonOf } from './train-summary/lessons.ts'
import { chosenSet, ROOMS } from './train-summary/sets.ts'

const LENGTHS = ['3 sentences', '100 words'] as const

/** An article's figures: of each length, by system. */
interface Judged {
  readonly slices: readonly string[]
  readonly figures: ReadonlyMap<string, readonly Rouge[]>
}

export async function run(): Promise<void> {
  const articles = judgedSummaries()
  const scorers = await kitScorers()
  if (articles === null || scorers === null) return
  const judged = judge(articles, scorers)
  console.log('Differences to Lead, in points of F1:')
  const gains = gainRows(judged)
  const peers = peerRows(judged)
  for (const [heads, rows] of [gains, peers] as const) console.log(documentTable(heads, rows))
  writeTable('summary', `${documentTable(...gains)}\n\n${documentTable(...peers)}`)
  for (const { article } of articles) summarize(article)
  const cpu = await cpuMsOf(() => articles.map(({ article }) => summarize(article)))
  console.log(
    `A summary takes ${(cpu / articles.length).toFixed(2)} ms of CPU, finding names included.`,
  )
}

function judge(articles: readonly JudgedSummary[], scorers: KitScorers): Judged[] {
  const own = crossValidated(articles, scorers)
  const leads = articles.map(({ article }) => scorers.leadSentences(article.text))
  const peers = summaryPeers(leads)
  return articles.map((one, i) => {
    const lead = leads[i] ?? []
    const byLength = (texts: readonly string[]) =>
      texts.map((text) => scorers.rouge(one.reference, text))
    const figures = new Map([
      ['Lead', byLength([lead.slice(0, 3).join(' '), scorers.leadByWords(lead, 100)])],
      ['clipdesk', byLength(own.get(one) ?? [])],
      ...peers.map(({ name, summaries }) => {
        const { sentences = '', words = '' } = summaries[i] ?? {}
        return [name, byLength([sentences, words])] as const
      }),
    ])
    const kind = isOrdinary(lead[0] ?? '') ? 'ordinary leads' : 'other leads'
    return { slices: ['all', kind, one.slice], figures }
  })
}

/** Of each article its summaries of each length, by weights that were learned from the articles of the other folds. */
function crossValidated(
  articles: readonly JudgedSummary[],
  scorers: KitScorers,
): Map<JudgedSummary, string[]> {
  const drawn = drawLessons(articles.map((one) => lessonOf(one, scorers)))
  const lessons = articles.map((one, i) => ({ one, drawn: drawn[i] }))
  const summaries = new Map<JudgedSummary, string[]>()
  for (const fold of foldsOf(lessons)) {
    const others = lessons.filter((lesson) => !fold.includes(lesson))
    const weights = learnWeights(others.flatMap((lesson) => lesson.drawn ?? []))
    for (const { one, drawn: own } of fold) {
      const texts = ROOMS.map((room) =>
        own === undefined
          ? ''
          : chosenSet(own.lesson, weights, room)
              .map(({ text }) => text)
              .join(' '),
      )
      summaries.set(one, texts)
    }
  }
  return summaries
}

/** Whether an article begins with its news: not with a quotation, a question, the writer, or a few words. */
const isOrdinary = (lead: string): boolean =>
  !(/^["“‘']/.test(lead) || lead.includes('?') || /\b(?:I|we|my|our)\b/.test(lead)) &&
  lead.split(/\s+/).length >= 8

type Table = [readonly string[], readonly (readonly string[])[]]

function gainRows(judged: readonly Judged[]): Table {
  const slices = [...new Set(judged.flatMap((one) => one.slices))]
  const heads = ['', 'articles', ...LENGTHS.flatMap((length) => [`${length}, R1`, 'R2', 'RL'])]
  const rows = slices.map((slice) => {
    const own = judged.filter((one) => one.slices.includes(slice))
    const cells = LENGTHS.flatMap((_, length) =>
      (['rouge1', 'rouge2', 'rougeL'] as const).map((kind) => {
        const gains = own.map(
          ({ figures }) =>
            (figures.get('clipdesk')?.[length]?.[kind] ?? 0) -
            (figures.get('Lead')?.[length]?.[kind] ?? 0),
        )
        const [low, high] = intervalOfMean(gains)
        return `${signed(meanOf(gains))} [${signed(low)}, ${signed(high)}]`
      }),
    )
    return [slice, String(own.length), ...cells]
  })
  return [heads, rows]
}

function peerRows(judged: readonly Judged[]): Table {
  const systems = [...new Set(judged.flatMap(({ figures }) => [...figures.keys()]))]
  const rows = systems.map((system) => [
    system === 'clipdesk' ? '**clipdesk**' : system,
    ...LENGTHS.map((_, length) =>
      (['rouge1', 'rouge2', 'rougeL'] as const)
        .map((kind) =>
          inPoints(meanOf(judged.map(({ figures }) => figures.get(system)?.[length]?.[kind] ?? 0))),
        )
        .join(' / '),
    ),
  ])
  return [['R1 / R2 / RL', ...LENGTHS], rows]
}

const inPoints = (share: number): string => (100 * share).toFixed(1)
const signed = (share: number): string => `${share < 0 ? '−' : '+'}${inPoints(Math.abs(share))}`
