import { analyze, words } from './analyze.ts'
import type { OtherWords } from './index-port.ts'
import { otherForms } from './other-forms.ts'
import type { Query, QueryNode } from './query/query-tree.ts'
import { stem, stemmingLanguage } from './stem.ts'

/** What of an article is to be marked as found. */
export interface Marks {
  /** Of single words, in the article's language. */
  readonly terms: ReadonlySet<string>
  /** The words of phrases, folded. */
  readonly phrases: readonly (readonly string[])[]
}

/** What a query marks in articles of a language: its words, those that were looked for beside them, its phrases, and names that it asks for. */
export function marksOf(
  query: Query,
  otherWords: readonly OtherWords[],
  language: string | null,
): Marks {
  const terms = new Set<string>()
  const phrases: string[][] = []
  const ruled = stemmingLanguage(language)
  const addWords = (text: string) => {
    for (const { term } of analyze(text, { language: ruled })) terms.add(term)
    for (const { term } of otherForms(text, words(text))) terms.add(stem(term, ruled))
  }
  const add = (node: QueryNode): void => {
    if (node.kind === 'word') addWords(node.text)
    else if (node.kind === 'phrase' && node.within === null)
      phrases.push(words(node.text).map(({ term }) => term))
    else if (node.kind === 'phrase') addWords(node.text)
    else if (node.kind === 'any' || node.kind === 'all') node.nodes.forEach(add)
    else if (node.kind === 'filter' && (node.field === 'person' || node.field === 'said-by'))
      addWords(node.value)
  }
  for (const node of [...query.optional, ...query.required]) add(node)
  for (const { used } of otherWords) for (const word of used) addWords(word)
  return { terms, phrases }
}
