import { type Article, FieldBases } from '../article.ts'

/**
 * The same page, handed in once more: the new reading if the text is the same to the letter, else the old one, as a page that was
 * copied without its line breaks reads worse. What somebody gave (address, outlet, date, language) is kept until somebody gives another;
 * what either reading has from elsewhere than its text (markup, headers, an address), until the other one has it, too.
 */
export function reread(old: Article, fresh: Article): Article {
  const [read, other] = fresh.text === old.text ? [fresh, old] : [old, fresh]
  const base = FIELDS.reduce((article, field) => filled(article, other, field), read)
  const outlet =
    [fresh, old].find(isOutletGiven) ??
    (read.source.name === null && isFromElsewhere(other, 'source') ? other : read)
  const dated = [fresh, old].find(({ published }) => published?.basis === 'given')
  const spoken = [fresh, old].find(({ bases }) => bases.language === 'given') ?? base
  const { source: _printed, ...others } = base.spans
  return {
    ...base,
    url: fresh.url ?? old.url,
    source: {
      name: outlet.source.name,
      domain: fresh.source.domain ?? old.source.domain,
    },
    published: dated?.published ?? base.published ?? fresh.published ?? old.published,
    updated: base.updated ?? (other.updated?.basis === 'text' ? null : other.updated),
    language: spoken.language,
    spans: outlet === read ? base.spans : others,
    bases: FieldBases.parse({
      ...base.bases,
      url: (fresh.url === null ? old : fresh).bases.url,
      source: outlet.bases.source,
      language: spoken.bases.language,
    }),
  }
}

/** An article that was filed before bases were kept has none, and a printed outlet has its place in the text. */
const isOutletGiven = ({ source, spans, bases }: Article): boolean =>
  source.name !== null && spans.source === undefined && (bases.source ?? 'given') === 'given'

/** The fields that a page may tell outside its text, besides those that have rules of their own. */
const FIELDS = ['headline', 'byline', 'sections', 'tags', 'language'] as const

type Field = (typeof FIELDS)[number]

/** The article with a field that it lacks, where the other has it from elsewhere than its text; its place there is not taken over. */
function filled(article: Article, other: Article, field: Field): Article {
  if (!isMissing(article[field]) || isMissing(other[field]) || !isFromElsewhere(other, field))
    return article
  const bases = { ...article.bases, [field]: other.bases[field] }
  return { ...article, [field]: other[field], bases }
}

const isMissing = (value: Article[Field]): boolean => value === null || value.length === 0

function isFromElsewhere({ bases, spans }: Article, field: Field | 'source'): boolean {
  const basis = bases[field]
  if (basis !== undefined) return basis !== 'text'
  return field === 'language' || spans[field] === undefined
}
