import { tellClause } from '../../packages/core/src/extract/quotes/clause-features.ts'
import {
  type ReportedClause,
  reportedClauses,
} from '../../packages/core/src/extract/quotes/reported-clauses.ts'
import { type JudgedArticle, overlap } from './judged-quotes.ts'
import type { Lesson, NumberOf, Option } from './lessons.ts'

/** How much a clause has to have in common with what was marked. */
const SAME = 0.5
/** Clauses that are about as good as the best are right, too. */
const NEARLY = 0.02

/** For each word of speech the clauses of which one, or none, is to be chosen as what was said. */
export function clauseLessons(
  { frames, gold, outlet }: JudgedArticle,
  numberOf: NumberOf,
): Lesson[] {
  return frames.flatMap((frame) => {
    const byCue = new Map<number, ReportedClause[]>()
    for (const clause of reportedClauses(frame))
      byCue.set(clause.cue, [...(byCue.get(clause.cue) ?? []), clause])
    return [...byCue.values()].map((clauses): Lesson => {
      const likeness = clauses.map(({ start, end }) => {
        const place = { start: frame.offset + start, end: frame.offset + end }
        return Math.max(
          0,
          ...gold.contents.map(([from, to]) => overlap({ start: from, end: to }, place)),
        )
      })
      const best = Math.max(...likeness)
      const options = clauses.map((clause, i): Option => {
        const features = new Map<number, number>()
        tellClause(frame, clause, (name, value) => features.set(numberOf(name), value))
        const like = likeness[i] ?? 0
        return { features, right: like >= SAME && like >= best - NEARLY, counts: like >= SAME }
      })
      return { outlet, candidates: options, none: best < SAME, isJudged: true, isTelling: true }
    })
  })
}
