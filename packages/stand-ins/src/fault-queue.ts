/** Holds the faults that tests ask for, by what they are to befall. */
export interface FaultQueue<Fault> {
  add(key: string, fault: Fault): void
  /** Gives the oldest fault that waits for this; null when there is none. */
  take(key: string): Fault | null
}

/** Opens an empty queue; a fault is given out once, or as often as it says. */
export function openFaultQueue<Fault extends { readonly times?: number }>(): FaultQueue<Fault> {
  const waiting: { key: string; fault: Fault; left: number }[] = []
  return {
    add(key, fault) {
      waiting.push({ key, fault, left: fault.times ?? 1 })
    },
    take(key) {
      const index = waiting.findIndex((each) => each.key === key)
      const found = waiting[index]
      if (!found) return null
      found.left -= 1
      if (found.left === 0) waiting.splice(index, 1)
      return found.fault
    },
  }
}
