import { isOrganisationWord } from './body-words.ts'
import { addEvidence } from './evidence.ts'
import { comparedWords, type FoundName } from './forms.ts'
import { isGivenName } from './given-names.ts'
import { PARTICLES } from './particles.ts'
import { hasPlaceWord, isKnownPlace } from './places.ts'
import { isRoleNoun } from './role-nouns.ts'
import { titlePartOf } from './titles.ts'

/**
 * The names without the callings and forms of address before them that no list has, as the article itself shows them: "Trustee" of "Trustee
 * Mara Olsen" where it speaks of trustees as well, "Cde" of "Cde Mara Olsen" where it has "Cde Olsen" and "Cde Iriat". `small` are the
 * words that stand in small letters. Takes linear time.
 */
export function withoutCallings(
  found: readonly FoundName[],
  small: ReadonlySet<string>,
): FoundName[] {
  const alone = new Set(found.flatMap(({ words }) => (words.length === 1 ? words : [])))
  const addresses = formsOfAddress(found, alone)
  const isCalling = (word: string): boolean =>
    CALLING.test(word) ||
    isRoleNoun(word) ||
    titlePartOf(word) !== null ||
    small.has(word) ||
    small.has(`${word}s`)
  return found.map((name) => {
    let bare = name
    for (let step = 0; step < MOST; step += 1) {
      const [first = '', ...rest] = bare.text.toLowerCase().split(/\s+/)
      if (!mayBeCalling(first, rest)) break
      const isNamed =
        isGivenName(rest[0] ?? '') || alone.has(rest.at(-1) ?? '') || alone.has(rest[0] ?? '')
      const isAddress = addresses.has(first) || isFamilyFirst(first, rest, alone)
      if (!isAddress && !(rest.length > 1 && isNamed && isCalling(first))) break
      bare = withoutFirst(bare)
    }
    return bare
  })
}

/** In words: "Deputy Whip" */
const MOST = 2

const CALLING = /..(?:ster|keeper|monger|maker|[^aeiou]er|[ct]or|ist|man|woman|ian|eer|ee)$/

function mayBeCalling(first: string, rest: readonly string[]): boolean {
  if (rest.length === 0 || isGivenName(first) || isKnownPlace(first) || PARTICLES.has(first))
    return false
  const all = [first, ...rest]
  return (
    !all.some(isOrganisationWord) &&
    !hasPlaceWord(all) &&
    !rest.some((word) => /^(?:of|for|and|the|&|de|la)$/.test(word))
  )
}

/** "Cabby Tan Boon Leong", who is "Mr Tan": it is the family name that stands alone. */
const isFamilyFirst = (
  first: string,
  rest: readonly string[],
  alone: ReadonlySet<string>,
): boolean =>
  rest.length > 1 &&
  alone.has(rest[0] ?? '') &&
  !isGivenName(rest[0] ?? '') &&
  !alone.has(first) &&
  !alone.has(rest.at(-1) ?? '') &&
  !/^(?:[js]r|ii|iii|iv)\.?$/.test(rest.at(-1) ?? '')

/** What opens the names of several people, and both the full name and the surname of one: no given name does. */
function formsOfAddress(found: readonly FoundName[], alone: ReadonlySet<string>): Set<string> {
  const opened = new Map<string, { short: Set<string>; full: Set<string> }>()
  for (const { text } of found) {
    const words = text.toLowerCase().split(/\s+/)
    const [first = '', last = ''] = [words[0], words.at(-1)]
    if (words.length < 2 || words.length > 4 || alone.has(first)) continue
    const known = opened.get(first) ?? { short: new Set(), full: new Set() }
    opened.set(first, known)
    if (words.length === 2) known.short.add(last)
    else known.full.add(last)
  }
  return new Set(
    [...opened]
      .filter(
        ([, { short, full }]) =>
          new Set([...short, ...full]).size > 1 && [...full].some((last) => short.has(last)),
      )
      .map(([first]) => first),
  )
}

/** What stood first is the role, with what was it before. */
function withoutFirst(name: FoundName): FoundName {
  const [first = ''] = name.text.split(/\s+/)
  const start = name.start + (/^\S+\s+/u.exec(name.text)?.[0].length ?? 0)
  const text = name.text.slice(start - name.start)
  return {
    ...name,
    start,
    text,
    words: comparedWords(text.split(/\s+/)),
    role: name.role ?? { start: name.start, end: name.start + first.length },
    evidence: addEvidence(name.evidence, { person: 2, organisation: 0, place: 0 }),
  }
}
