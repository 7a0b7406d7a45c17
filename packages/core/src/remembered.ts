/** Does something with an object once, and gives what came out as long as the object lives. */
export function remembered<Thing extends object, Outcome>(
  read: (thing: Thing) => Outcome,
): (thing: Thing) => Outcome {
  const known = new WeakMap<Thing, { readonly outcome: Outcome }>()
  return (thing) => {
    const before = known.get(thing)
    if (before !== undefined) return before.outcome
    const outcome = read(thing)
    known.set(thing, { outcome })
    return outcome
  }
}
