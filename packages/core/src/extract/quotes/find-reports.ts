import { tellClause } from './clause-features.ts'
import { CLAUSE_WEIGHTS } from './clause-weights.ts'
import type { Frame } from './frames.ts'
import { type ReportedClause, reportedClauses } from './reported-clauses.ts'

/**
 * The clauses of a stretch that report what somebody said without marks, in its order: for each word of speech the one that its
 * features speak for most, if they do at all; of two that overlap, the surer. `npm run bench -- train-speakers` makes the weights.
 */
export function findReports(frame: Frame): ReportedClause[] {
  // Headlines leave out what tells a clause from a fragment, and captions are not of the story.
  if (frame.part !== 'body') return []
  const surest = new Map<number, { clause: ReportedClause; sum: number }>()
  for (const clause of reportedClauses(frame)) {
    const sum = weigh(frame, clause)
    if (sum > (surest.get(clause.cue)?.sum ?? 0)) surest.set(clause.cue, { clause, sum })
  }
  const bySentence = new Map<number, ReportedClause[]>()
  for (const { clause } of [...surest.values()].sort((a, b) => b.sum - a.sum)) {
    const sentence = frame.sentenceOf[clause.cue] ?? 0
    const others = bySentence.get(sentence) ?? []
    bySentence.set(sentence, others)
    if (!others.some((other) => clause.start < other.end && other.start < clause.end))
      others.push(clause)
  }
  return [...bySentence.values()].flat().sort((a, b) => a.start - b.start)
}

function weigh(frame: Frame, clause: ReportedClause): number {
  let sum = 0
  tellClause(frame, clause, (name, value) => {
    sum += value * (CLAUSE_WEIGHTS[name] ?? 0)
  })
  return sum
}
