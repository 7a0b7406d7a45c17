import { isHead, isListingHead, isOrganisationWord } from './body-words.ts'
import { type Capitals, isNameWord, startOfName } from './capitals.ts'
import { isGivenName } from './given-names.ts'
import { isCalendarWord, mayBeMonth } from './opening-words.ts'
import { OPENING_PARTICLES, PARTICLES } from './particles.ts'
import { hasPlaceWord, isKnownPlace } from './places.ts'
import { closesTitle, isOffice } from './titles.ts'
import { wordSet } from './word-list.ts'
import type { NameWord } from './words.ts'

/** Words in a row that may be a name, several names, or a title and a name: `from` to before `to` among the words. */
export interface Chain {
  readonly from: number
  readonly to: number
  /** Whether it counts only if the article has the name elsewhere. */
  readonly isDoubtful: boolean
}

/** In words; a longer chain is a list or a heading. */
const LONGEST = 14

/** The chains of a stretch, in order, none within another. Takes linear time. */
export function findChains(words: readonly NameWord[], capitals: Capitals): Chain[] {
  const chains: Chain[] = []
  for (let at = 0; at < words.length; ) {
    const start = startOfName(words, at, capitals)
    if (start === 'no') {
      at += 1
      continue
    }
    const to = chainEnd(words, at)
    const from = chainStart(words, at, chains.at(-1)?.to ?? 0)
    chains.push({ from, to, isDoubtful: start === 'doubtful' && to === at + 1 })
    at = to
  }
  return chains
}

/** A particle before the first capital: "von der Ahlen". */
function chainStart(words: readonly NameWord[], at: number, least: number): number {
  let from = at
  while (
    from > least &&
    words[from]?.joins === true &&
    OPENING_PARTICLES.has(words[from - 1]?.lower ?? '') &&
    words[from - 1]?.isCapital === false
  )
    from -= 1
  return from
}

function chainEnd(words: readonly NameWord[], from: number): number {
  let to = from + 1
  for (;;) {
    const next = nextInChain(words, from, to)
    if (next === to || next - from > LONGEST) return to
    to = next
  }
}

/** How far the chain goes on behind the word before `to`: over one capital and the small words before it. */
function nextInChain(words: readonly NameWord[], from: number, to: number): number {
  const last = words[to - 1]
  const word = words[to]
  if (last === undefined || word === undefined) return to
  if (last.isPossessive) return ownsName(words, from, to) ? to + 1 : to
  if (!word.joins) return joinsOverMark(words, to) ? to + 1 : overNickname(words, to)
  if (word.isCapital) return goesOnWith(words, to) ? to + 1 : to
  const afterParticles = overParticles(words, to)
  if (afterParticles > to) return afterParticles
  return overLinks(words, from, to)
}

/** "King’s College", "St John’s Hospital", "Children’s Fund": not everything that belongs to somebody is named after them. */
function ownsName(words: readonly NameWord[], from: number, to: number): boolean {
  const word = words[to]
  if (word === undefined || !word.joins || !word.isCapital) return false
  const owner = words[to - 1]?.lower ?? ''
  const isNamedAfter = OWNERS.has(owner) || words[from]?.lower === 'st'
  return isNamedAfter && isOrganisationWord(word.lower)
}

const OWNERS = wordSet('king queen people women men children workers trinity christ regent')

/** "Mara ‘Big Wave’ Olsen" */
function overNickname(words: readonly NameWord[], to: number): number {
  if (!/^ [‘'“"]$/.test(words[to]?.before ?? '')) return to
  for (let at = to + 1; at <= to + LONGEST_NICKNAME; at += 1) {
    const [nick, word] = [words[at - 1], words[at]]
    if (nick?.isCapital !== true || word?.isCapital !== true) return to
    if (/^[’'”"] $/.test(word.before)) return isNameWord(word) ? at + 1 : to
    if (!word.joins) return to
  }
  return to
}

/** In words. */
const LONGEST_NICKNAME = 3

/** "Smith & Sons", "the Shepherds’ Column". */
function joinsOverMark(words: readonly NameWord[], to: number): boolean {
  const word = words[to]
  if (word === undefined || !word.isCapital || !isNameWord(word)) return false
  if (word.before === ' & ') return true
  const owner = words[to - 1]?.lower ?? ''
  const isPlural = owner.endsWith('s') && /^[’'] $/.test(word.before)
  return isPlural && !isKnownPlace(owner) && !isGivenName(word.lower) && !closesTitle(word.lower)
}

function goesOnWith(words: readonly NameWord[], to: number): boolean {
  const word = words[to]
  if (word === undefined) return false
  const isInitial = word.text.length === 1 && words[to + 1]?.before.startsWith('.') === true
  if (isInitial) return true
  if (!isNameWord(word) || isCalendarWord(word.lower)) return false
  return !mayBeMonth(word.lower) || !/^\d/.test(words[to + 1]?.lower ?? '')
}

function overParticles(words: readonly NameWord[], to: number): number {
  let at = to
  while (at - to < 3 && words[at]?.joins === true && PARTICLES.has(words[at]?.lower ?? '')) at += 1
  const word = words[at]
  const isName = at > to && word?.isCapital === true && word.joins && isNameWord(word)
  return isName ? at + 1 : to
}

/** Whether a name goes on over a small word: "of" behind more heads than "for", and "on" behind few. */
function linksBehind(link: string, chain: readonly NameWord[]): boolean {
  const head = chain.at(-1)?.lower ?? ''
  const isLinked = chain.some(({ lower }) => lower === 'of' || lower === 'for' || lower === 'on')
  if (link === 'and') return isLinked && chain.some(({ lower }) => isListingHead(lower))
  if (link === 'on') return ON_HEADS.has(head)
  // "Centre for Control of Floods"
  if (link === 'of') return isHead(head) || chain.some(({ lower }) => lower === 'for')
  return link === 'for' && isHead(head) && !hasPlaceWord(['', head])
}

const ON_HEADS = wordSet(
  'committee commission council conference center centre institute office bureau forum society',
)

/** "Bank of Ketharra", "Committee for the Protection of Monuments", "Ministry of Health and Welfare". */
function overLinks(words: readonly NameWord[], from: number, to: number): number {
  const chain = words.slice(from, to)
  const link = words[to]?.lower ?? ''
  // "Friends of Mara Olsen said"
  const areAllies =
    /^(?:friends|supporters|allies|relatives)$/.test(chain.at(-1)?.lower ?? '') &&
    isGivenName(words[to + 1]?.lower ?? '')
  const isLink = linksBehind(link, chain) && !areAllies
  if (!isLink) return link === 'of' ? overOffice(words, to) : to
  const isOver = words[to + 1]?.lower === 'the' && link !== 'and' && words[to + 1]?.joins === true
  const at = isOver ? to + 2 : to + 1
  const word = words[at]
  const isName = word?.isCapital === true && word.joins && isNameWord(word) && !word.isPossessive
  return isName ? at + 1 : to
}

/** "Minister of Defence", and "Director of Harbour Affairs Mara Olsen" where the name tells where the office ends. */
function overOffice(words: readonly NameWord[], of: number): number {
  if (!closesTitle(words[of - 1]?.lower ?? '')) return of
  const first = words[of + 1]?.lower === 'the' ? of + 2 : of + 1
  const office = words[first]
  if (office?.isCapital === true && office.joins && isOffice(office.lower)) return first + 1
  let at = of + 1
  while (at - of <= LONGEST_OFFICE && words[at]?.isCapital === true && words[at]?.joins === true) {
    if (at > of + 1 && isGivenName(words[at]?.lower ?? '')) return at
    at += 1
  }
  return of
}

/** In words. */
export const LONGEST_OFFICE = 4
