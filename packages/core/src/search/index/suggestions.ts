import type { IndexHit } from '../index-port.ts'
import { typedWords } from '../typed-words.ts'
import { firstOf } from './best.ts'
import type { IndexState } from './index-state.ts'
import { labelOf } from './labels.ts'
import { headlineScoresOf } from './scoring.ts'
import { both, members, type Slots } from './slots.ts'

/** The articles whose headline has what is typed so far: `SearchIndex.suggest` says which. */
export function suggestionsOf(state: IndexState, typed: string, limit: number): IndexHit[] {
  const { complete, beginning } = typedWords(typed)
  const terms = complete.map((term) => state.terms.numberOf(term))
  const sets = terms.map((term) => headed(state, term))
  if (beginning !== null)
    sets.push(begun(state, beginning.folded, state.terms.numberOf(beginning.term)))
  const [first, ...others] = sets
  if (first === undefined) return []
  const found = others.reduce(both, first)
  const whole =
    beginning === null
      ? found
      : wholly(state, beginning.folded, state.terms.numberOf(beginning.term))
  const last = beginning === null ? [] : [state.terms.numberOf(beginning.term)]
  const scores = headlineScoresOf(state, [...terms, ...last])
  const isBefore = (one: number, other: number): boolean => {
    const [a, b] = [whole[one] ?? 0, whole[other] ?? 0]
    if (a !== b) return a > b
    const difference = (scores[one] ?? 0) - (scores[other] ?? 0)
    return difference === 0
      ? (state.documents.at(one)?.number ?? 0) > (state.documents.at(other)?.number ?? 0)
      : difference > 0
  }
  return firstOf(members(found), limit, isBefore).flatMap((slot) => {
    const document = state.documents.at(slot)
    if (document === null) return []
    const { id, key, headline } = document
    return [{ id, key, headline, score: scores[slot] ?? 0, copies: [] }]
  })
}

/** The articles with a term in their headline. */
function headed({ documents, headline }: IndexState, term: number): Slots {
  const slots = new Uint8Array(documents.slots)
  headline.each(term, (slot) => {
    if (documents.at(slot) !== null) slots[slot] = 1
  })
  return slots
}

/** Those with a word in their headline, in this form or another. */
function wholly(state: IndexState, folded: string, term: number): Slots {
  const slots = headed(state, term)
  mark(state, labelOf('title', folded), slots)
  return slots
}

/** Those with a word in their headline, or one that begins so. */
function begun(state: IndexState, folded: string, term: number): Slots {
  const slots = wholly(state, folded, term)
  const beginning = labelOf('title', folded)
  for (const label of state.labels.vocabulary.words())
    if (label.startsWith(beginning)) mark(state, label, slots)
  return slots
}

function mark({ documents, labels }: IndexState, label: string, slots: Slots): void {
  labels.postings.each(labels.vocabulary.numberOf(label), (slot) => {
    if (documents.at(slot) !== null) slots[slot] = 1
  })
}
