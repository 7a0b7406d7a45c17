import type { IndexHit } from '../index-port.ts'
import { stem } from '../stem.ts'
import { typedWords } from '../typed-words.ts'
import { firstOf } from './best.ts'
import type { IndexState } from './index-state.ts'
import { labelOf } from './labels.ts'
import { headlineScoresOf, type ScoredWord } from './scoring.ts'
import { both, members, type Slots } from './slots.ts'

/** The articles whose headline has what is typed so far: `SearchIndex.suggest` says which. */
export function suggestionsOf(state: IndexState, typed: string, limit: number): IndexHit[] {
  const { complete, beginning } = typedWords(typed)
  const sets = complete.map((word) => wholly(state, word))
  if (beginning !== null) sets.push(begun(state, beginning))
  const [first, ...others] = sets
  if (first === undefined) return []
  const found = others.reduce(both, first)
  const whole = beginning === null ? found : wholly(state, beginning)
  const typedAll = beginning === null ? complete : [...complete, beginning]
  const scores = headlineScoresOf(
    state,
    typedAll.map((word) => scoredWord(state, word)),
  )
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

/** A word as the terms that it has in the languages of the articles. */
const scoredWord = (state: IndexState, word: string): ScoredWord => {
  const terms = state.documents
    .languages()
    .map((language) => state.terms.numberOf(stem(word, language)))
  return { terms: [...new Set(terms)].map((term) => ({ term, weight: 1 })), weight: 1 }
}

/** The articles with a word in their headline, in this form or another. */
function wholly(state: IndexState, word: string): Slots {
  const slots = new Uint8Array(state.documents.slots)
  for (const { term } of scoredWord(state, word).terms)
    state.headline.each(term, (slot) => {
      if (state.documents.at(slot) !== null) slots[slot] = 1
    })
  mark(state, labelOf('title', word), slots)
  return slots
}

/** Those with a word in their headline, or one that begins so. */
function begun(state: IndexState, word: string): Slots {
  const slots = wholly(state, word)
  const beginning = labelOf('title', word)
  for (const label of state.labels.vocabulary.words())
    if (label.startsWith(beginning)) mark(state, label, slots)
  return slots
}

function mark({ documents, labels }: IndexState, label: string, slots: Slots): void {
  labels.postings.each(labels.vocabulary.numberOf(label), (slot) => {
    if (documents.at(slot) !== null) slots[slot] = 1
  })
}
