import type { Span } from '../../article.ts'
import { looksLikeDemonym } from './adjectives.ts'
import { isOrganisationWord } from './body-words.ts'
import { isNameWord } from './capitals.ts'
import { descriptionBefore, descriptionBehind } from './descriptions.ts'
import type { NamePart } from './name-part.ts'
import { isKnownPlace } from './places.ts'
import { isRoleNoun } from './role-nouns.ts'
import { closesTitle, isInnerModifier, isStanding, titlePartOf } from './titles.ts'
import type { NameWord } from './words.ts'

/** What is said of a name right beside it. */
export interface RoleFound {
  readonly role: Span | null
  /** What the role speaks of; `body` for "a shipping company", null where nothing is said. */
  readonly of: 'person' | 'body' | null
}

/** In words. */
const LONGEST = 16

/** What is said of the name that is a part of a chain. A post before the name comes first, then a description, then a rank or a form of address. */
export function roleOf(words: readonly NameWord[], part: NamePart): RoleFound {
  if (part.title === null && isPlaceOrBody(words, part)) return { role: null, of: null }
  const title = titleBefore(words, part)
  const isPost =
    title !== null &&
    words.slice(title, part.from).some(({ lower }) => titlePartOf(lower) === 'post')
  const described = isPost
    ? null
    : (descriptionBehind(words, part.to) ?? descriptionBefore(words, part))
  if (described !== null) {
    const of = title !== null ? 'person' : described.of
    return { role: spanOf(words, described.from, described.to), of }
  }
  if (title === null) return { role: null, of: null }
  return { role: spanOf(words, title, part.from), of: 'person' }
}

const isPlaceOrBody = (words: readonly NameWord[], { from, to }: NamePart): boolean => {
  const lower = words.slice(from, to).map((word) => word.lower)
  return isKnownPlace(lower.join(' ')) || lower.some(isOrganisationWord)
}

const spanOf = (words: readonly NameWord[], from: number, to: number): Span => ({
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
})

/** Where the title right before a name begins, with what belongs to it: "Ketharran prime minister", "Alder Ledger editor". */
function titleBefore(words: readonly NameWord[], { from, title }: NamePart): number | null {
  const small = words[from - 1]
  const isSmall =
    title === null &&
    words[from]?.joins === true &&
    small !== undefined &&
    !small.isPossessive &&
    isSmallTitle(small.lower)
  let at = title ?? (isSmall ? from - 1 : null)
  at = officeBefore(words, at ?? from) ?? at
  if (at === null) return null
  const isPost = words.slice(at, from).some(({ lower }) => titlePartOf(lower) === 'post')
  while (at > 0 && words[at]?.joins === true && from - at < LONGEST) {
    if (!belongsToTitle(words[at - 1], words[at], isPost)) break
    at -= 1
  }
  return at
}

/** "Deputy Chairman of the Harbour Council" right before `at`: the title where the words go back to one over names, "of" and "the". */
function officeBefore(words: readonly NameWord[], at: number): number | null {
  for (let i = at - 1; i > 0 && at - i < LONGEST && words[i + 1]?.joins === true; i -= 1) {
    const word = words[i]
    if (word === undefined) return null
    const isLink = /^(?:of|for|the|and)$/.test(word.lower)
    if ((!isLink && !word.isCapital) || (isLink && i === at - 1)) return null
    const isOffice = word.lower === 'of' || word.lower === 'for'
    if (isOffice && word.joins && closesTitle(words[i - 1]?.lower ?? '')) return i - 1
  }
  return null
}

/** A post takes the body or the place before it along; a rank is one by itself. Small letters are no part of a title with a capital. */
function belongsToTitle(
  word: NameWord | undefined,
  next: NameWord | undefined,
  isPost: boolean,
): boolean {
  if (word === undefined || word.isPossessive) return false
  if (!word.isCapital)
    return titlePartOf(word.lower) !== null && (next?.isCapital === false || isStanding(word.lower))
  if (closesTitle(word.lower) || isInnerModifier(word.lower)) return true
  if (titlePartOf(word.lower) !== null && isPost) return true
  return isNameWord(word) && (isPost || looksLikeDemonym(word.lower) || isKnownPlace(word.lower))
}

/** Titles that are written in small letters and mean nothing else there. */
const isSmallTitle = (lower: string): boolean =>
  (closesTitle(lower) || isRoleNoun(lower)) &&
  !/^(?:major|general|fellow|host|agent|officer|saint|crown|page|chair|justice|number|model|guard|prop|opener|hooker|guide|native|fiance)$/.test(
    lower,
  )
