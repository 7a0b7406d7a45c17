// Whom pronouns and descriptions stand for, on 192 speakers' mentions in US campaign news that two readers labelled before the resolver
// was written, the second without sight of the first. Labels and texts are told apart: speaker-labels.tsv has documents, offsets in
// UTF-16 code units and nothing of the text; a name is where its fullest form stands, "-" where the article names nobody, "?" where a
// reader could not tell. The weights were learned from these, among others.
//   npm run bench -- speakers

import { findQuotes } from '@clipdesk/core'
import { PERSON_WEIGHTS } from '../packages/core/src/extract/quotes/person-weights.ts'
import { likeliestPerson } from '../packages/core/src/extract/quotes/resolve-speaker.ts'
import { answerTo, casesWithTexts, isSame, labelOf, readLabels } from './speaker-cases.ts'

export async function run(): Promise<void> {
  const cases = casesWithTexts()
  if (cases === null) return
  console.log(`${readLabels().length} mentions; both readers gave ${cases.length} the same label`)
  const choose = likeliestPerson(PERSON_WEIGHTS)
  const verdicts = cases.map(({ one, text }) => {
    const given = answerTo(one, text, { find: findQuotes, choose })
    const label = labelOf(one, text)
    return {
      kind: one.kind,
      isNamed: label !== null,
      isAnswered: given !== null,
      isRight: given !== null && label !== null && isSame(given, label),
    }
  })
  console.table(
    Object.fromEntries(
      ['pronoun', 'description', 'all'].map((kind) => [
        kind,
        figuresOf(verdicts.filter((verdict) => kind === 'all' || verdict.kind === kind)),
      ]),
    ),
  )
}

interface Verdict {
  readonly isNamed: boolean
  readonly isAnswered: boolean
  readonly isRight: boolean
}

function figuresOf(verdicts: readonly Verdict[]) {
  const count = (test: (verdict: Verdict) => boolean): number => verdicts.filter(test).length
  const named = count(({ isNamed }) => isNamed)
  const answered = count(({ isAnswered }) => isAnswered)
  const percent = (share: number): number => Math.round(1000 * share) / 10
  return {
    mentions: verdicts.length,
    'named in the article': named,
    'answered of these, %': percent(
      count(({ isNamed, isAnswered }) => isNamed && isAnswered) / named,
    ),
    'right of those answered, %': percent(count(({ isRight }) => isRight) / answered),
  }
}
