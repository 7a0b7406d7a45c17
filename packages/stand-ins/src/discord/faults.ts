import { openFaultQueue } from '../fault-queue.ts'
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
  const queue = openFaultQueue<Fault>()
  return {
    add(method, path, fault) {
      if (!routes.some((route) => route.method === method && route.path === path)) {
        const known = routes.map((route) => `${route.method} ${route.path}`).join(', ')
        throw new Error(`There is no route ${method} ${path}. Known are: ${known}.`)
      }
      queue.add(`${method} ${path}`, fault)
    },
    take: (method, path) => queue.take(`${method} ${path}`),
  }
}
