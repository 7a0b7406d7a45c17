import { describe } from 'vitest'
import { testChanges } from './store/changes.ts'
import { testDesks } from './store/desks.ts'
import { testEditing } from './store/editing.ts'
import { testFiling } from './store/filing.ts'
import type { OpenStore } from './store/open-store.ts'
import { testReading } from './store/reading.ts'

/**
 * Runs, in a test file, what every store must do. `open` gives an empty store each time; the suite closes it, and whoever calls
 * removes what it leaves behind.
 *
 * @example
 * testStore('memory', () => memoryStore())
 */
export function testStore(name: string, open: OpenStore): void {
  describe(name, () => {
    describe('filing', () => testFiling(open))
    describe('reading', () => testReading(open))
    describe('editing', () => testEditing(open))
    describe('changes', () => testChanges(open))
    describe('desks', () => testDesks(open))
  })
}
