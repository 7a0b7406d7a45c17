import type { FiledArticle } from '../../filed-article.ts'
import { analyze, type Token, words } from '../analyze.ts'
import { otherForms } from '../other-forms.ts'
import { searchedTexts } from '../searched-text.ts'
import { stem, stemmingLanguage } from '../stem.ts'
import { labelsOf } from './labels.ts'

/** An article as an index takes it in: what it is found by, as strings. */
export interface ReadDocument {
  /** A `stemmingLanguage`. */
  readonly language: string | null
  /** The words of each of its texts, folded, in their order. */
  readonly texts: readonly (readonly string[])[]
  /** How often each term stands in it. */
  readonly terms: ReadonlyMap<string, number>
  /** How many of them are words in their place; other forms of words make no text longer. */
  readonly length: number
  /** The same of its headline alone. */
  readonly headlineTerms: ReadonlyMap<string, number>
  readonly headlineLength: number
  readonly labels: ReadonlySet<string>
  /** Words inside its sentences, each with whether it begins with a capital where it first stands there. */
  readonly capitals: ReadonlyMap<string, boolean>
  /** Compounds that it prints in parts, each with its parts: "alquds" of "al" and "quds". */
  readonly compounds: ReadonlyMap<string, readonly string[]>
}

/** Reads what a search looks at, each text once. */
export function readDocument(article: FiledArticle): ReadDocument {
  const language = stemmingLanguage(article.language)
  const terms = new Map<string, number>()
  const capitals = new Map<string, boolean>()
  const compounds = new Map<string, readonly string[]>()
  let length = 0
  const texts = searchedTexts(article).map((text) => {
    const read = words(text)
    length += count(analyze(text, { read, language }), terms)
    for (const form of otherForms(text, read)) {
      const term = stem(form.term, language)
      terms.set(term, (terms.get(term) ?? 0) + 1)
      const parts = partsOf(form, read)
      if (parts.length > 1) compounds.set(form.term, parts)
    }
    noteCapitals(text, read, capitals)
    return read.map(({ term }) => term)
  })
  const headline = article.headline ?? ''
  const headlineTerms = new Map<string, number>()
  const headlineLength = count(analyze(headline, { language }), headlineTerms)
  const labels = new Set(labelsOf(article))
  return {
    language,
    texts,
    terms,
    length,
    headlineTerms,
    headlineLength,
    labels,
    capitals,
    compounds,
  }
}

/** Counts the terms of a text, and gives how many they are. */
function count(tokens: readonly Token[], counts: Map<string, number>): number {
  for (const { term } of tokens) counts.set(term, (counts.get(term) ?? 0) + 1)
  return tokens.length
}

/** The words that a form covers. */
const partsOf = (form: Token, read: readonly Token[]): string[] => {
  const first = placeOf(form.start, read)
  const parts: string[] = []
  for (let at = first; at < read.length && (read[at]?.end ?? 0) <= form.end; at += 1)
    parts.push(read[at]?.term ?? '')
  return parts
}

/** The place of the first word that begins at an offset or after it. */
function placeOf(offset: number, read: readonly Token[]): number {
  let [low, high] = [0, read.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((read[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Headlines may have capitals everywhere, so short texts tell nothing, nor do the first words of sentences. */
function noteCapitals(text: string, read: readonly Token[], capitals: Map<string, boolean>): void {
  if (read.length < SENTENCE) return
  for (const { term, start } of read) {
    if (capitals.has(term) || !isInside(text, start)) continue
    const letter = text.charAt(start)
    capitals.set(term, letter !== letter.toLowerCase())
  }
}

/** In words. Ours: hardly any headline has so many. */
const SENTENCE = 15

/** Whether a word has a word before it, with nothing but a space, a comma or a hyphen between. */
const isInside = (text: string, start: number): boolean => {
  const [before, space] = [text.charAt(start - 2), text.charAt(start - 1)]
  return space === '-' || (space === ' ' && /[\p{L}\p{N},]/u.test(before))
}
