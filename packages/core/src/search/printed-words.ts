import { words } from './analyze.ts'
import type { OtherWords } from './index-port.ts'
import type { SearchHit } from './search.ts'

/** The words that were looked for as the articles found print them, where they do. */
export function asPrinted(
  otherWords: readonly OtherWords[],
  hits: readonly SearchHit[],
): OtherWords[] {
  const matches = hits.flatMap(({ article, passage }) =>
    (passage?.matches ?? []).map(({ start, end }) => article.text.slice(start, end)),
  )
  return asPrintedIn(otherWords, matches)
}

/** The words that were looked for as some texts print them first, where they do. */
export function asPrintedIn(
  otherWords: readonly OtherWords[],
  texts: readonly string[],
): OtherWords[] {
  const wanted = new Set(otherWords.flatMap(({ used }) => used))
  const printed = new Map<string, string>()
  if (wanted.size > 0)
    for (const text of texts)
      for (const { term, start, end } of words(text))
        if (wanted.has(term) && !printed.has(term)) printed.set(term, text.slice(start, end))
  return otherWords.map((one) => ({
    ...one,
    used: one.used.map((word) => printed.get(word) ?? word),
  }))
}
