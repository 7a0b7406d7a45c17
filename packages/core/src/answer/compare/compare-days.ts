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
  const days = [...new Set(told.map(({ day }) => day))].sort()
  return days.map((day) => {
    const group = told.filter((one) => one.day === day)
    return {
      day,
      reach: reachOf(
        group.map(({ compared }) => compared),
        story,
      ),
      told: group.map(({ statement }) => statement),
    }
  })
}

/** Least number of stems, and share of the shorter statement's, that two statements of one event have in common. */
const SHARED = { terms: 4, share: 0.6 }

/**
 * Statements that seem to tell one event and name different days for it: most of their words are the same, each names one day only, and neither
 * article names the other's day anywhere.
 */
export function differentDays(told: readonly Told[]): DifferentDays[] {
  const single = told.filter(({ compared, statement }) =>
    told.every(
      (other) =>
        other.compared !== compared ||
        other.statement.start !== statement.start ||
        other.statement === statement,
    ),
  )
  const terms = new Map(single.map((one) => [one, termsOf(one)]))
  const found: DifferentDays[] = []
  for (const [at, one] of single.entries())
    for (const other of single.slice(at + 1)) {
      if (one.compared.voice === other.compared.voice || one.day === other.day) continue
      if (names(told, one.compared, other.day) || names(told, other.compared, one.day)) continue
      if (areAlike(terms.get(one) ?? new Set(), terms.get(other) ?? new Set()))
        found.push({ told: [one.statement, other.statement] })
    }
  return found
}

const names = (told: readonly Told[], compared: Compared, day: string): boolean =>
  told.some((one) => one.compared === compared && one.day === day)

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
