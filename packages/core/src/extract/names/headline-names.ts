import { isNameWord } from './capitals.ts'
import { comparedWord, type FoundName, type NameForm } from './forms.ts'
import type { NameWord } from './words.ts'

/** In words. */
const LONGEST = 8

/**
 * The names of a line that has capitals for show, as headlines have: those that the rest of the article has, as printed there or by
 * their last word. Takes linear time.
 */
export function namesInHeadline(
  text: string,
  words: readonly NameWord[],
  known: ReadonlySet<string>,
): FoundName[] {
  const compared = words.map((word) =>
    word.isCapital && isNameWord(word) ? comparedWord(word.text) : '',
  )
  const found: FoundName[] = []
  for (let at = 0; at < words.length; ) {
    const length = longestKnown(words, compared, at, known)
    if (length > 0)
      found.push(nameOf(text, words.slice(at, at + length), compared.slice(at, at + length)))
    at += Math.max(1, length)
  }
  return found
}

function longestKnown(
  words: readonly NameWord[],
  compared: readonly string[],
  at: number,
  known: ReadonlySet<string>,
): number {
  let longest = 0
  let key = ''
  for (let i = at; i < Math.min(words.length, at + LONGEST); i += 1) {
    const word = words[i]
    if (compared[i] === '' || (i > at && (word?.joins !== true || words[i - 1]?.isPossessive)))
      break
    key = i === at ? (compared[i] ?? '') : `${key} ${compared[i] ?? ''}`
    if (known.has(key)) longest = i - at + 1
  }
  return longest
}

function nameOf(text: string, words: readonly NameWord[], compared: readonly string[]): FoundName {
  const start = words[0]?.start ?? 0
  const end = words.at(-1)?.end ?? start
  return {
    start,
    end,
    text: text.slice(start, end),
    role: null,
    titles: [],
    words: compared,
    evidence: { person: 0, organisation: 0, place: 0 },
    isDoubtful: true,
    isModifier: false,
    isBehindOffice: false,
    acronym: null,
  }
}

/** What forms may be called in a headline: by all their words, or by the last. */
export const knownNames = (forms: readonly NameForm[]): ReadonlySet<string> =>
  new Set(
    forms
      .filter(({ mentions }) => mentions.some(({ isDoubtful }) => !isDoubtful))
      .flatMap(({ words, ofWords }) => [
        words.join(' '),
        ...(ofWords.organisation + ofWords.place === 0 ? [words.at(-1) ?? ''] : []),
      ]),
  )
