/** How many things are worked through before others get their turn. */
const AT_ONCE = 5

/** Does something with each of many things, a few at a time, so that a process that answers others as well goes on answering. */
export async function inTurns<Thing, Outcome>(
  things: readonly Thing[],
  work: (thing: Thing) => Outcome,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const [at, thing] of things.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) await nextTurn()
    outcomes.push(work(thing))
  }
  return outcomes
}

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 0))
