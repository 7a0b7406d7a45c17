import { isAcronym } from './capitals.ts'
import { isBehindOffice } from './divide-part.ts'
import { evidenceAround, modifies } from './evidence-around.ts'
import { comparedWord, comparedWords, type FoundName } from './forms.ts'
import type { NamePart } from './name-part.ts'
import { roleOf } from './roles.ts'
import { closesTitle, fullTitle } from './titles.ts'
import type { NameWord } from './words.ts'

/** The mention that a part of a chain is, with all that is said of it right there. */
export function foundName(text: string, words: readonly NameWord[], part: NamePart): FoundName {
  const own = words.slice(part.from, part.to)
  const start = own[0]?.start ?? 0
  const end = withStop(text, own.at(-1)?.end ?? start)
  const found = roleOf(words, part)
  return {
    start,
    end,
    text: text.slice(start, end),
    role: found.role,
    titles: titlesBefore(words, part),
    words: comparedWords(own.map((word) => word.text)),
    evidence: evidenceAround(words, part, found),
    isDoubtful: part.isDoubtful,
    isModifier: modifies(words, part.to),
    acronym: acronymBehind(words, part),
    isBehindOffice: part.title === null && isBehindOffice(words, part.from),
  }
}

/** "Mrs", "Senator", "prime minister": the words of the title that could close it. */
function titlesBefore(words: readonly NameWord[], { from, title }: NamePart): string[] {
  const start = title ?? (words[from]?.joins === true ? from - 1 : from)
  return words
    .slice(Math.max(0, start), from)
    .filter(({ lower }) => closesTitle(lower))
    .map(({ lower }) => fullTitle(lower))
}

/** The stop of "U.S." and "Jr." belongs to the name. */
function withStop(text: string, end: number): number {
  const isPart =
    text[end] === '.' && /(?:\.\p{Lu}|\b[JS]r)$/u.test(text.slice(Math.max(0, end - 3), end))
  return isPart ? end + 1 : end
}

/** "Alder Harbour Authority (AHA)": what stands in brackets, folded, where its letters are in the name in their order. */
function acronymBehind(words: readonly NameWord[], { from, to }: NamePart): string | null {
  const word = words[to]
  const isBracketed = word !== undefined && /^\s?[([]$/.test(word.before) && isAcronym(word.text)
  if (!isBracketed || to - from < 2) return null
  const letters = words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join('')
  const acronym = comparedWord(word.text)
  let at = 0
  for (const letter of letters) if (letter === acronym[at]) at += 1
  return at === acronym.length && letters.startsWith(acronym.charAt(0)) ? acronym : null
}
