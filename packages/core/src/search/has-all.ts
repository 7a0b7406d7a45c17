import { words } from './analyze.ts'

/** Whether a text has all the words of another, in whatever order and case; nothing is not had. */
export function hasAll(text: string, wanted: string): boolean {
  const terms = new Set(words(text).map(({ term }) => term))
  const asked = words(wanted)
  return asked.length > 0 && asked.every(({ term }) => terms.has(term))
}
