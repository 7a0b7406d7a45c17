import type { Article } from '../article.ts'
import { type SharedWording, sharedWording } from './shared-wording.ts'
import { type Wording, wordingsOf } from './wording.ts'

/** An article that was made from another, or both from a third. */
export interface Copy<Of extends Article> {
  readonly article: Of
  /** How much of the given article's own wording stands in the copy, word for word or reworded: from 0 to 1. */
  readonly kept: number
  /** How much of the copy's own wording stands in the given article. */
  readonly taken: number
}

/**
 * Those of the candidates that are copies of an article or that it is a copy of: wire copy reprinted or rewritten, updates, shortened
 * articles, and articles that were put into a longer one. In the order of the candidates; the very object given is left out.
 *
 * Two accounts of one event by different writers are none, though they quote the same words; neither are two reports made from one form
 * (weather, markets) with other facts. Only wording counts: what was translated is not found.
 */
export function copiesAmong<Of extends Article>(
  article: Article,
  candidates: readonly Of[],
): Copy<Of>[] {
  const others = candidates.filter((candidate) => candidate !== article)
  const [one, ...wordings] = wordingsOf([article, ...others])
  if (one === undefined) return []
  return others.flatMap((candidate, i) => {
    const wording = wordings[i]
    if (wording === undefined) return []
    const { isCopy, kept, taken } = comparisonOf(one, wording)
    return isCopy ? { article: candidate, kept, taken } : []
  })
}

/** How much two articles have of each other, and whether that makes one a copy of the other. */
export function comparisonOf(
  one: Wording,
  other: Wording,
): { readonly isCopy: boolean; readonly kept: number; readonly taken: number } {
  const shared = sharedWording(one, other)
  const kept = shareOf(shared.ofOne, one.weight)
  const taken = shareOf(shared.ofOther, other.weight)
  const isCopy = isEnough(kept, one.length, shared) || isEnough(taken, other.length, shared)
  return { isCopy, kept, taken }
}

const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** Ours: where half of an article is changed, the other half is there, more or less a sentence. Two accounts of one event have a tenth. */
const ENOUGH = 0.36
/** In words. A report of fewer has to be kept more closely, as one sentence of background is much of it. */
const BRIEF = 120
const ENOUGH_OF_NOTHING = 0.56
/** In words: less tells nothing. */
const LEAST = 15
/** How many words with the same facts weigh up one with others. */
const SAME_TO_DIFFERING = 2

function isEnough(share: number, length: number, { differing, same }: SharedWording): boolean {
  const brevity = Math.max(0, 1 - length / BRIEF)
  const enough = ENOUGH + (ENOUGH_OF_NOTHING - ENOUGH) * brevity
  return share >= enough && share * length >= LEAST && same >= SAME_TO_DIFFERING * differing
}
