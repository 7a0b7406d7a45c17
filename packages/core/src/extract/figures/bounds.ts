import type { Bound } from './figure.ts'
import type { Token } from './tokens.ts'

/** Words before a number that bound it, the longer wordings first. */
const BEFORE: readonly (readonly [readonly string[], Bound | null])[] = (
  [
    ['no fewer than', 'at least'],
    ['not less than', 'at least'],
    ['no less than', 'at least'],
    ['no more than', 'at most'],
    ['not more than', 'at most'],
    ['as many as', 'at most'],
    ['as much as', 'at most'],
    ['a total of', null],
    ['between', null],
    ['fewer than', 'less than'],
    ['less than', 'less than'],
    ['more than', 'more than'],
    ['at least', 'at least'],
    ['at most', 'at most'],
    ['up to', 'at most'],
    ['close to', 'about'],
    ['close on', 'about'],
    ['an estimated', 'about'],
    ['estimated', 'about'],
    ['upwards of', 'more than'],
    ['over', 'more than'],
    ['under', 'less than'],
    ['below', 'less than'],
    ['nearly', 'about'],
    ['almost', 'about'],
    ['about', 'about'],
    ['around', 'about'],
    ['some', 'about'],
    ['roughly', 'about'],
    ['approximately', 'about'],
  ] as const
).map(([words, bound]) => [words.split(' '), bound])

/** Words behind it: "a dozen or more". */
const BEHIND: ReadonlyMap<string, Bound> = new Map([
  ['more', 'at least'],
  ['so', 'about'],
  ['fewer', 'at most'],
  ['less', 'at most'],
])

/** How the words around a number bound it, and the tokens that these and the number take. */
export function boundAround(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly bound: Bound | null; readonly from: number; readonly to: number } {
  const behind = tokens[to]?.lower === 'or' ? BEHIND.get(tokens[to + 1]?.lower ?? '') : undefined
  const end = behind === undefined ? to : to + 2
  for (const [words, bound] of BEFORE) {
    const start = from - words.length
    if (start >= 0 && words.every((word, i) => tokens[start + i]?.lower === word))
      return { bound: bound ?? behind ?? null, from: start, to: end }
  }
  return { bound: behind ?? null, from, to: end }
}
