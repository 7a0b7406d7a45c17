/** What a column or a key of a file may hold. */
export type FieldName =
  | 'headline'
  | 'text'
  | 'html'
  | 'summary'
  | 'url'
  | 'published'
  | 'source'
  | 'byline'

/**
 * How files spell their fields, the likelier first: "publishedAt", "published_at" and "Published At" are one spelling. Known from
 * news APIs, crawlers, schema.org and spreadsheets; small letters and digits alone.
 */
const SPELLINGS: Readonly<Record<FieldName, readonly string[]>> = {
  headline: [
    'headline',
    'title',
    'articletitle',
    'articleheadline',
    'heading',
    'webtitle',
    'titel',
    'titre',
    'titulo',
    'titolo',
  ],
  text: [
    'text',
    'fulltext',
    'body',
    'bodytext',
    'articlebody',
    'articletext',
    'articlecontent',
    'maintext',
    'maincontent',
    'cleanedtext',
    'plaintext',
    'contenttext',
    'content',
    'article',
    'story',
    'storytext',
    'texte',
    'texto',
    'testo',
    'inhalt',
    'volltext',
    'contenu',
    'contenido',
  ],
  html: ['html', 'contenthtml', 'bodyhtml', 'rawhtml', 'contentencoded', 'articlehtml'],
  summary: [
    'summary',
    'description',
    'abstract',
    'snippet',
    'excerpt',
    'lead',
    'teaser',
    'standfirst',
  ],
  url: [
    'url',
    'link',
    'articleurl',
    'sourceurl',
    'canonicalurl',
    'weburl',
    'permalink',
    'href',
    'uri',
    'pageurl',
    'storyurl',
    'lien',
    'enlace',
  ],
  published: [
    'published',
    'publishedat',
    'publisheddate',
    'publishdate',
    'publicationdate',
    'datepublished',
    'datepublish',
    'pubdate',
    'publicationdatetime',
    'publishedon',
    'publishedtime',
    'publicationtime',
    'webpublicationdate',
    'firstpublished',
    'articledate',
    'date',
    'datetime',
    'datum',
    'fecha',
    'created',
    'createdat',
    'timestamp',
  ],
  source: [
    'source',
    'sourcename',
    'outlet',
    'publication',
    'publicationtitle',
    'publicationname',
    'publisher',
    'newspaper',
    'sitename',
    'site',
    'media',
    'medianame',
    'newsoutlet',
    'provider',
    'journal',
    'zeitung',
    'medium',
    'quelle',
    'fuente',
    'domain',
    'sourcedomain',
  ],
  byline: [
    'byline',
    'author',
    'authors',
    'authorname',
    'authornames',
    'writer',
    'creator',
    'journalist',
    'reporter',
    'auteur',
    'autor',
    'autore',
    'dccreator',
  ],
}

/** One spelling of a name of a field: its small letters and digits. */
export const spelling = (name: string): string =>
  name
    .slice(0, 60)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

/** The names of a file's fields, by what they hold; each holds one thing, and the likeliest name goes first. */
export function fieldsNamed(names: readonly string[]): ReadonlyMap<FieldName, string> {
  const spelled = new Map(names.map((name) => [spelling(name), name] as const).toReversed())
  const found = new Map<FieldName, string>()
  for (const field of FIELDS) {
    const known = SPELLINGS[field].find((name) => spelled.has(name))
    const name = known === undefined ? undefined : spelled.get(known)
    if (name !== undefined) found.set(field, name)
  }
  return found
}

const FIELDS: readonly FieldName[] = [
  'headline',
  'text',
  'html',
  'summary',
  'url',
  'published',
  'source',
  'byline',
]
