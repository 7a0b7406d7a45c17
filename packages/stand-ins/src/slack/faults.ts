import { openFaultQueue } from '../fault-queue.ts'

/** An error the stand-in answers instead of serving a call. */
export interface Fault {
  /** Slack's word for it; the status stays 200 unless one is given. */
  readonly error?: string
  readonly status?: number
  /** Seconds to wait; makes the status 429. */
  readonly retryAfter?: number
  readonly times?: number
}

/** Holds the faults that tests ask for. */
export interface Faults {
  add(method: string, fault: Fault): void
  take(method: string): FaultAnswer | null
}

/** What a fault puts on the wire. */
interface FaultAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: { readonly ok: false; readonly error: string }
}

/** Opens an empty list of faults, by method of the Web API, 'response_url' or 'download'. */
export function openFaults(): Faults {
  const queue = openFaultQueue<Fault>()
  return {
    add: queue.add,
    take(method) {
      const fault = queue.take(method)
      return fault && answerOf(fault)
    },
  }
}

function answerOf({ error, status, retryAfter }: Fault): FaultAnswer {
  const isLimit = retryAfter !== undefined || status === 429
  const usual = isLimit ? 429 : 200
  return {
    status: status ?? usual,
    headers: isLimit ? { 'retry-after': String(retryAfter ?? 1) } : {},
    body: { ok: false, error: error ?? (isLimit ? 'ratelimited' : 'internal_error') },
  }
}
