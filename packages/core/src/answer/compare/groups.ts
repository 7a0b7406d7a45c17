/** Brings things together that were found to be one, by their numbers from 0 (union-find). */
export class Groups {
  private readonly parents: number[]

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, i) => i)
  }

  join(a: number, b: number): void {
    const [one, other] = [this.rootOf(a), this.rootOf(b)]
    // The first stays the root, so that groups come in the order of their first members.
    this.parents[Math.max(one, other)] = Math.min(one, other)
  }

  rootOf(at: number): number {
    let root = at
    for (;;) {
      const parent = this.parents[root] ?? root
      if (parent === root) break
      this.parents[root] = this.parents[parent] ?? parent
      root = parent
    }
    return root
  }

  /** The groups, each with its members in their order. */
  all(): number[][] {
    const groups = new Map<number, number[]>()
    this.parents.forEach((_, at) => {
      const root = this.rootOf(at)
      const group = groups.get(root)
      if (group === undefined) groups.set(root, [at])
      else group.push(at)
    })
    return [...groups.values()]
  }
}
