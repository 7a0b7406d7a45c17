import type { Span } from '../../article.ts'
import type { RenderedPage } from '../html/render.ts'
import { describedWorks } from './described-work.ts'
import { type JsonLd, type LdNode, readJsonLd, textOf, typesOf } from './json-ld.ts'
import { locateHeadline } from './locate.ts'
import { metaValues } from './meta-tags.ts'
import type { Mark, PageMarks } from './page-marks.ts'
import { findStory, type StoryPlace } from './story-place.ts'
import { lastPart, withoutSite } from './title-parts.ts'

/** All that the fields are chosen from. */
export interface Evidence {
  readonly marks: PageMarks
  readonly jsonLd: JsonLd
  /** The nodes of the JSON-LD that describe the story, the surest first. */
  readonly works: readonly LdNode[]
  /** What the page calls itself, the surest first, the site's name cut off. */
  readonly names: readonly string[]
  /** What the site calls itself. */
  readonly siteNames: readonly string[]
  /** Names that sign for no person: the site's, and the end of the page's title. */
  readonly outletNames: readonly string[]
  readonly story: StoryPlace
  /** The marks that belong to the story, in the order of the page. */
  readonly own: readonly Mark[]
  /** The page rendered to text, and where the headline stands in it. */
  readonly text: string
  readonly headlineSpan: Span | null
  readonly language: string | null
  readonly url: string | null
  /** The latest day that a page can be from, `YYYY-MM-DD`. */
  readonly latest: string
}

/** What is known of a page besides its markup. */
export interface Arrival {
  readonly url: string | null
  readonly received: Date
}

/** Reads the evidence of a page that was rendered to `text`. */
export function readEvidence(
  marks: PageMarks,
  { text, headings }: Pick<RenderedPage, 'text' | 'headings'>,
  { url, received }: Arrival,
): Evidence {
  const jsonLd = readJsonLd(marks.jsonLd)
  const siteNames = readSiteNames(marks, jsonLd, url)
  const names = readNames(marks, siteNames)
  const story = findStory(marks, names)
  // Zones run a day ahead of UTC at most; an embargoed page may carry its day a little early.
  const latest = new Date(received.getTime() + 2 * 86_400_000).toISOString().slice(0, 10)
  return {
    marks,
    jsonLd,
    works: describedWorks(jsonLd, names),
    names,
    siteNames,
    outletNames: [...siteNames, lastPart(marks.title?.slice(0, MAX_TITLE) ?? '') ?? ''].filter(
      Boolean,
    ),
    story,
    own: [...marks.marks]
      .filter(({ place }) => !story.isAround(place))
      .sort((a, b) => a.place - b.place),
    text,
    headlineSpan: locateFirst(text, [story.heading?.text ?? '', ...names], headings),
    language: marks.language,
    url,
    latest,
  }
}

/** The place of the first of some titles that the text prints. */
function locateFirst(
  text: string,
  titles: readonly string[],
  headings: readonly Span[],
): Span | null {
  for (const title of titles) {
    const span = locateHeadline(text, title, headings)
    if (span !== null) return span
  }
  return null
}

function readNames(marks: PageMarks, siteNames: readonly string[]): string[] {
  const titles = [
    ...metaValues(marks.metas, 'headline').map(({ content }) => content),
    marks.title ?? '',
  ]
  return [...new Set(titles.map((title) => withoutSite(title.slice(0, MAX_TITLE), siteNames)))]
    .filter((title) => title !== '')
    .slice(0, MAX_TITLES)
}

/** In UTF-16 code units: a longer title is a text. */
const MAX_TITLE = 500
const MAX_TITLES = 8
const MAX_SITE_NAMES = 12

const PUBLISHERS = /organization$|^corporation$|^website$/

/** The names of the site: as it says them, and as its address and the end of its title suggest them. */
function readSiteNames(marks: PageMarks, { works }: JsonLd, url: string | null): string[] {
  const said = ['og:site_name', 'application-name'].flatMap((name) =>
    marks.metas.filter((meta) => meta.name === name).map(({ content }) => content),
  )
  const published = works
    .filter((node) => {
      const types = typesOf(node)
      // A person's own site is described as both.
      return types.some((type) => PUBLISHERS.test(type)) && !types.includes('person')
    })
    .flatMap((node) => textOf(node['name']) ?? [])
  const host = url === null ? null : URL.parse(url)?.hostname.replace(/^www\d?\./, '')
  const hosts = host ? [host, host.split('.').slice(0, -1).join(' ')] : []
  return [...new Set([...said.slice(0, 5), ...published.slice(0, 5), ...hosts])]
    .filter((name) => name.length > 2 && name.length <= 100)
    .slice(0, MAX_SITE_NAMES)
}
