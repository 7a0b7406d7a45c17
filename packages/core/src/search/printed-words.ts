import { words } from './analyze.ts'
import type { OtherWords } from './index-port.ts'
import type { SearchHit } from './search.ts'

/** The words that were looked for as the articles found print them, where they do. */
export function asPrinted(
  otherWords: readonly OtherWords[],
  hits: readonly SearchHit[],
): OtherWords[] {
  const printed = new Map<string, string>()
  for (const { article, passage } of hits)
    for (const { start, end } of passage?.matches ?? []) {
      const text = article.text.slice(start, end)
      const [first, ...others] = words(text)
      if (first !== undefined && others.length === 0 && !printed.has(first.term))
        printed.set(first.term, text)
    }
  return otherWords.map((one) => ({
    ...one,
    used: one.used.map((word) => printed.get(word) ?? word),
  }))
}
