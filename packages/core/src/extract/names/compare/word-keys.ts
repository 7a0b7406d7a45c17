import { koreanFamily } from '../romanisation/korean.ts'
import { withoutSecondLetter } from '../romanisation/umlauts.ts'
import { ROMANISATIONS } from './same-word.ts'

/** Keys of one word of a name, folded: two words that may be spellings of one name share a key. The keys of two words stand in the same order. */
export function wordKeys(word: string): string[] {
  const romanised = ROMANISATIONS.flatMap(({ narrow, sure, doubtful }, i) =>
    [narrow, sure, doubtful].map((spell, j) => `${i}${j} ${spell(word)}`),
  )
  return [`last ${withoutSecondLetter(word)}`, ...romanised, `korean ${koreanFamily(word) ?? word}`]
}
