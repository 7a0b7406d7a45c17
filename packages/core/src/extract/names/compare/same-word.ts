import { ARABIC } from '../romanisation/arabic.ts'
import { CYRILLIC } from '../romanisation/cyrillic.ts'
import type { Romanisation } from '../romanisation/romanisation.ts'
import { withoutSecondLetter } from '../romanisation/umlauts.ts'

/** How two words of names stand to each other, the surest first. */
export type Likeness = 'same' | 'variant' | 'doubtful' | 'different'

/** The systems by which words are compared; Chinese and Korean names are compared as a whole. */
export const ROMANISATIONS: readonly Romanisation[] = [ARABIC, CYRILLIC]

/** The words of two names, folded, as far as they tell which systems they may be written in. */
export interface Company {
  readonly one: readonly string[]
  readonly other: readonly string[]
}

/**
 * Compares two words, each in its spellings. `variant`: two spellings of one word by a system that both names show signs of. `doubtful`: by
 * a system that they show no signs of, or by what also parts other names.
 */
export function likenessOf(
  a: readonly string[],
  b: readonly string[],
  { one, other }: Company,
): Likeness {
  if (a.some((spelling) => b.includes(spelling))) return 'same'
  const [first = '', second = ''] = [a[0], b[0]]
  let found: Likeness =
    withoutSecondLetter(first) === withoutSecondLetter(second) ? 'doubtful' : 'different'
  for (const system of ROMANISATIONS) {
    const fitting = Number(system.fits(one)) + Number(system.fits(other))
    const isSure = system.sure(first) === system.sure(second)
    if (isSure && fitting === 2) return 'variant'
    const isDoubtful = fitting === 2 && system.doubtful(first) === system.doubtful(second)
    const isNarrow = system.narrow(first) === system.narrow(second)
    if (isNarrow || isDoubtful || (isSure && fitting === 1)) found = 'doubtful'
  }
  return found
}
