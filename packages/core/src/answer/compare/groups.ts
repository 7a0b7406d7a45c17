/** Brings things together that were found to be one, by their numbers from 0. */
export class Groups {
  private readonly groupOf: (readonly number[])[]

  constructor(size: number) {
    this.groupOf = Array.from({ length: size }, (_, at) => [at])
  }

  /** All that are one with a thing, itself among them, in their order. */
  of(at: number): readonly number[] {
    return this.groupOf[at] ?? []
  }

  areOne(a: number, b: number): boolean {
    return this.groupOf[a] === this.groupOf[b]
  }

  /** Takes the number of all that come together. */
  join(a: number, b: number): void {
    if (this.areOne(a, b)) return
    const both = [...this.of(a), ...this.of(b)].sort((one, other) => one - other)
    for (const at of both) this.groupOf[at] = both
  }

  /** Each group once, in the order of their first members. */
  all(): readonly (readonly number[])[] {
    return [...new Set(this.groupOf)]
  }
}
