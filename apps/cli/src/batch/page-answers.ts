import {
  type Article,
  findDates,
  findQuotes,
  readArticle,
  type Span,
  type SummaryOptions,
  splitSentences,
  summarize,
} from '@clipdesk/core'
import { PageLine, parse } from './input.ts'

/** What a command says about an article. */
export type AboutArticle = (article: Article) => object

/** Reads the page of a line and answers about it. For HTML the text that all spans point into comes along. */
export async function answerPage(value: unknown, about: AboutArticle): Promise<object> {
  const page = parse(PageLine, value)
  if ('text' in page) return about(readArticle(page))
  // It brings in a DOM, which costs as much as the rest of the program.
  const { readHtmlArticle } = await import('@clipdesk/core/read/html')
  const article = readHtmlArticle(page)
  return { text: article.text, ...about(article) }
}

/** The article itself. */
export const aboutAll: AboutArticle = (article) => ({ article })

/** Its key sentences. */
export const aboutKeySentences =
  (options: SummaryOptions): AboutArticle =>
  (article) => ({
    sentences: summarize(article, options).sentences.map(({ text, start, end, paragraph }) => ({
      text,
      start,
      end,
      paragraph,
    })),
  })

/** Its quotes, each with who says it. */
export const aboutQuotes: AboutArticle = (article) => ({ quotes: findQuotes(article) })

/** The dates that it mentions. */
export const aboutDates: AboutArticle = (article) => ({
  dates: findDates(article).map(({ text, start, end, value, precision, basis }) => ({
    text,
    start,
    end,
    value,
    precision,
    basis,
  })),
})

/** Where its sentences are. */
export const aboutSentences: AboutArticle = (article) => ({
  sentences: newsOf(article).flatMap(({ start, end }) =>
    splitSentences(article.text.slice(start, end)).map((sentence) => shift(sentence, start)),
  ),
})

/** What the article itself says: headline, captions and body, in the order of the text. */
function newsOf({ spans, paragraphs }: Article): Span[] {
  const headline = spans.headline === undefined ? [] : [spans.headline]
  return [...headline, ...(spans.captions ?? []), ...paragraphs].sort((a, b) => a.start - b.start)
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })
