import type { Store } from '../store/store.ts'
import { type NamesEdit, withEdits } from './edit.ts'

/** What people said of two names in any article of a desk, and what they said last where they said different things. */
export async function namesOnDesk(store: Store, desk: string): Promise<readonly NamesEdit[]> {
  const edits = withEdits([], await store.edits(desk))
  return edits.filter((edit) => edit.kind === 'names')
}
