import type { IndexState } from './index-state.ts'
import { fillOf, likeness, type Sketch } from './sketch.ts'

/** An article found, with those behind it that are nearly the same. */
export interface Fold {
  readonly slot: number
  /** In the order in which they were found. */
  readonly copies: readonly number[]
}

/** Ours: which share of the runs of four words has to be the same. Agency copy to which a paper put a headline and a line stays above it. */
const COPY = 0.7
/** Notices of a few lines share their form: only the number of the road or the ship is another. */
const SHORT_COPY = 0.9

/** Puts articles that are nearly the same under the first of them. Each is compared with the first ones alone. */
export function folded({ sketches }: IndexState, slots: readonly number[]): Fold[] {
  const folds: { readonly slot: number; readonly copies: number[] }[] = []
  for (const slot of slots) {
    const sketch = sketches[slot]
    const same =
      sketch == null
        ? undefined
        : folds.find((fold) => {
            const other = sketches[fold.slot]
            return other != null && isCopy(sketch, other)
          })
    if (same === undefined) folds.push({ slot, copies: [] })
    else same.copies.push(slot)
  }
  return folds
}

function isCopy(one: Sketch, other: Sketch): boolean {
  const isShort = fillOf(one) < SHORT || fillOf(other) < SHORT
  return likeness(one, other) >= (isShort ? SHORT_COPY : COPY)
}

/** A share of the bins: about 45 words. */
const SHORT = 0.5
