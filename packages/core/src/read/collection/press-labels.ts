import { spelling } from './field-names.ts'

/** What a labelled line of a press database holds. */
export type PressField =
  | 'headline'
  | 'byline'
  | 'source'
  | 'published'
  | 'section'
  | 'dateline'
  | 'caption'
  | 'url'
  /** The body begins behind it. */
  | 'body'
  /** A line before the body that belongs to it, such as a standfirst. */
  | 'lead'
  /** Where a text was published, and when, in one: "The Alder Ledger ; Port Alder. 04 Mar 2024: A.3." */
  | 'publication-info'
  | 'other'

/** Labels as the databases print them before a colon: LexisNexis, Nexis Uni, ProQuest, Europresse, NewsBank, Genios and others. */
const LABELS: Readonly<Record<PressField, string>> = {
  headline:
    'headline, title, document title, titel, titre, überschrift, titulo, titular, headlines',
  byline: 'byline, author, authors, autor, autoren, auteur, auteurs, writer, reporter',
  source:
    'source, publication, publication title, newspaper, outlet, journal, quelle, publication name, nom de la source, source name, zeitung, medium',
  published:
    'date, publication date, pub date, published, datum, publikationsdatum, date de publication, issue date, fecha',
  section: 'section, rubrik, rubrique, ressort',
  dateline: 'dateline',
  caption: 'graphic, caption, photo, bild',
  url: 'url, link, web link',
  body: 'body, text, full text, fulltext, volltext, texte, article text, texte intégral',
  lead: 'highlight, lead, standfirst, subhead, vorspann',
  'publication-info': 'publication info, publication information',
  other: `abstract, length, länge, longueur, load-date, loaded, publication-type, publication type, language, sprache, langue, copyright, subject, subjects,
    organization, organisation, company, company / organization, industry, ticker, person, people, geographic, geographic names, city, state, country,
    location, classification, classification codes, identifier / keyword, keywords, document type, document-type, source type, type de source, database,
    journal-code, edition, edition type, page, pages, first page, volume, issue, column, series, correction-date, correction, notes, distribution,
    links, document id, document url, proquest document id, accession number, record number, record, issn, eissn, isbn, publisher, place of publication,
    country of publication, publication year, publication subject, language of publication, last updated, number of pages, word count, words, update,
    périodicité, couverture géographique, provenance, article, page number, citation, category, day, memo, dateline date, index terms, enhancement,
    copyright date, openurl link, doi, type, id, tags, slug, report number, alternate title, illustration, entry date, rights, zip`,
}

const FIELDS: ReadonlyMap<string, PressField> = new Map(
  (
    [
      'other',
      'publication-info',
      'lead',
      'body',
      'url',
      'caption',
      'dateline',
      'section',
      'published',
      'source',
      'byline',
      'headline',
    ] as const
  ).flatMap((field) =>
    LABELS[field].split(',').map((label) => [spelling(label.trim()), field] as const),
  ),
)

/** Factiva's tags, two or three letters alone before the value or on a line of their own. */
const TAGS: Readonly<Record<string, PressField>> = {
  HD: 'headline',
  BY: 'byline',
  SN: 'source',
  PD: 'published',
  SE: 'section',
  LP: 'body',
  TD: 'body',
  ART: 'caption',
  DLN: 'dateline',
  CLM: 'section',
  WC: 'other',
  ET: 'other',
  SC: 'other',
  ED: 'other',
  PG: 'other',
  VOL: 'other',
  LA: 'other',
  CY: 'other',
  CR: 'other',
  CX: 'other',
  CT: 'other',
  RF: 'other',
  CO: 'other',
  IN: 'other',
  NS: 'other',
  RE: 'other',
  IPC: 'other',
  IPD: 'other',
  PUB: 'other',
  AN: 'other',
  NGC: 'other',
  GC: 'other',
  DE: 'other',
}

/** A label at the start of a line, and where its value begins within the line. */
export interface PressLabel {
  readonly field: PressField
  /** As printed. */
  readonly label: string
  readonly value: number
}

/** The known label that opens a line, "BYLINE: By Renske Holt", or null. `line` has no space around it. */
export function labelOf(line: string): PressLabel | null {
  const match = /^([\p{L}][\p{L} /-]{1,30})[ \t]{0,3}:(?=\s|$)[ \t]{0,60}/u.exec(line.slice(0, 120))
  const label = match?.[1]
  if (match === null || label === undefined) return null
  const field = FIELDS.get(spelling(label))
  return field === undefined ? null : { field, label, value: match[0].length }
}

/** The tag of Factiva that opens a line, or null. */
export function tagOf(line: string): PressLabel | null {
  const match = /^([A-Z]{2,3})(?:[ \t]{1,20}|$)/.exec(line.slice(0, 30))
  const label = match?.[1]
  if (match === null || label === undefined || !Object.hasOwn(TAGS, label)) return null
  const field = TAGS[label]
  return field === undefined ? null : { field, label, value: match[0].length }
}
