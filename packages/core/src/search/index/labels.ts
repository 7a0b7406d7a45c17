import type { FiledArticle } from '../../filed-article.ts'
import { words } from '../analyze.ts'

/** The fields of an article that a search can be limited to by their words. */
const WORD_FIELDS = ['title', 'source', 'author', 'section'] as const
export type WordField = (typeof WORD_FIELDS)[number]

/** The label of an article that has a word in one of its fields; also the beginning of the labels of longer words. */
export const labelOf = (field: WordField, word: string): string => `${field}:${word}`

/** The label of an article in a language, with or without its region. */
export const languageLabel = (tag: string): string => `lang:${tag.toLowerCase()}`

/** The label of an article that has two words next to each other in one of its fields. */
export const pairLabel = (field: WordField, word: string, next: string): string =>
  labelOf(field, `${word} ${next}`)

/** The label of an article whose date of publication is known. */
export const DATED = 'has:date'

/** What an article can be picked out by beside its text: the words of its fields, its language, that it has a date. */
export function labelsOf(article: FiledArticle): string[] {
  const { headline, source, byline, sections, tags, language, published } = article
  const fields: Readonly<Record<WordField, readonly (string | null)[]>> = {
    title: [headline],
    source: [source.name, source.domain],
    author: byline,
    section: [...sections, ...tags],
  }
  const labels = WORD_FIELDS.flatMap((field) =>
    fields[field].flatMap((text) => wordLabels(field, text ?? '')),
  )
  if (language !== null) labels.push(...languageLabels(language))
  if (published !== null) labels.push(DATED)
  return labels
}

function wordLabels(field: WordField, text: string): string[] {
  const read = words(text).map(({ term }) => term)
  const single = read.map((word) => labelOf(field, word))
  // Headlines are long, and their words stand in order in their articles' sequences: `firstText`.
  if (field === 'title') return single
  return [...single, ...read.slice(1).map((word, i) => pairLabel(field, read[i] ?? '', word))]
}

/** `en-GB` is English as well. */
function languageLabels(tag: string): string[] {
  const [primary = ''] = tag.split('-', 1)
  return primary === tag ? [languageLabel(tag)] : [languageLabel(primary), languageLabel(tag)]
}
