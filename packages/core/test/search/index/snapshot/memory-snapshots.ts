import type { Snapshots } from '@clipdesk/core'

/** Snapshots in memory, open to a test. */
export interface MemorySnapshots extends Snapshots {
  readonly kept: Map<string, Uint8Array<ArrayBuffer>>
}

export function memorySnapshots(): MemorySnapshots {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>()
  return {
    kept,
    async read(desk) {
      const bytes = kept.get(desk)
      return bytes === undefined ? null : new Blob([bytes]).stream()
    },
    async write(desk, snapshot) {
      kept.set(desk, new Uint8Array(await new Response(snapshot).arrayBuffer()))
    },
  }
}
