import type { Article } from '../article.ts'
import { analyze, words } from './analyze.ts'
import type { Marks } from './marks.ts'
import { otherForms } from './other-forms.ts'
import { findPhrase } from './phrase.ts'
import type { SearchedPart } from './search.ts'
import { stem, stemmingLanguage } from './stem.ts'

/** In which parts of an article something of a query stands. */
export function foundIn(article: Article, marks: Marks): SearchedPart[] {
  const { headline, byline, captions, paragraphs, text, language } = article
  const parts: readonly (readonly [SearchedPart, readonly string[]])[] = [
    ['headline', headline === null ? [] : [headline]],
    ['byline', byline],
    ['caption', captions],
    ['body', paragraphs.map(({ start, end }) => text.slice(start, end))],
  ]
  return parts
    .filter(([, texts]) => texts.some((one) => hasMark(one, language, marks)))
    .map(([part]) => part)
}

function hasMark(text: string, tag: string | null, { terms, phrases }: Marks): boolean {
  const read = words(text)
  const language = stemmingLanguage(tag)
  const isMarked = (term: string): boolean => terms.has(term)
  return (
    analyze(text, { read, language }).some(({ term }) => isMarked(term)) ||
    otherForms(text, read).some(({ term }) => isMarked(stem(term, language))) ||
    phrases.some((phrase) => findPhrase(read, phrase).length > 0)
  )
}
