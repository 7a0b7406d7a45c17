import { isBodyNoun } from './body-words.ts'
import type { NamePart } from './name-part.ts'
import { isRoleNoun } from './role-nouns.ts'
import { closesTitle } from './titles.ts'
import { wordSet } from './word-list.ts'
import type { NameWord } from './words.ts'

/** Words beside a name that say who or what it is: `from` to before `to`. */
export interface Description {
  readonly from: number
  readonly to: number
  readonly of: 'person' | 'body'
}

const DETERMINERS = wordSet('the a an its his her their our another one')
const PREPOSITIONS = wordSet('of for at in from with on to and under behind by who as also')
/** What ends a description: its name is the subject of a verb, not described. */
const VERBS = wordSet(
  'made took gave went came got saw found wrote spoke called met led won lost held left began put did can may must should could might shall that said says is are was were has have had told will would did does who whose which that when where while but because though although if not',
)

/** In words. */
const LONGEST = 24
/** Within so many words behind its article a description names its noun. */
const NOUN_WITHIN = 7

/** "…, the mayor of Velin," and "…, 45, a teacher." */
export function descriptionBehind(words: readonly NameWord[], behind: number): Description | null {
  let from = behind
  if (!/^,\s$/.test(words[from]?.before ?? '') || words[from - 1]?.isPossessive === true)
    return null
  if (/^\d{1,3}$/.test(words[from]?.text ?? '') && /^,\s$/.test(words[from + 1]?.before ?? ''))
    from += 1
  const first = words[from]?.lower ?? ''
  if (VERBS.has(first) || PREPOSITIONS.has(first)) return null
  let to = from + 1
  while (to < words.length && to - from < LONGEST && isInside(words, to)) to += 1
  const end = words[to]
  if (end !== undefined && !/^[’']?[,.;:!?)—–-]|^ [—–(-]/.test(end.before)) return null
  const of = nounOf(words, from, to)
  return of === null ? null : { from, to, of }
}

const isInside = (words: readonly NameWord[], at: number): boolean => {
  const word = words[at]
  if (word === undefined || VERBS.has(word.lower) || isVerb(word, words[at + 1])) return false
  return word.joins || /^[’'] $|^ & $|^-$|^\/$/.test(word.before)
}

/** "lauded the unity", and not "based in Velin" or "retired colonel". */
const isVerb = ({ lower, isCapital }: NameWord, next: NameWord | undefined): boolean =>
  !isCapital && /..ed$/.test(lower) && next?.joins === true && DETERMINERS.has(next.lower)

/** What the noun of a description speaks of: it stands near its begin, before any preposition, and no name follows it. */
function nounOf(words: readonly NameWord[], from: number, to: number): Description['of'] | null {
  let found: Description['of'] | null = null
  for (let at = from; at < Math.min(to, from + NOUN_WITHIN); at += 1) {
    const word = words[at]
    if (word === undefined) break
    // "the Bank of Ketharra governor"
    const isInName = words[at - 1]?.isCapital === true && words[at + 1]?.isCapital === true
    if (at > from && PREPOSITIONS.has(word.lower) && !isInName) return found
    if (at > from && DETERMINERS.has(word.lower)) return found
    if (word.isPossessive) continue
    if (isPersonNoun(word.lower)) found = 'person'
    else if (found !== null && word.isCapital) return null
    else if (isBodyNoun(word.lower) && !word.isCapital && at > from) found = 'body'
    else if (found === 'person') found = null
  }
  return found
}

const isPersonNoun = (lower: string): boolean => closesTitle(lower) || isRoleNoun(lower)

/** "The mayor of Velin, Mara Olsen, said": what stands between an article and the comma before the name. */
export function descriptionBefore(
  words: readonly NameWord[],
  { from, to }: NamePart,
): Description | null {
  if (!/^,\s$/.test(words[from]?.before ?? '')) return null
  if (to < words.length && !/^[,.;:!?)]/.test(words[to]?.before ?? '')) return null
  let least = from - 1
  while (
    least > 0 &&
    from - least < LONGEST &&
    isInside(words, least) &&
    !(words[least]?.opens ?? true)
  )
    least -= 1
  for (let at = Math.max(least, 0); at < from - 1; at += 1) {
    if (!DETERMINERS.has(words[at]?.lower ?? '')) continue
    const of = nounOf(words, at, from)
    if (of !== null) return { from: at, to: from, of }
  }
  return null
}
