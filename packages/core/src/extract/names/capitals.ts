import { isGivenName } from './given-names.ts'
import {
  GRAMMAR_WORDS,
  isCalendarWord,
  mayBeMonth,
  OPENING_ENDING,
  OPENING_WORDS,
} from './opening-words.ts'
import { PARTICLES } from './particles.ts'
import { isKnownPlace } from './places.ts'
import { titlePartOf } from './titles.ts'
import type { NameWord } from './words.ts'

/** What an article's own spelling tells of its words, all in small letters. */
export interface Capitals {
  /** Words that have a capital inside a sentence, where only names have one. */
  readonly inside: ReadonlySet<string>
  /** Two such words next to each other. */
  readonly pairs: ReadonlySet<string>
  /** Words that stand in small letters. */
  readonly small: ReadonlySet<string>
}

/** Takes stock of sentences whose capitals mean something: body and captions, and no headlines in capitals. */
export function takeStock(stretches: readonly (readonly NameWord[])[]): Capitals {
  const inside = new Set<string>()
  const pairs = new Set<string>()
  const small = new Set<string>()
  for (const words of stretches) {
    words.forEach((word, i) => {
      if (!word.isCapital) small.add(word.lower)
      else if (!word.opens) {
        inside.add(word.lower)
        const next = words[i + 1]
        if (next?.isCapital && next.joins) pairs.add(`${word.lower} ${next.lower}`)
      }
    })
  }
  return { inside, pairs, small }
}

/** Whether the words of a line have capitals for show, as in headlines. Few words tell nothing. */
export function hasTitleCase(words: readonly NameWord[]): boolean {
  const telling = words.filter(
    ({ opens, lower }) => !opens && lower.length > 3 && !GRAMMAR_WORDS.has(lower),
  )
  const capitals = telling.filter(({ isCapital }) => isCapital).length
  return telling.length >= 3 && capitals > 0.7 * telling.length
}

/** Whether all letters are capitals, as in a shouted line. */
export const isShouted = (words: readonly NameWord[]): boolean =>
  words.every(({ text }) => text === text.toUpperCase())

/**
 * Whether a name may begin at a word. `doubtful`: only if the article has the name elsewhere, as with "May" or a word that opens a
 * sentence all alone.
 */
export function startOfName(
  words: readonly NameWord[],
  at: number,
  capitals: Capitals,
): 'yes' | 'doubtful' | 'no' {
  const word = words[at]
  if (word === undefined || !word.isCapital || !isNameWord(word)) return 'no'
  const next = words[at + 1]
  // "HK$400 million"
  if (next?.before === '$') return 'no'
  const goesOn = next?.isCapital === true && next.joins && !word.isPossessive && isNameWord(next)
  if (isAcronym(word.text) && capitals.small.has(word.lower) && word.lower.length > 2) return 'no'
  if (mayBeMonth(word.lower)) return isMonth(words, at) ? 'no' : goesOn ? 'yes' : 'doubtful'
  // Where the stop of a sentence was lost, its first word tells as little.
  if (!word.opens) return goesOn || !opensOften(word.lower) ? 'yes' : 'doubtful'
  return startOfSentence(word, goesOn ? next : null, capitals)
}

function startOfSentence(
  word: NameWord,
  next: NameWord | null,
  { inside, pairs, small }: Capitals,
): 'yes' | 'doubtful' | 'no' {
  const { lower } = word
  const isCommon = OPENING_WORDS.has(lower) || (!inside.has(lower) && isCommonWord(lower, small))
  if (next === null) {
    const isTold = inside.has(lower) || isKnownPlace(lower) || isAcronym(word.text)
    return isTold && !isCommon ? 'yes' : 'doubtful'
  }
  const isTold = pairs.has(`${lower} ${next.lower}`) || PARTICLES.has(lower) || isTitle(lower)
  return isTold || !isCommon ? 'yes' : 'no'
}

const isTitle = (lower: string): boolean => titlePartOf(lower) !== null

const isCommonWord = (lower: string, small: ReadonlySet<string>): boolean =>
  !isGivenName(lower) && (OPENING_ENDING.test(lower) || small.has(lower))

const opensOften = (lower: string): boolean =>
  OPENING_WORDS.has(lower) || (OPENING_ENDING.test(lower) && !isGivenName(lower))

/** "WHO", "U.S", "BBC": capitals only, two or more. */
export const isAcronym = (text: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{N}.&-]*[\p{Lu}\p{N}]$/u.test(text)

/** Whether a word with a capital may be part of a name at all. */
export function isNameWord({ text, lower }: NameWord): boolean {
  if (isCalendarWord(lower) || lower === 'i') return false
  if (GRAMMAR_WORDS.has(lower)) return /^(?:US|WHO|IT)$/.test(text)
  return !NO_NAME_ENDING.test(text) && !NO_NAME.test(text)
}

/** "R212m", "MPs", "T-shirt", "R-Texas". */
const NO_NAME =
  /^(?:\p{Lu}\p{Ll}?h?\d[\d.,]*(?:m|bn|tn)|\p{Lu}{2,4}s|\p{Lu}-\p{Ll}.*|[RDI]-\p{Lu}.*)$/u
/** "won’t", "Orrell-backed". */
const NO_NAME_ENDING =
  /[’'](?:ll|re|ve|d|m|t)$|-(?:based|backed|led|born|aligned|style|era|owned|funded|run|made|controlled|linked|held|speaking|area|wide|like|trained|sponsored|brokered|educated|occupied|supported|appointed|built|type|related|winning|winner|affiliated|mandated|imposed|dominated|allied|registered|listed|flagged|bound|only|endorsed|friendly|inspired|ruled)$/

/** "in May", "May 4", "last March". */
const isMonth = (words: readonly NameWord[], at: number): boolean =>
  /^\d/.test(words[at + 1]?.text ?? '') || BEFORE_MONTHS.test(words[at - 1]?.lower ?? '')

const BEFORE_MONTHS =
  /^(?:in|since|until|till|last|this|next|early|late|mid|every|through|\d+(?:st|nd|rd|th)?)$/
