import { monitorEventLoopDelay } from 'node:perf_hooks'
import { keptIndex, type SearchIndex, type Snapshots, type Standing } from '@clipdesk/core'
import { cpuMsOf } from '../../cpu-time.ts'

/** What it takes to keep an index, and to open it again. */
export interface Keeping {
  readonly megabytes: number
  readonly keepSeconds: number
  readonly openSeconds: number
  /** The longest time for which nothing else got its turn, while it was written or opened. */
  readonly stallMs: number
}

/** An index whose snapshot stays in memory. */
export function openKeptIndex() {
  let bytes = new Uint8Array(new ArrayBuffer(0))
  const snapshots: Snapshots = {
    read: async () => new Blob([bytes]).stream(),
    async write(_, snapshot) {
      bytes = new Uint8Array(await new Response(snapshot).arrayBuffer())
    },
  }
  const fail = (line: string) => {
    throw new Error(line)
  }
  const open = keptIndex({ snapshots, log: fail, after: 1 })
  const index = open('bench')
  return { index, keeping: (standing: Standing) => keepingOf(index, standing) }

  async function keepingOf(kept: SearchIndex, standing: Standing): Promise<Keeping> {
    const delay = monitorEventLoopDelay({ resolution: 1 })
    delay.enable()
    const keepMs = await cpuMsOf(() => kept.keep())
    const again = open('bench')
    const openMs = await cpuMsOf(() => again.open(standing))
    delay.disable()
    if (again.size !== kept.size)
      throw new Error('The index that was opened again has other articles.')
    return {
      megabytes: bytes.length / 1e6,
      keepSeconds: keepMs / 1000,
      openSeconds: openMs / 1000,
      stallMs: delay.max / 1e6,
    }
  }
}
