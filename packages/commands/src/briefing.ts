import { type Briefing, type BriefingStatement, type FiledArticle, isNothing } from '@clipdesk/core'
import { passage } from './blocks.ts'
import { differenceBlocks } from './differences.ts'
import { queryAccount } from './query-account.ts'
import { type Block, heading, note, type Reply, refusal, reply, step } from './reply.ts'
import { accountForPeople, otherWordsForPeople, unreadForPeople } from './search-wording.ts'
import { articleForPeople, counted, listForPeople, ofOutlets, shortened } from './wording.ts'

/** How many differences between outlets stand below a briefing. */
const DIFFERENCES = 3

/** A topic in sentences of several articles, each under its outlet and date, and where outlets differ. */
export function briefingReply(briefing: Briefing): Reply {
  const { query, articles, statements, comparison } = briefing
  if (isNothing(query)) return refusal('empty-query', queryAccount(query).join(' '))
  const said = [
    accountForPeople(briefing),
    unreadForPeople(briefing),
    ...otherWordsForPeople(briefing),
  ].filter((line) => line !== null)
  if (articles.length === 0)
    return refusal(
      'nothing-found',
      [`Nothing on this desk has ${shortened(query.text.trim())}.`, ...said].join(' '),
    )
  if (statements.length === 0)
    return refusal('nothing-found', 'No sentence of the articles found can be shown alone.', [
      toSearch(query.text),
    ])
  const differences = comparison === null ? [] : differenceBlocks(comparison, DIFFERENCES)
  return reply([
    note(spreadForPeople(briefing)),
    ...said.map(note),
    ...statements.flatMap((statement, i) => told(statement, statements[i - 1])),
    ...(differences.length === 0 ? [] : [heading('Where outlets differ'), ...differences]),
    ...(comparison === null ? [] : [toComparison(comparison.articles)]),
    toSearch(query.text),
  ])
}

/** "Out of 12 articles of 5 outlets:" */
function spreadForPeople({ articles, total }: Briefing): string {
  const read =
    articles.length < total
      ? `the ${articles.length} best of ${counted(total, 'article')}`
      : counted(total, 'article')
  return `Out of ${read}${ofOutlets(articles)}, in time order:`
}

/** Sentences of one article stand below it together. */
function told(
  { article, start, end, paragraph, voice, copies }: BriefingStatement,
  above: BriefingStatement | undefined,
): Block[] {
  const shown = passage(article, { start, end }, { paragraph, voice })
  if (above?.article === article) return [shown]
  const same =
    copies.length === 0
      ? []
      : [note(`Nearly the same text: ${listForPeople(copies.map(articleForPeople))}.`)]
  return [heading(articleForPeople(article)), ...same, shown]
}

export const toComparison = (articles: readonly FiledArticle[]) => {
  const numbers = articles.map(({ number }) => number).join(' ')
  return step(`compare ${numbers}`, 'see who reports what', {
    name: 'compare',
    options: { articles: numbers },
  })
}

const toSearch = (query: string) =>
  step(
    `search ${query}`,
    'see the articles',
    { name: 'search', options: { query } },
    { text: query },
  )
