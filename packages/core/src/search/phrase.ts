import type { Token } from './analyze.ts'
import { otherForms } from './other-forms.ts'

/**
 * Where phrases stand in a text: the tokens that make them up. Its compounds count as they are printed and as one word, as they do for an
 * index: "al-Quds" is found by "alquds".
 */
export function findPhrases(
  text: string,
  read: readonly Token[],
  phrases: readonly (readonly string[])[],
): Token[] {
  if (phrases.length === 0) return []
  const joined = withCompounds(text, read)
  const readings = joined.length === read.length ? [read] : [read, joined]
  return readings.flatMap((tokens) => phrases.flatMap((phrase) => findPhrase(tokens, phrase)))
}

/** The words of a text, each of its compounds as one. */
export function withCompounds(text: string, read: readonly Token[]): readonly Token[] {
  const compounds = new Map(otherForms(text, read).map((form) => [form.start, form]))
  const joined: Token[] = []
  let end = 0
  for (const token of read) {
    if (token.start < end) continue
    const compound = compounds.get(token.start)
    const isLonger = compound !== undefined && compound.end > token.end
    joined.push(isLonger ? compound : token)
    end = isLonger ? compound.end : token.end
  }
  return joined
}

/** The tokens of a text that make up a phrase, word for word and in their order, wherever it stands; places don't overlap. */
function findPhrase(text: readonly Token[], phrase: readonly string[]): Token[] {
  const found: Token[] = []
  if (phrase.length === 0) return found
  for (let at = 0; at + phrase.length <= text.length; at += 1) {
    if (!phrase.every((word, i) => text[at + i]?.term === word)) continue
    found.push(...text.slice(at, at + phrase.length))
    at += phrase.length - 1
  }
  return found
}
