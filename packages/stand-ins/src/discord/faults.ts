import { routes } from './routes.ts'

/** An error the stand-in answers instead of serving a request. */
export interface Fault {
  readonly status: number
  /** Seconds to wait, for status 429. */
  readonly retryAfter?: number
  readonly times?: number
}

/** Holds the faults that tests ask for. */
export interface Faults {
  add(method: string, path: string, fault: Fault): void
  take(method: string, path: string): Fault | null
}

/** Opens an empty list of faults; a path is one of the route table's. */
export function openFaults(): Faults {
  const waiting: { key: string; fault: Fault; left: number }[] = []
  return {
    add(method, path, fault) {
      if (!routes.some((route) => route.method === method && route.path === path)) {
        const known = routes.map((route) => `${route.method} ${route.path}`).join(', ')
        throw new Error(`There is no route ${method} ${path}. Known are: ${known}.`)
      }
      waiting.push({ key: `${method} ${path}`, fault, left: fault.times ?? 1 })
    },
    take(method, path) {
      const index = waiting.findIndex(({ key }) => key === `${method} ${path}`)
      const found = waiting[index]
      if (!found) return null
      found.left -= 1
      if (found.left === 0) waiting.splice(index, 1)
      return found.fault
    },
  }
}
