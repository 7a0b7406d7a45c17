import { words } from '../search/analyze.ts'
import { stem } from '../search/stem.ts'
import type { DatedEvent } from './dated-event.ts'

/**
 * For each statement of one day the place of the first before it, of another article, that says it in nearly the same words; its own
 * place where none does. What differs may be how the day is written, words that say little, and a few words more in one of them, in
 * the same order. A number, a doubt or a denial that only one of them has keeps them apart: what outlets tell differently is not made one.
 */
export function sameWords(events: readonly DatedEvent[]): number[] {
  const all = events.map(tellingTerms)
  const rarity = frequencies(all)
  const known = new Map<string, number[]>()
  const articles = events.map(({ article }) => new Set([article.id]))
  return all.map((terms, i) => {
    if (terms.length < FEWEST_WORDS) return i
    const keys = rarest(terms, rarity)
    const event = events[i]
    const first = keys
      .flatMap((key) => known.get(key)?.slice(-MOST_COMPARED) ?? [])
      .toSorted((a, b) => a - b)
      .find((candidate) => {
        const isOther = event !== undefined && articles[candidate]?.has(event.article.id) === false
        return isOther && events[candidate]?.voice === event.voice && isSame(all[candidate], terms)
      })
    if (first === undefined) {
      for (const key of keys) {
        const others = known.get(key)
        if (others === undefined) known.set(key, [i])
        else others.push(i)
      }
      return i
    }
    if (event !== undefined) articles[first]?.add(event.article.id)
    return first
  })
}

/** Ours: "the council voted" alone is said of many councils. */
const FEWEST_WORDS = 4
/** In UTF-16 code units; longer ones are told apart. */
const LONGEST_STATEMENT = 1_000
/** How many statements with one rare word are compared. */
const MOST_COMPARED = 20
/** How much longer one of them may be. */
const MOST_ADDED = 1 / 5

const added = ({ length }: readonly string[]): number => Math.floor(length * MOST_ADDED)

/** The words of a statement that tell, stemmed, in their order, without those of the date. */
function tellingTerms({ text, start, date }: DatedEvent): string[] {
  if (text.length > LONGEST_STATEMENT) return []
  return words(text)
    .filter((word) => start + word.end <= date.start || start + word.start >= date.end)
    .filter(({ term }) => !SAYS_LITTLE.has(term))
    .map(({ term }) => (DECIDES.has(term) ? term : stem(term)))
}

const frequencies = (all: readonly (readonly string[])[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const term of all.flat()) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

/**
 * The words by which a statement is looked for. Of two where one has all words of the other, the rarest of the shorter is among these
 * of the longer, as all that are rarer are added ones (the prefix filter of set joins: Chaudhuri, Ganti, Kaushik 2006).
 */
function rarest(terms: readonly string[], rarity: ReadonlyMap<string, number>): string[] {
  const order = (a: string, b: string) =>
    (rarity.get(a) ?? 0) - (rarity.get(b) ?? 0) || (a < b ? -1 : 1)
  return [...new Set(terms)].sort(order).slice(0, added(terms) + 1)
}

function isSame(a: readonly string[] = [], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  if (longer.length - shorter.length > added(shorter)) return false
  let at = 0
  for (const term of longer) {
    if (term === shorter[at]) at += 1
    else if (DECIDES.has(term) || /\d/.test(term)) return false
  }
  return at === shorter.length
}

const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that one outlet has and another leaves out without saying anything else. */
const SAYS_LITTLE = listed(`
  a an the this that these those of in at on by and as to it its he she they his her their who which
  is are was were be been has have had said says told according also
`)

/** Words that turn a statement round, or make it doubtful, where they are added. */
const DECIDES = listed(`
  not no never nor neither none without against cannot if unless may might could would should must
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't
  before after until nearly almost about only least most more less fewer up down
  fail fails failed deny denies denied refuse refuses refused reject rejects rejected
  false falsely alleged allegedly suspected planned expected former half
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty dozen
  dozens hundred hundreds thousand thousands million billion
`)
