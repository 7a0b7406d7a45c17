import {
  type FiledArticle,
  openingOf,
  outletOf,
  type Span,
  type Summary,
  type Voice,
} from '@clipdesk/core'
import {
  type ArticleCard,
  type Example,
  type Mark,
  type Missing,
  type Note,
  note,
  type Passage,
  step,
} from './reply.ts'
import {
  caveatsForPeople,
  dayForPeople,
  editsForPeople,
  englishOnly,
  foreignLanguage,
} from './wording.ts'

/** The card of an article. */
export function card(article: FiledArticle): ArticleCard {
  const { number, id, headline, byline, url } = article
  const outlet = outletOf(article)
  const published = dayForPeople(article)
  const language = foreignLanguage(article)
  const given = editsForPeople(article)
  return { kind: 'article', number, id, headline, outlet, published, byline, given, language, url }
}

/**
 * A stretch of an article as a cited passage. `marks` are spans into the article's text. Where it stands among those of other outlets,
 * its own is named, whoever speaks.
 */
export function passage(
  article: FiledArticle,
  { start, end }: Span,
  where: {
    readonly paragraph: number | null
    readonly voice: Voice
    readonly marks?: readonly Mark[]
    readonly isAmongOutlets?: boolean
  },
): Passage {
  const { paragraph, voice, marks = [], isAmongOutlets = false } = where
  return {
    kind: 'passage',
    text: article.text.slice(start, end),
    marks: marks.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start })),
    number: article.number,
    paragraph,
    frame: voice === 'attributed' && !isAmongOutlets ? null : { outlet: outletOf(article), voice },
    url: article.url,
  }
}

/** A summary's sentences, or the opening of an article that none can be made of; and what the page did not say. */
export function summaryBlocks(
  article: FiledArticle,
  summary: Summary,
): (Passage | Missing | Note)[] {
  const language = foreignLanguage(article)
  const said = language === null ? [] : [note(englishOnly(language))]
  const passages = language === null ? sentencesOf(article, summary) : openingPassages(article)
  const shown =
    passages.length > 0 ? passages : [note('No sentence of it can be shown alone: read it whole.')]
  const { missing: fields, unresolved } = summary
  const missing: Missing[] = fields.length === 0 ? [] : [{ kind: 'missing', fields, unresolved }]
  return [...said, ...shown, ...caveatNotes(article), ...missing]
}

/** That a page does not hold its article whole, or holds more. */
export const caveatNotes = (article: FiledArticle): Note[] => caveatsForPeople(article).map(note)

const sentencesOf = (article: FiledArticle, { sentences }: Summary): Passage[] =>
  sentences.map(({ paragraph, voice, glosses, ...span }) =>
    passage(article, span, {
      paragraph,
      voice,
      marks: glosses.map(({ start, end, name }) => ({ start, end, gloss: name })),
    }),
  )

/** Who speaks in a passage is told in English only: all of it is shown as the outlet's. */
const openingPassages = (article: FiledArticle): Passage[] =>
  openingOf(article).map(({ paragraph, ...span }) =>
    passage(article, span, { paragraph, voice: 'outlet' }),
  )

/** The step from a part of an article to all of it. */
export const readWhole = ({ number }: Pick<FiledArticle, 'number'>): Example =>
  step(`article ${number}`, 'read it whole', {
    name: 'article',
    options: { article: String(number) },
  })
