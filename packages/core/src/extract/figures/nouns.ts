import { wordSet } from '../names/word-list.ts'
import { peopleEventOf } from './events.ts'
import { numeralAt } from './numerals.ts'
import type { Token } from './tokens.ts'

/** Words at which a noun phrase ends, whatever comes behind. */
const ENDS = wordSet(`
  a an the this that these those he she it they we you i who whom whose which what when where while as if because since until although though whether
  of at by for with about against between into through during before after above below to from up down in out on off over under near inside outside
  across along aboard among amid around behind beyond without within towards toward via per than and or but nor
  is are was were be been being am has have had having do does did will would shall should can could may might must
  not no only also both each his her its their our your my there here so then now later earlier ago today yesterday
  said says say told added went came got made took gave left lost won fell rose grew ran began`)

/** Plural nouns that do not end in s. */
const PLURALS = wordSet(`
  people men women children policemen policewomen firemen fishermen servicemen workmen seamen crewmen clergymen gunmen police staff crew troops personnel
  sheep cattle fish deer aircraft spacecraft salmon votes lives teeth feet geese mice oxen businessmen congressmen sportsmen salesmen craftsmen tradesmen
  spokesmen spokespeople townspeople salespeople livestock hectares acres`)
const ONE_OF_MANY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'person',
    persons: 'person',
    children: 'child',
    men: 'man',
    women: 'woman',
    lives: 'life',
    wives: 'wife',
    feet: 'foot',
  }),
)
/** In "another five", "three others", "two more" nothing is counted but what was counted before. */
const REST = wordSet('others more')
/** Words before a noun that end like a plural. */
const NO_PLURAL = wordSet(
  'previous various serious famous dangerous anonymous religious continuous numerous nervous his its us yes as is was has this plus bus',
)
const ONE_PERSON =
  /^(?:person|man|woman|child|boy|girl|officer|worker|passenger|policeman|soldier|student|teenager|miner|resident|protester|firefighter|driver|fisherman|civilian|pedestrian)$/

const LONGEST = 5

/** The noun phrase that begins at a token, from it to before `to`, and its head as one of many in small letters. */
export interface Counted {
  readonly from: number
  readonly to: number
  readonly head: string
}

/** What a number is followed by, where that is a plural noun with its adjectives, or one person; null else. Takes constant time. */
export function countedAt(
  tokens: readonly Token[],
  at: number,
  value: number | null,
): Counted | null {
  let from = at
  if (tokens[from]?.lower === 'more' || tokens[from]?.lower === 'other') from += 1
  for (let i = from; i < from + LONGEST; i += 1) {
    const token = tokens[i]
    if (token === undefined || (token.kind === 'mark' && !isHyphen(token)) || ENDS.has(token.lower))
      return null
    if (isHyphen(token)) continue
    if (numeralAt(tokens, i) !== null) return null
    if (value === 1 ? ONE_PERSON.test(token.lower) : isPlural(token)) {
      if (REST.has(token.lower)) return null
      const to = value === 1 ? i + 1 : lastPlural(tokens, i)
      return { from, to, head: singularOf(tokens[to - 1]?.lower ?? '') }
    }
  }
  return null
}

const isHyphen = ({ text, isJoined }: Token): boolean => text === '-' && isJoined

const isPlural = ({ lower }: Token): boolean =>
  PLURALS.has(lower) ||
  REST.has(lower) ||
  (lower.length > 3 && /[^s'’]s$/.test(lower) && !/(?:us|is)$/.test(lower) && !NO_PLURAL.has(lower))

/** "sports fans", "customs officers": the last of several. */
function lastPlural(tokens: readonly Token[], first: number): number {
  let to = first + 1
  while (to < first + 3) {
    const next = tokens[to]
    if (next?.kind !== 'word' || !isPlural(next) || peopleEventOf(next.lower) !== null) break
    to += 1
  }
  return to
}

/** The form in which counted nouns are compared. */
export const singularOf = (word: string): string =>
  ONE_OF_MANY.get(word) ??
  word
    .replace(/men$/, 'man')
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|sh|ch|x)es$/, '')
    .replace(/(?<!s)s$/, '')
