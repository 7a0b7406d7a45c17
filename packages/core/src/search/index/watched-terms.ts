import type { IndexState } from './index-state.ts'

/** Between two texts of an article; wide enough that no two words of different texts are near. */
const GAP_WIDTH = 20

/** Counts and places of some terms in one article after the other, each read once. */
export class WatchedTerms {
  readonly #state: IndexState
  readonly #groupOf = new Map<number, number>()
  /** By group, in the article read last: how often its terms stand there, and where. Words too common to search for take no place. */
  readonly counts: number[] = []
  readonly places: number[][] = []

  constructor(state: IndexState) {
    this.#state = state
  }

  /** Watches terms as one; a term that is watched already stays in its group. Gives the group of the first. */
  watch(terms: readonly number[]): number {
    const known = terms.map((term) => this.#groupOf.get(term)).find((group) => group !== undefined)
    const group = known ?? this.counts.push(0) - 1
    this.places[group] ??= []
    for (const term of terms) if (!this.#groupOf.has(term)) this.#groupOf.set(term, group)
    return group
  }

  /** Reads an article; `withPlaces` costs a little more. */
  read(slot: number, withPlaces: boolean): void {
    this.counts.fill(0)
    if (withPlaces) for (const list of this.places) list.length = 0
    const [document, sequence] = [this.#state.documents.at(slot), this.#state.sequences[slot]]
    if (document === null || sequence == null) return
    const termOf = this.#state.termsOfWords.in(document.language)
    let place = 0
    for (const word of sequence) {
      if (word === 0) place += GAP_WIDTH
      const term = termOf(word)
      if (term === 0) continue
      place += 1
      const group = this.#groupOf.get(term)
      if (group === undefined) continue
      this.counts[group] = (this.counts[group] ?? 0) + 1
      if (withPlaces) this.places[group]?.push(place)
    }
  }
}
