import { words } from '../analyze.ts'
import type { Completed, Count } from '../index-port.ts'
import type { IndexedDocument } from './documents.ts'
import type { IndexState } from './index-state.ts'

/** Outlets, authors or sections that may be meant by what is typed so far: `SearchIndex.complete` says which. */
export function completionsOf(
  { documents }: IndexState,
  field: Completed,
  typed: string,
  limit: number,
): Count[] {
  const counts = new Map<string, number>()
  for (const [, document] of documents.entries())
    for (const value of valuesOf(document, field)) counts.set(value, (counts.get(value) ?? 0) + 1)
  const isMeant = meant(typed)
  return [...counts]
    .filter(([value]) => isMeant(value))
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, limit)
}

function valuesOf({ outlet, authors, sections }: IndexedDocument, field: Completed) {
  if (field === 'source') return outlet === null ? [] : [outlet]
  return new Set(field === 'author' ? authors : sections)
}

/** Tells whether a value has every word that is typed, the last as a beginning. Nothing typed: every value has. */
function meant(typed: string): (value: string) => boolean {
  const wanted = words(typed).map(({ term }) => term)
  const last = wanted.pop()
  return (value) => {
    const had = words(value).map(({ term }) => term)
    const hasLast = last === undefined || had.some((word) => word.startsWith(last))
    return hasLast && wanted.every((word) => had.includes(word))
  }
}
