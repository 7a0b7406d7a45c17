import type { Article, FieldBases, FieldSpans, Span } from '../../article.ts'
import type { Page } from '../page.ts'
import type { DatedSpan } from './choose-dates.ts'
import { isOwnLine, locateAll } from './locate.ts'
import type { PageMetadata } from './page-metadata.ts'

/** What came with the page. */
type Given = Pick<Page, 'url' | 'source' | 'published'>

/**
 * The article with what its page's metadata says. What whoever brought the page gave stands; then comes metadata, then what the text
 * alone suggested. A field keeps the place of its words where the text has them.
 */
export function withMetadata(article: Article, metadata: PageMetadata, given: Given): Article {
  const withHeadline = putHeadline(article, metadata)
  const withCaptions = putCaptions(withHeadline, metadata.captions)
  const withNames = putByline(withCaptions, metadata)
  const withDates = putDates(withNames, metadata, given)
  const withTopics = putTopics(withDates, metadata)
  const withSource = putSource(withTopics, metadata, given)
  const cutOff = metadata.isCutOff(withSource.paragraphs) && !withSource.caveats.includes('cut-off')
  return cutOff ? { ...withSource, caveats: [...withSource.caveats, 'cut-off'] } : withSource
}

function putHeadline(article: Article, { headline, headlineSpan, isTitle }: PageMetadata): Article {
  if (headline === null || (!isTitle && isBelow(article, headlineSpan))) return article
  const { headline: former, ...spans } = article.spans
  const known = { ...article, headline, bases: { ...article.bases, headline: 'metadata' as const } }
  if (headlineSpan === null) return { ...known, spans }
  const freed = withoutLines(known, [headlineSpan])
  const left =
    former !== undefined && !overlaps(former, headlineSpan)
      ? [{ ...former, kind: 'other' as const }]
      : []
  return {
    ...freed,
    furniture: [...freed.furniture, ...left].sort((a, b) => a.start - b.start),
    spans: { ...spans, headline: headlineSpan },
  }
}

/** A heading below the story is of something else, unless the page's title says the same. */
const isBelow = ({ paragraphs }: Article, headline: Span | null): boolean =>
  headline !== null && headline.start >= (paragraphs.at(-1)?.end ?? Number.POSITIVE_INFINITY)

/** The article whose body and furniture no longer have lines that are fields. */
function withoutLines(article: Article, lines: readonly Span[]): Article {
  const isFree = (span: Span): boolean =>
    !lines.some(({ start, end }) => span.start === start && span.end === end)
  return {
    ...article,
    paragraphs: article.paragraphs.filter(isFree),
    furniture: article.furniture.filter(isFree),
  }
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Captions between the headline and the end of the body; elsewhere pictures are of other stories. */
function putCaptions(article: Article, captions: readonly Span[]): Article {
  const start = article.spans.headline?.start ?? article.paragraphs[0]?.start ?? 0
  const end = article.paragraphs.at(-1)?.end ?? 0
  const former = article.spans.captions ?? []
  const added = captions.filter(
    (span) =>
      span.start >= start - ABOVE &&
      span.end <= end + BELOW &&
      !former.some((other) => overlaps(other, span)),
  )
  if (added.length === 0) return article
  const spans = [...former, ...added].sort((a, b) => a.start - b.start)
  return {
    ...withoutLines(article, added),
    captions: spans.map((span) => article.text.slice(span.start, span.end)),
    spans: { ...article.spans, captions: spans },
  }
}

/** How far above the headline and below the body a picture may still be the story's, in code units. */
const ABOVE = 600
const BELOW = 300

function putByline(article: Article, { byline, headlineSpan }: PageMetadata): Article {
  const { byline: _, ...spans } = article.spans
  if (byline === null) {
    if (headlineSpan === null) return article
    // Metadata has looked at the same lines, and knows more of names.
    const { byline: __, ...bases } = article.bases
    return { ...article, byline: [], spans, bases }
  }
  const top = article.spans.headline?.start ?? 0
  const places = byline.names.flatMap((name) => nearest(locateAll(article.text, name), top) ?? [])
  return {
    ...article,
    byline: byline.names,
    spans: places.length === 0 ? spans : { ...spans, byline: places },
    bases: { ...article.bases, byline: byline.basis },
  }
}

/** The first place below the headline, or else the last above it. */
const nearest = (places: readonly Span[], top: number): Span | undefined =>
  places.find(({ start }) => start >= top) ?? places.at(-1)

function putDates(article: Article, { published, updated }: PageMetadata, given: Given): Article {
  const dated =
    given.published === undefined && published !== null
      ? putDate(article, 'published', published)
      : article
  return updated === null ? dated : putDate(dated, 'updated', updated)
}

function putDate(
  article: Article,
  name: 'published' | 'updated',
  { date, span }: DatedSpan,
): Article {
  const { [name]: _, ...spans } = article.spans
  return { ...article, [name]: date, spans: span === null ? spans : { ...spans, [name]: span } }
}

function putTopics(article: Article, { sections, tags }: PageMetadata): Article {
  return putLabels(putLabels(article, 'sections', sections), 'tags', tags)
}

function putLabels(
  article: Article,
  name: 'sections' | 'tags',
  labels: readonly string[],
): Article {
  if (labels.length === 0) return article
  const { [name]: _, ...spans } = article.spans
  const places = labels.flatMap(
    (label) => locateAll(article.text, label).find((span) => isOwnLine(article.text, span)) ?? [],
  )
  const placed: FieldSpans = places.length === 0 ? spans : { ...spans, [name]: places }
  const bases: FieldBases = { ...article.bases, [name]: 'metadata' }
  return { ...article, [name]: labels, spans: placed, bases }
}

function putSource(article: Article, { outlet, address }: PageMetadata, given: Given): Article {
  const url = article.url ?? address
  const named = given.source === undefined && outlet !== null
  const { source: _, ...spans } = article.spans
  const domain =
    article.source.domain ?? (URL.parse(url ?? '')?.hostname.replace(/^www\./, '') || null)
  return {
    ...article,
    url,
    source: { name: named ? outlet : article.source.name, domain },
    spans: named && article.source.name !== outlet ? spans : article.spans,
    bases: {
      ...article.bases,
      ...(article.url === null && address !== null ? { url: 'metadata' } : {}),
      ...(named ? { source: 'metadata' } : {}),
    },
  }
}
