import { sameName } from '../extract/names/compare/same-name.ts'
import { words } from './analyze.ts'
import { canVary } from './index/name-spellings.ts'

/** Whether a name has all words of another, each in any spelling that may be one of the same name: "Esmail Qaani" is like "Ghaani". */
export function isLikeName(name: string, wanted: string): boolean {
  const had = words(name).map(({ term }) => term)
  const asked = words(wanted).map(({ term }) => term)
  return asked.length > 0 && asked.every((word) => had.some((other) => isLikeWord(other, word)))
}

const isLikeWord = (one: string, other: string): boolean =>
  one === other || (canVary(one) && canVary(other) && sameName(one, other) !== 'different')
