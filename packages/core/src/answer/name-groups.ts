import type { NamesEdit } from '../edits/edit.ts'
import { givenVerdict } from '../edits/given-names.ts'
import { sameName } from '../extract/names/compare/same-name.ts'
import { hasAll } from '../search/has-all.ts'
import { isLikeName } from '../search/like-name.ts'

/**
 * Names brought together where they may be one, in the order in which they come: spellings of one name, and a surname with the full name
 * that it may stand for. A name that fits several groups ("Vold" beside "Ilsa Vold" and "Mats Vold") stands in none, for it tells none apart.
 */
export function groupNames(
  names: readonly string[],
  given: readonly NamesEdit[],
): readonly (readonly string[])[] {
  const groups: string[][] = []
  const fuller = [...new Set(names)].toSorted((a, b) => wordsOf(b) - wordsOf(a))
  for (const name of fuller) {
    const fitting = groups.filter((group) => group.every((one) => mayBeOne(one, name, given)))
    if (fitting.length === 0) groups.push([name])
    else if (fitting.length === 1) fitting[0]?.push(name)
  }
  return groups
}

/** The names that have all words of another, some of them in another spelling. */
export const otherSpellings = (names: readonly string[], asked: string): readonly string[] =>
  [...new Set(names)].filter((name) => !hasAll(name, asked) && isLikeName(name, asked))

const wordsOf = (name: string): number => name.split(/\s+/).length

function mayBeOne(one: string, other: string, given: readonly NamesEdit[]): boolean {
  const verdict = givenVerdict(one, other, given)
  return verdict === null ? sameName(one, other) !== 'different' : verdict === 'same'
}
