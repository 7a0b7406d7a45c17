import { isBodyNoun } from './body-words.ts'
import type { Evidence } from './evidence.ts'
import type { NamePart } from './name-part.ts'
import { GRAMMAR_WORDS, isCalendarWord } from './opening-words.ts'
import { PLACE_PREPOSITIONS } from './places.ts'
import type { RoleFound } from './roles.ts'
import { closesTitle } from './titles.ts'
import { wordSet } from './word-list.ts'
import type { NameWord } from './words.ts'

/** Verbs that people and bodies do, most often beside the names of people. */
const SPEAKING = wordSet(
  'said says told tells added adds wrote writes tweeted argued argues explained insisted replied recalled testified joked thinks thought believes',
)
/** What belongs to countries and cities: "Ketharra’s capital". */
const BELONGINGS = wordSet(
  'capital government president prime foreign army military parliament border borders coast airport economy suburbs mayor streets population',
)

/** What a mention and the words beside it look like. */
interface Setting {
  /** The word right before it, and the one right behind; empty where a mark stands between. */
  readonly before: string
  readonly next: string
  readonly isPossessive: boolean
  readonly hasArticle: boolean
}

/** What stands around one mention says of its kind. The weights are set by hand; only which sum is the largest matters. */
export function evidenceAround(
  words: readonly NameWord[],
  part: NamePart,
  { of }: RoleFound,
): Evidence {
  const setting = settingOf(words, part)
  const { next, isPossessive, hasArticle } = setting
  const isBody = isBodyNoun(next) && !isPossessive
  const led = ledByRole(words, part)
  return {
    person: (of === 'person' ? 4 : 0) + personAround(words, part, setting) - (led === null ? 0 : 4),
    organisation:
      (of === 'body' ? 3 : 0) +
      (isBody ? 2 : 0) +
      (hasArticle ? 0.5 : 0) +
      (led === 'body' ? 2 : 0),
    place: placeAround(words, part, setting) + (led === 'place' ? 2 : 0),
  }
}

function settingOf(words: readonly NameWord[], { from, to }: NamePart): Setting {
  const before = words[from]?.joins === true ? (words[from - 1]?.lower ?? '') : ''
  const behind = words[to]
  return {
    before,
    next: behind?.joins === true ? behind.lower : '',
    isPossessive: words[to - 1]?.isPossessive === true,
    hasArticle: /^(?:the|a|an)$/.test(before) && !modifies(words, to),
  }
}

function personAround(words: readonly NameWord[], { to }: NamePart, setting: Setting): number {
  const { before, next, isPossessive, hasArticle } = setting
  const behind = words[to]
  const mark = behind?.before ?? ''
  const isAge = /^\d{1,3}$/.test(behind?.text ?? '') && words[to + 1]?.before.startsWith(',')
  const isAged = isAge === true && /^,\s$/.test(mark)
  // "Lord Orrell of Velin, who": not the place.
  const isWho =
    behind?.lower === 'who' && /^,?\s$/.test(mark) && !/^(?:of|in|at|from)$/.test(before)
  const speaks = SPEAKING.has(next) && !isPossessive && !hasArticle
  // "…,” said Olsen." and not "said Olsen knew".
  const isInverted = SPEAKING.has(before) && next === ''
  return (
    (isAged ? 4 : 0) +
    (isWho ? 2 : 0) +
    (speaks ? 1 : 0) +
    (isInverted ? 1.5 : 0) -
    (hasArticle ? 3 : 0)
  )
}

function placeAround(words: readonly NameWord[], part: NamePart, setting: Setting): number {
  const { before, next, isPossessive } = setting
  const isShort = !isPossessive && part.to - part.from <= 3
  // "at" and "inside" stand before bodies as well.
  const isThere = isShort && PLACE_PREPOSITIONS.has(before)
  const isAt = isShort && /^(?:at|inside|outside|around)$/.test(before)
  const isOwner = isPossessive && BELONGINGS.has(next)
  return (
    (isThere ? 1.5 : 0) +
    (isAt ? 0.7 : 0) +
    (isOwner ? 0.5 : 0) +
    (opensDateline(words, part) ? 5 : 0)
  )
}

/** What has somebody: in "Alder Health executive Mara Olsen" a body, in "Velin mayor Mara Olsen" a place; null where no role and name follow. */
function ledByRole(words: readonly NameWord[], { to }: NamePart): 'body' | 'place' | null {
  if (words[to - 1]?.isPossessive === true) return null
  for (let at = to; at < to + ROLE_WITHIN; at += 1) {
    const word = words[at]
    if (word?.joins !== true || word.isCapital || GRAMMAR_WORDS.has(word.lower)) return null
    const next = words[at + 1]
    if (!closesTitle(word.lower) || next?.isCapital !== true || !next.joins) continue
    return GOVERNS.test(word.lower) ? 'place' : 'body'
  }
  return null
}

/** In words: "Alder Health deputy chief executive". */
const ROLE_WITHIN = 3
/** Who has a town or a country. */
const GOVERNS = /^(?:mayor|governor|president|premier|mukhtar|councillor)$/

/** "DORVIN, Ketharra (Reuters) —", "VELIN —", "Puerto Velin, Nov 9 (Austral).-" */
function opensDateline(words: readonly NameWord[], { from, to }: NamePart): boolean {
  if (from !== 0 || !/^(?:,| ?[(–—-])/.test(words[to]?.before ?? '')) return false
  const isDated = isCalendarWord(words[to]?.lower ?? '') && /^\d/.test(words[to + 1]?.text ?? '')
  return isDated || words.slice(0, to).every(({ text }) => text === text.toUpperCase())
}

/** Whether a noun follows that the name before `to` goes with: "Olsen report", and neither "Olsen of" nor "Olsen said". */
export function modifies(words: readonly NameWord[], to: number): boolean {
  const behind = words[to]
  if (behind === undefined || !behind.joins || words[to - 1]?.isPossessive === true) return false
  return !GRAMMAR_WORDS.has(behind.lower) && !SPEAKING.has(behind.lower)
}
