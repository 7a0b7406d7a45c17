import { type JsonLd, type LdNode, textOf, typesOf } from './json-ld.ts'
import { likeness } from './wording.ts'

/** How sure a type says that a node is the page's story. A page describes its menu and its publisher as well. */
const RANKS: readonly (readonly [RegExp, number])[] = [
  [/newsarticle$|^report(?:agenewsarticle)?$|^liveblogposting$/, 4],
  [/article$|^blogposting$|^socialmediaposting$|^discussionforumposting$|^review$|^recipe$/, 3.5],
  [
    /^(?:videoobject|podcastepisode|radioepisode|audioobject|howto|creativework|imagegallery|product|event)$/,
    1,
  ],
  [/^(?:web|item|about|medicalweb)page$/, 2],
]

/** Takes a node from the running: its headline is another page's. */
const OTHER_STORY = 0.25

/** The nodes of a page's JSON-LD that describe its story, the surest first. `names` are the page's own titles. */
export function describedWorks({ works }: JsonLd, names: readonly string[]): LdNode[] {
  const ranked = works.flatMap((node) => {
    const rank = Math.max(0, ...typesOf(node).map(rankOf))
    return rank === 0 ? [] : [{ node, rank, alike: alikeness(node, names) }]
  })
  return ranked
    .filter(({ rank, alike }) => alike === null || alike >= OTHER_STORY || rank === 2)
    .filter(({ rank, alike }) => rank >= 2 || (alike ?? 0) > 0.6)
    .sort((a, b) => b.rank + (b.alike ?? 0.5) - (a.rank + (a.alike ?? 0.5)))
    .map(({ node }) => node)
}

const rankOf = (type: string): number => RANKS.find(([pattern]) => pattern.test(type))?.[1] ?? 0

function alikeness(node: LdNode, names: readonly string[]): number | null {
  const title = textOf(node['headline']) ?? textOf(node['name'])
  if (title === null || names.length === 0) return null
  return Math.max(...names.map((name) => likeness(name, title)))
}
