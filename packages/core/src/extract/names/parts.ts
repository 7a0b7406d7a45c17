import { isOrganisationWord } from './body-words.ts'
import { isAcronym } from './capitals.ts'
import { type Chain, LONGEST_OFFICE } from './chains.ts'
import { isDemonym } from './countries.ts'
import { dividePart } from './divide-part.ts'
import { isGivenName } from './given-names.ts'
import type { NamePart } from './name-part.ts'
import { isKnownPlace } from './places.ts'
import { isAmbiguousTitle, isInnerModifier, isOffice, titlePartOf } from './titles.ts'
import type { NameWord } from './words.ts'

/**
 * Cuts a chain of capitals into its names: "Ketharra Frontier Corps Captain General Yusal Orrell" is a body, a title and a person, "US Senator
 * Pell Quill" a country, a title and a person. A chain that is a title alone holds no name.
 */
export function partsOf(words: readonly NameWord[], chain: Chain): NamePart[] {
  const parts: NamePart[] = []
  const { isDoubtful } = chain
  let from = chain.from
  let title: number | null = null
  const close = (to: number) => {
    if (to > from) parts.push(...dividePart(words, { from, to, title, isDoubtful }))
  }
  for (let at = from; at < chain.to; ) {
    const end = titleEnd(words, at, chain)
    if (end > at && partsChain(words, from, at, end, chain.to)) {
      close(at)
      title = at
      from = end
    }
    at = Math.max(end, at + 1)
  }
  close(chain.to)
  return parts
}

/** Whether the title from `at` to `end` parts the chain. */
function partsChain(
  words: readonly NameWord[],
  from: number,
  at: number,
  end: number,
  to: number,
): boolean {
  const last = words[end - 1]?.lower ?? ''
  const next = end < to ? words[end] : undefined
  if (next === undefined) {
    // A title without a name. "Larry King" and "Alder Secretary" end in what may be one.
    return at === from || (!isAmbiguousTitle(last) && titlePartOf(last) === 'post')
  }
  if (isOrganisationWord(next.lower) || /^(?:of|for|on|and|jr|sr|ii|iii|iv|cup)$/.test(next.lower))
    return false
  if (at === from) return true
  const before = words[at - 1]
  if (before === undefined) return true
  const isLed =
    isOrganisationWord(before.lower) ||
    isAcronym(before.text) ||
    isDemonym(before.lower) ||
    isKnownPlace(before.lower)
  return isLed || end - at > 1 || !isAmbiguousTitle(last)
}

/** Where the title ends that begins at a word; the word itself where none does. Its last word is a rank, a post or a form of address. */
function titleEnd(words: readonly NameWord[], at: number, { from, to }: Chain): number {
  let end = at
  for (let i = at; i < to; i += 1) {
    const lower = words[i]?.lower ?? ''
    const part = titlePartOf(lower)
    if (part === null || (part === 'modifier' && at > from && !isInnerModifier(lower))) break
    // "Councillor Dean Harker"
    if (lower === 'dean' && i + 2 === to) break
    if (part !== 'modifier') end = officeEnd(words, i + 1, to)
    if (end > i + 1) return end
  }
  return end
}

/** "of State", "of Foreign Affairs" behind a title. */
function officeEnd(words: readonly NameWord[], at: number, to: number): number {
  if (words[at]?.lower !== 'of' || at + 1 >= to) return at
  let end = at + 1
  while (end < to && isOffice(words[end]?.lower ?? '')) end += 1
  if (end > at + 1) return end
  while (end < to && end - at <= LONGEST_OFFICE && !isGivenName(words[end]?.lower ?? '')) end += 1
  return end < to && end > at + 1 ? end : at
}
