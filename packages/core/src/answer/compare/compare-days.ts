import { voiceOf } from '../../extract/speech.ts'
import { analyze } from '../../search/analyze.ts'
import { type Compared, cite, reachOf, type Story, statementFinder } from './compared-article.ts'
import type { ComparedDay, DatedStatement, DifferentDays } from './comparison.ts'

/** A dated statement, with what tells whether another one is of the same event. */
export interface Told {
  readonly compared: Compared
  readonly day: string
  readonly statement: DatedStatement
}

const DAY = '2020-10-23'.length

/** The statements that name a day, each once for every day. */
export function toldDays({ articles }: Story): Told[] {
  return articles.flatMap((compared) => {
    const { article, facts } = compared
    const statementAt = statementFinder(article)
    const seen = new Set<string>()
    return facts.dates.flatMap((date): Told[] => {
      const day = date.value?.slice(0, DAY) ?? ''
      const { paragraph } = cite(article, date)
      const span =
        day.length < DAY || paragraph === null ? null : statementAt(date.start, paragraph)
      if (span === null || seen.has(`${span.start} ${day}`)) return []
      seen.add(`${span.start} ${day}`)
      const cited = cite(article, span)
      return [{ compared, day, statement: { ...cited, date, voice: voiceOf(cited.text) } }]
    })
  })
}

/** The days that the articles name, in the order of the calendar. */
export function compareDays(told: readonly Told[], story: Story): ComparedDay[] {
  const days = new Map<string, Told[]>()
  for (const one of told) {
    const group = days.get(one.day)
    if (group === undefined) days.set(one.day, [one])
    else group.push(one)
  }
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, group]) => ({
      day,
      reach: reachOf(
        group.map(({ compared }) => compared),
        story,
      ),
      told: group.map(({ statement }) => statement),
    }))
}

/** Least number of stems, and share of the shorter statement's, that two statements of one event have in common. */
const SHARED = { terms: 4, share: 0.6 }
/** Statements of one article; what has more is a chronicle. */
const MOST = 60

/**
 * Statements that seem to tell one event and name different days for it: most of their words are the same, each names one day only, and neither
 * article names the other's day anywhere.
 */
export function differentDays(told: readonly Told[], { articles }: Story): DifferentDays[] {
  const named = new Map(articles.map((compared) => [compared, new Set<string>()]))
  for (const { compared, day } of told) named.get(compared)?.add(day)
  const single = articles.flatMap((compared) => ofOneDay(told, compared).slice(0, MOST))
  return single.flatMap((one, at) =>
    single
      .slice(at + 1)
      .filter(
        (other) =>
          one.compared.voice !== other.compared.voice &&
          named.get(one.compared)?.has(other.day) !== true &&
          named.get(other.compared)?.has(one.day) !== true &&
          areAlike(one.terms, other.terms),
      )
      .map((other) => ({ told: [one.statement, other.statement] })),
  )
}

/** The statements of an article that name one day and no other, with what else they say. */
function ofOneDay(told: readonly Told[], compared: Compared) {
  const own = told.filter((one) => one.compared === compared)
  const days = new Map<number, number>()
  for (const { statement } of own) days.set(statement.start, (days.get(statement.start) ?? 0) + 1)
  return own
    .filter(({ statement }) => days.get(statement.start) === 1)
    .map((one) => ({ ...one, terms: termsOf(one) }))
}

function termsOf({ statement }: Told): ReadonlySet<string> {
  const { date, start } = statement
  const [from, to] = [date.start - start, date.end - start]
  return new Set(
    analyze(statement.text)
      .filter((token) => token.end <= from || token.start >= to)
      .map(({ term }) => term),
  )
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((term) => b.has(term)).length
  return shared >= SHARED.terms && shared >= SHARED.share * Math.min(a.size, b.size)
}
