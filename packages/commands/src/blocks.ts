import type { FiledArticle, Span, Summary, Voice } from '@clipdesk/core'
import {
  type ArticleCard,
  type Example,
  type Missing,
  type Note,
  note,
  type Passage,
  step,
} from './reply.ts'
import { dateForPeople, outletOf } from './wording.ts'

/** The card of an article. */
export function card(article: FiledArticle): ArticleCard {
  const { number, id, headline, published, byline, url } = article
  const outlet = outletOf(article)
  const date = published === null ? null : dateForPeople(published)
  return { kind: 'article', number, id, headline, outlet, published: date, byline, url }
}

/** A stretch of an article as a cited passage. `marks` are spans into the article's text. */
export function passage(
  article: FiledArticle,
  { start, end }: Span,
  where: {
    readonly paragraph: number | null
    readonly voice: Voice
    readonly marks?: readonly Span[]
  },
): Passage {
  const { paragraph, voice, marks = [] } = where
  return {
    kind: 'passage',
    text: article.text.slice(start, end),
    marks: marks.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    number: article.number,
    paragraph,
    frame: voice === 'attributed' ? null : { outlet: outletOf(article), voice },
    url: article.url,
  }
}

/** A summary's sentences, and what the page did not say. */
export function summaryBlocks(
  article: FiledArticle,
  summary: Summary,
): (Passage | Missing | Note)[] {
  const passages = summary.sentences.map(({ paragraph, voice, ...span }) =>
    passage(article, span, { paragraph, voice }),
  )
  const shown =
    passages.length > 0 ? passages : [note('No sentence of it can be shown alone: read it whole.')]
  const { missing: fields, unresolved } = summary
  return fields.length === 0 ? shown : [...shown, { kind: 'missing', fields, unresolved }]
}

/** The step from a part of an article to all of it. */
export const readWhole = ({ number }: Pick<FiledArticle, 'number'>): Example =>
  step(`article ${number}`, 'read it whole', {
    name: 'article',
    options: { article: String(number) },
  })
