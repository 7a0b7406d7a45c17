import type { Span } from '../../article.ts'
import { looksLikeDemonym } from './adjectives.ts'
import { isBodyNoun, isOrganisationWord } from './body-words.ts'
import { isNameWord } from './capitals.ts'
import type { NamePart } from './name-part.ts'
import { isKnownPlace } from './places.ts'
import { closesTitle, isInnerModifier, isStanding, titlePartOf } from './titles.ts'
import { wordSet } from './word-list.ts'
import type { NameWord } from './words.ts'

/** What is said of a name right beside it. */
export interface RoleFound {
  readonly role: Span | null
  /** What the role speaks of; `body` for "a shipping company", null where nothing is said. */
  readonly of: 'person' | 'body' | null
}

/** What people are called in descriptions and not in titles. */
const ROLE_NOUNS = wordSet(`
  mother father son daughter wife husband widow sister brother cousin uncle aunt grandmother grandfather man woman boy girl
  head member veteran resident expert specialist scholar chef baker fisherman farmer worker shopkeeper trader banker investor entrepreneur
  critic victim survivor neighbour neighbor witness volunteer student pupil graduate refugee migrant designer artist musician architect
  physicist chemist biologist geologist climatologist psychologist sociologist historian archaeologist epidemiologist surgeon paramedic
  negotiator diplomat politician lawmaker legislator official bureaucrat ally rival opponent successor predecessor partner
  firefighter soldier fighter militant insurgent rebel warlord preacher evangelist philosopher critic star champion winner
  staffer intern manager pundit lobbyist donor fundraiser operative attorney-general contributor translator interpreter guide sailor skipper
  second-in-command number chief-of-staff chief deputy patriarch candidate contender incumbent speaker whip`)

const DETERMINERS = wordSet('the a an its his her their our another one')
const PREPOSITIONS = wordSet('of for at in from with on to and under behind by who as also')
/** What ends a description: its name is the subject of a verb, not described. */
const VERBS = wordSet(
  'made took gave went came got saw found wrote spoke called met led won lost held left began put did can may must should could might shall that said says is are was were has have had told will would did does who whose which that when where while but because though although if not',
)

/** In words. */
const LONGEST = 16
/** Within so many words behind its article a description names its noun. */
const NOUN_WITHIN = 7

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
  closesTitle(lower) &&
  !/^(?:major|general|fellow|host|agent|officer|saint|crown|page|chair|justice)$/.test(lower)

interface Description {
  readonly from: number
  readonly to: number
  readonly of: 'person' | 'body'
}

/** "…, the mayor of Velin," and "…, 45, a teacher." */
function descriptionBehind(words: readonly NameWord[], behind: number): Description | null {
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

const isPersonNoun = (lower: string): boolean => closesTitle(lower) || ROLE_NOUNS.has(lower)

/** "The mayor of Velin, Mara Olsen, said": what stands between an article and the comma before the name. */
function descriptionBefore(words: readonly NameWord[], { from, to }: NamePart): Description | null {
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
