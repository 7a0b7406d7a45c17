/** A task that is done for one caller after the other; a failure is its caller's alone. */
export function inTurn(task: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  return () => {
    const turn = last.then(task)
    last = turn.catch(() => undefined)
    return turn
  }
}
