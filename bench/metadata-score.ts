// How well the fields of a page are named, counted as the scorer beside the data counts them (scorers/metadata.mjs there).
import { z } from 'zod'

/** A page, and what people found on it. */
export const Item = z.object({
  input: z.object({ id: z.string(), url: z.string(), html: z.string() }),
  gold: z.object({
    title: z.string().nullable(),
    authors: z.array(z.string()),
    date: z.string().nullable(),
  }),
})
export type Item = z.infer<typeof Item>

/** What a system says of a page; null or empty where it says nothing. */
export interface Said {
  readonly headline: string | null
  readonly byline: readonly string[]
  readonly published: string | null
}

/** Figures in hundredths; null where a system does not answer the question at all. */
export type Figures = Readonly<Record<string, number | null>>

/**
 * `headline cut` counts a headline as right if it equals the gold's in letters and digits, be it after a site's name at its end was
 * cut off. Authors: names found of those wanted, names right of those given, pages without a gold author that got one. Date: the day.
 */
export function score(items: readonly Item[], said: readonly Said[]): Figures {
  const pages = items.map(({ gold }, i) => ({ gold, ...(said[i] ?? NOTHING) }))
  const titled = pages.filter(({ gold }) => Boolean(gold.title))
  const names = pages.map(({ gold, byline }) => ({
    wanted: namesIn(gold.authors),
    given: namesIn(byline),
  }))
  const signed = names.filter(({ wanted }) => wanted.size > 0)
  const unsigned = names.filter(({ wanted }) => wanted.size === 0)
  const found = sum(
    signed.map(({ wanted, given }) => [...wanted].filter((name) => given.has(name)).length),
  )
  const dated = pages.filter(({ gold }) => dayIn(gold.date) !== null)
  const right = dated.filter(({ gold, published }) => dayIn(published) === dayIn(gold.date)).length
  const answered = dated.filter(({ published }) => Boolean(published)).length
  const headlines = pages.some(({ headline }) => headline !== null)
  const authors = names.some(({ given }) => given.size > 0)
  return {
    headline: headlines ? share(titled.filter(isSaid).length, titled.length) : null,
    'headline cut': headlines ? share(titled.filter(isSaidBeforeSite).length, titled.length) : null,
    'author recall': authors ? share(found, sum(signed.map(({ wanted }) => wanted.size))) : null,
    'author precision': authors ? share(found, sum(signed.map(({ given }) => given.size))) : null,
    'author invented': authors
      ? share(unsigned.filter(({ given }) => given.size > 0).length, unsigned.length)
      : null,
    date: share(right, dated.length),
    'date wrong': share(answered - right, dated.length),
    'date missing': share(dated.length - answered, dated.length),
  }
}

const NOTHING: Said = { headline: null, byline: [], published: null }

type Titled = Pick<Said, 'headline'> & Pick<Item, 'gold'>

const isSaid = ({ headline, gold }: Titled): boolean =>
  plain(headline ?? '') === plain(gold.title ?? '')

const isSaidBeforeSite = (page: Titled): boolean =>
  isSaid(page) || isSaid({ ...page, headline: withoutSite(page.headline ?? '') })

const withoutSite = (headline: string): string =>
  headline.split(/\s[|\-–—:·»]\s(?=[^|\-–—·»]*$)/u)[0] ?? ''

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim()

/** The single names of bylines. */
function namesIn(bylines: readonly string[]): ReadonlySet<string> {
  const joined = bylines.join('; ').replace(/^\s*(by|von|par|por|di)\s+/i, '')
  return new Set(
    joined
      .split(/[;,|/]| and | und | & |\n/)
      .map(plain)
      .filter(Boolean),
  )
}

const dayIn = (date: string | null): string | null =>
  /\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0] ?? null

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
const share = (part: number, whole: number): number =>
  Math.round((part / Math.max(1, whole)) * 1000) / 10
