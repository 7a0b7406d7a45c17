import type { PageMarks } from '../metadata/page-marks.ts'

/** What a page's metadata says of the article's text. */
export interface Hearsay {
  /** The article's text as JSON-LD gives it, without tags; it may be cut off. */
  readonly articleBody: string | null
  readonly description: string | null
}

/** How much of a page's JSON-LD is looked at: UTF-16 code units of a script, and values in it. */
const MAX_SCRIPT = 1_000_000
const MAX_VALUES = 20_000

/** Tells from a page's marks what its metadata says of its text. What is no JSON is passed over. */
export function readHearsay({ jsonLd, metas }: Pick<PageMarks, 'jsonLd' | 'metas'>): Hearsay {
  const longest = jsonLd
    .flatMap(articleBodies)
    .reduce<string | null>((best, body) => (body.length > (best?.length ?? 0) ? body : best), null)
  return { articleBody: longest && withoutTags(longest), description: readDescription(metas) }
}

const readDescription = (metas: PageMarks['metas']): string | null =>
  ['description', 'og:description']
    .map((wanted) => metas.find(({ name }) => name === wanted)?.content)
    .find((content) => content !== undefined) ?? null

function articleBodies(script: string): string[] {
  if (script.length > MAX_SCRIPT || !script.includes('articleBody')) return []
  const found: string[] = []
  const left: unknown[] = [parsedOrNull(script)]
  for (let seen = 0; left.length > 0 && seen < MAX_VALUES; seen += 1) {
    const value = left.pop()
    if (typeof value !== 'object' || value === null) continue
    for (const [name, inside] of Object.entries(value)) {
      if (name === 'articleBody' && typeof inside === 'string') found.push(inside)
      else if (typeof inside === 'object') left.push(inside)
    }
  }
  return found
}

function parsedOrNull(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

const withoutTags = (text: string): string =>
  text.replace(/<[^<>]{0,500}>|&(?:[a-z]{2,8}|#\d{1,6});/gi, ' ')
