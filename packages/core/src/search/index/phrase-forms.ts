import { words } from '../analyze.ts'
import { otherForms } from '../other-forms.ts'
import { isStopWord } from '../stop-words.ts'
import type { IndexState } from './index-state.ts'

/** Ours: each compound of a phrase costs another look for all of it; no phrase that anybody types has so many. */
const MOST_JOINED = 8

/** A phrase as it may be printed: as typed, with its compounds as one word, and with compounds that articles print in parts taken apart. */
export function formsOfPhrase({ compounds }: IndexState, text: string): string[][] {
  const read = words(text)
  const typed = read.map(({ term }) => term)
  const apart = typed.flatMap((word) => compounds.get(word) ?? [word])
  // Of common words alone it would be looked for in all articles: "tobe" of "to-be".
  const isTold = apart.length > typed.length && !apart.every((word) => isStopWord(word, word))
  const joined = otherForms(text, read)
    .slice(0, MOST_JOINED)
    .map(({ term, start, end }) => [
      ...read.filter((word) => word.end <= start).map((word) => word.term),
      term,
      ...read.filter((word) => word.start >= end).map((word) => word.term),
    ])
  return isTold ? [typed, apart, ...joined] : [typed, ...joined]
}
