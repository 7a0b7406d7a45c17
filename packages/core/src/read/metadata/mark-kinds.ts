import type { HtmlElement } from '../html/dom.ts'
import type { ElementLabel } from './element-label.ts'

/** What an element may say about the page. `line` is a line of several things ("By … on …"), `name` the name of what it is in. */
export type MarkKind =
  | 'author'
  | 'name'
  | 'published'
  | 'updated'
  | 'date'
  | 'heading'
  | 'headline'
  | 'section'
  | 'tag'
  | 'publisher'
  | 'caption'
  | 'paywall'
  | 'line'

export interface NamedKind {
  readonly kind: MarkKind
  readonly explicit: boolean
}

/** Properties of schema.org, Dublin Core and hAtom, by their last part, as `itemprop` and `property` give them. */
const PROPERTIES: Readonly<Record<string, MarkKind>> = {
  author: 'author',
  creator: 'author',
  name: 'name',
  datepublished: 'published',
  datecreated: 'published',
  issued: 'published',
  created: 'published',
  datemodified: 'updated',
  modified: 'updated',
  headline: 'headline',
  articlesection: 'section',
  keywords: 'tag',
  publisher: 'publisher',
}

/** Classes of pictures of authors, of what they do, of links to more of theirs. */
const NO_AUTHOR_CLASS =
  /image|img|photo|foto|avatar|thumb|icon|social|box|bio|desc|count|label|prefix|intro|date|time|archive|follow|links?$|page|hidden|no-author|role|title|job|position|mail|about|more|widget/
const AUTHOR_CLASS =
  /^(?:.*[-_])?(?:author|autor|auteur|autore|verfasser|redakteur|redactor|byline|by-line|writer|schreiber|contributor|creator|signature|firma|fn|submitted|posted-?by|written-?by|reporter|journalist)s?(?:[-_](?:name|names|vcard|link|info|meta|byline|url|item|list|text|wrapper|container|block|fn))*$/
const NO_DATE_CLASS =
  /update|modif|picker|event|comment|expire|valid|birth|range|calendar|header|current|today/
const DATE_CLASS =
  /^(?:.*[-_])?(?:date|dates|datum|fecha|data|datetime|time|timestamp|published|publish|pubdate|posted|posted-on|postdate|published-?(?:at|on|date|time)|erstellt|veroeffentlicht|publication|day|uhrzeit|datestamp|dateline|entry-date|created)(?:[-_](?:date|published|time|text|publish|info|meta|container|wrapper|display|on|line))*$/
const UPDATED_CLASS =
  /(?:^|[-_])(?:updated?|modified|dateupdated|lastmod|last-updated|actualizado|aktualisiert)(?:$|[-_])/
const LINE_CLASS =
  /^(?:.*[-_])?(?:meta|metadata|postmeta|entry-?meta|post-?meta|postinfo|post-?info|article-?info|articleinfo|infos?|details|byline-?meta|entry-?header|post-?header|postheader|subline|signature|credits?|by)(?:[-_](?:data|info|line|top|header|bar|wrap|wrapper|container|content))*$/
const CAPTION_CLASS = /(?:^|[-_])(?:caption|bildunterschrift|legende)(?:$|[-_])/
const PAYWALL_CLASS =
  /paywall|(?:^|[-_])(?:premium-?content|subscribe-wall|piano-?offer|abo-?wall|metered)/

/** The kinds that an element's name, its properties and links and, failing those, its class and id give it; none for most. */
export function markKinds(
  element: HtmlElement,
  { words, kinds }: ElementLabel,
): readonly NamedKind[] {
  const named = [...namedByProperty(element), ...namedByTag(element, words), ...namedByRel(element)]
  if (named.length === 0)
    return element.localName === 'body' || element.localName === 'html' ? [] : kinds
  return named.filter(({ kind }, i) => named.findIndex((other) => other.kind === kind) === i)
}

function namedByProperty(element: HtmlElement): NamedKind[] {
  const [item, property] = [element.getAttribute('itemprop'), element.getAttribute('property')]
  if (item === null && property === null) return []
  const names = `${item ?? ''} ${property ?? ''}`
  if (names.length > 200) return []
  return names
    .toLowerCase()
    .split(/\s+/)
    .flatMap((name) => kindOrNone(PROPERTIES, name.replace(/.*[:./]/, '')))
}

function kindOrNone(kinds: Readonly<Record<string, MarkKind>>, name: string): NamedKind[] {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  return kind === undefined ? [] : [{ kind, explicit: true }]
}

function namedByTag(element: HtmlElement, words: readonly string[]): NamedKind[] {
  const { localName } = element
  if (localName === 'time') {
    const kind = element.getAttribute('pubdate') !== null ? 'published' : timeKind(words)
    return [{ kind, explicit: true }]
  }
  if (localName === 'figcaption') return [{ kind: 'caption', explicit: true }]
  return localName === 'h1' || localName === 'h2' || localName === 'h3'
    ? [{ kind: 'heading', explicit: localName === 'h1' }]
    : []
}

function timeKind(words: readonly string[]): MarkKind {
  // WordPress gives one `time` both "published" and "updated" where nothing was changed since.
  if (words.some((word) => /(?:^|[-_])publish|entry-date/.test(word))) return 'published'
  return words.some((word) => UPDATED_CLASS.test(word)) ? 'updated' : 'date'
}

function namedByRel(element: HtmlElement): NamedKind[] {
  const rel = element.getAttribute('rel')?.slice(0, 200).toLowerCase().split(/\s+/)
  if (rel === undefined) return []
  if (rel.includes('author')) return [{ kind: 'author', explicit: true }]
  // WordPress marks a post's categories with both words.
  if (rel.includes('category')) return [{ kind: 'section', explicit: true }]
  return rel.includes('tag') ? [{ kind: 'tag', explicit: true }] : []
}

/** The kinds that the words of an element's class and id give it. */
export function kindsByClass(words: readonly string[]): readonly NamedKind[] {
  const has = (pattern: RegExp, except?: RegExp): boolean =>
    words.some((word) => pattern.test(word) && except?.test(word) !== true)
  const kinds: MarkKind[] = []
  if (has(AUTHOR_CLASS, NO_AUTHOR_CLASS)) kinds.push('author')
  if (has(UPDATED_CLASS)) kinds.push('updated')
  else if (has(DATE_CLASS, NO_DATE_CLASS)) kinds.push('date')
  if (has(CAPTION_CLASS)) kinds.push('caption')
  if (has(PAYWALL_CLASS)) kinds.push('paywall')
  if (kinds.length === 0 && has(LINE_CLASS)) kinds.push('line')
  return kinds.map((kind) => ({ kind, explicit: false }))
}
