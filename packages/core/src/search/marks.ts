import { analyze, words } from './analyze.ts'
import type { OtherWords } from './index-port.ts'
import { otherForms } from './other-forms.ts'
import { withCompounds } from './phrase.ts'
import type { Query, QueryNode } from './query/query-tree.ts'
import { stem, stemmingLanguage } from './stem.ts'

/** What of an article is to be marked as found. */
export interface Marks {
  /** Of single words, in the article's language. */
  readonly terms: ReadonlySet<string>
  /** Those of the terms that only names of a filter have: whoever asks what somebody said of a thing looks for the thing. */
  readonly named: ReadonlySet<string>
  /** The words of phrases, folded; those with compounds in them once more with each as one word. */
  readonly phrases: readonly (readonly string[])[]
}

/** What a query marks in articles of a language: its words, those that were looked for beside them, its phrases, and names that it asks for. */
export function marksOf(
  query: Query,
  otherWords: readonly OtherWords[],
  language: string | null,
): Marks {
  const [terms, named] = [new Set<string>(), new Set<string>()]
  const phrases: string[][] = []
  const ruled = stemmingLanguage(language)
  const addWords = (text: string, to = terms) => {
    for (const { term } of analyze(text, { language: ruled })) to.add(term)
    for (const { term } of otherForms(text, words(text))) to.add(stem(term, ruled))
  }
  const addPhrase = (text: string) => {
    const read = words(text)
    const joined = withCompounds(text, read)
    for (const tokens of joined.length === read.length ? [read] : [read, joined])
      phrases.push(tokens.map(({ term }) => term))
  }
  const add = (node: QueryNode): void => {
    if (node.kind === 'word') addWords(node.text)
    else if (node.kind === 'phrase' && node.within === null) addPhrase(node.text)
    else if (node.kind === 'phrase') addWords(node.text)
    else if (node.kind === 'any' || node.kind === 'all') node.nodes.forEach(add)
    else if (node.kind === 'filter' && (node.field === 'person' || node.field === 'said-by'))
      for (const name of [node.value, ...(node.alsoCalled ?? [])]) addWords(name, named)
  }
  for (const node of [...query.optional, ...query.required]) add(node)
  for (const { used } of otherWords) for (const word of used) addWords(word)
  for (const term of terms) named.delete(term)
  return { terms: new Set([...terms, ...named]), named, phrases }
}
