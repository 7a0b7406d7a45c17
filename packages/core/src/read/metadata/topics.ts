import { textOf } from './json-ld.ts'
import { metaValues } from './meta-tags.ts'
import type { Evidence } from './page-evidence.ts'
import { bareWords } from './wording.ts'

const MAX_SECTIONS = 5
const MAX_TAGS = 30
const MAX_LENGTH = 60
/** Where content systems file what nobody filed. */
const NO_SECTION =
  /^(?:uncategori[sz]ed|allgemein|home(?:page)?|startseite|accueil|inicio|news ?room|default|none|all|general|article|start)$/iu

/** The sections that the story was filed under, as the page describes them. */
export function chooseSections({ works, marks, own }: Evidence): string[] {
  const described = works.flatMap((work) => listed(work['articleSection'], false))
  const metas = metaValues(marks.metas, 'section').flatMap(({ content }) => listed(content, false))
  const linked = own
    .filter(({ kind, explicit }) => kind === 'section' && explicit)
    .map(({ text }) => text)
  const lists = [described, metas, linked].map((list) => list.filter(isLabel))
  return unique(lists.find((list) => list.length > 0) ?? []).slice(0, MAX_SECTIONS)
}

/** The story's tags, as the page describes them. A single long "keyword" is a description. */
export function chooseTags({ works, marks, own }: Evidence): string[] {
  const byName = (name: string): string[] =>
    marks.metas
      .filter((meta) => meta.name === name)
      .flatMap(({ content }) => listed(content, name !== 'article:tag'))
  const lists = [
    byName('article:tag'),
    works.flatMap((work) => listed(work['keywords'], true)),
    ...['parsely-tags', 'sailthru.tags', 'news_keywords'].map(byName),
    own.filter(({ kind, explicit }) => kind === 'tag' && explicit).map(({ text }) => text),
    byName('keywords'),
  ].map((list) => list.map((tag) => tag.replace(/^#/, '')).filter(isLabel))
  return unique(lists.find((list) => list.length > 0) ?? []).slice(0, MAX_TAGS)
}

/** A member or a meta as a list of labels: an array, or a text that commas part. */
function listed(value: unknown, parted: boolean): string[] {
  const values: unknown[] = Array.isArray(value) ? value.slice(0, MAX_TAGS) : [value]
  return values.flatMap((item) => {
    const text = textOf(item)
    if (text === null) return []
    return (parted ? text.split(/[,;]/) : [text]).map((part) => part.replace(/\s+/g, ' ').trim())
  })
}

const isLabel = (label: string): boolean =>
  label.length >= 2 &&
  label.length <= MAX_LENGTH &&
  !NO_SECTION.test(label) &&
  !/^https?:|^\d+$|[{}<>]|^[\w-]+:[\w-]+/i.test(label)

/** Each label once, as it is first spelt. */
function unique(labels: readonly string[]): string[] {
  const seen = new Set<string>()
  return labels.filter((label) => {
    const bare = bareWords(label)
    if (bare === '' || seen.has(bare)) return false
    seen.add(bare)
    return true
  })
}
