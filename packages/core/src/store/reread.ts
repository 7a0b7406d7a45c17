import { type Article, FieldBases } from '../article.ts'

/**
 * The same page, handed in once more: the new reading if the text is the same to the letter, else the old one, as a page that was
 * copied without its line breaks reads worse. What somebody gave (address, outlet, date, language) is kept until somebody gives another.
 */
export function reread(old: Article, fresh: Article): Article {
  const base = fresh.text === old.text ? fresh : old
  const outlet = [fresh, old].find(isOutletGiven)
  const dated = [fresh, old].find(({ published }) => published?.basis === 'given')
  const spoken = [fresh, old].find(({ bases }) => bases.language === 'given') ?? base
  const { source: _printed, ...others } = base.spans
  return {
    ...base,
    url: fresh.url ?? old.url,
    source: {
      name: outlet?.source.name ?? base.source.name,
      domain: fresh.source.domain ?? old.source.domain,
    },
    published: dated?.published ?? base.published ?? fresh.published ?? old.published,
    language: spoken.language,
    spans: outlet === undefined ? base.spans : others,
    bases: FieldBases.parse({
      ...base.bases,
      url: (fresh.url === null ? old : fresh).bases.url,
      source: (outlet ?? base).bases.source,
      language: spoken.bases.language,
    }),
  }
}

/** An article that was filed before bases were kept has none, and a printed outlet has its place in the text. */
const isOutletGiven = ({ source, spans, bases }: Article): boolean =>
  source.name !== null && spans.source === undefined && (bases.source ?? 'given') === 'given'
