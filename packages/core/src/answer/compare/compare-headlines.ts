import { analyze } from '../../search/analyze.ts'
import type { Story } from './compared-article.ts'
import type { ComparedHeadline } from './comparison.ts'

/** The headlines side by side, each with the words that no other one has in any form. Small words do not count. */
export function compareHeadlines({ articles }: Story): ComparedHeadline[] {
  const headlines = articles.flatMap(({ article, voice }) =>
    article.headline === null
      ? []
      : [{ article, voice, text: article.headline, terms: analyze(article.headline) }],
  )
  return headlines.map(({ article, voice, text, terms }) => {
    const others = new Set(
      headlines
        .filter((other) => other.voice !== voice)
        .flatMap((other) => other.terms.map(({ term }) => term)),
    )
    const own = terms
      .filter(({ term }) => !others.has(term))
      .map(({ start, end }) => ({ text: text.slice(start, end), start, end }))
    return { article, text, own: headlines.length > 1 ? own : [] }
  })
}
