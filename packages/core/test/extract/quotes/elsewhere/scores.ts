import { type Article, findQuotes, type Quote, readArticle, sameName } from '@clipdesk/core'
import type { Span } from '../../../../src/article.ts'
import { isGivenName } from '../../../../src/extract/names/given-names.ts'
import { titlePartOf } from '../../../../src/extract/names/titles.ts'
import { wordsIn } from '../../../../src/extract/quotes/words-in.ts'
import { fold } from '../../../../src/search/fold.ts'
import type { Labelled, LabelledArticle } from './labelled-article.ts'

/** In words; what is shorter is not judged. */
const MIN_WORDS = 4
/** What two spans have to have in common, as intersection over union: of quotations, and of indirect speech. */
const SAME = 0.8
const ALIKE = 0.5

/** What was counted in one article, or in several. */
export interface Counts {
  /** Quotations in marks of four words or more: labelled, found, found at the right place, and with the right full name. */
  readonly labelled: number
  readonly found: number
  readonly placed: number
  readonly named: number
  /** Of those found that were labelled with an addressee: how many, and how many rightly. */
  readonly told: number
  readonly toldRight: number
  /** Indirect speech, in articles where it was labelled. */
  readonly indirect: number
  readonly indirectFound: number
  readonly indirectPlaced: number
}

const NONE: Counts = {
  labelled: 0,
  found: 0,
  placed: 0,
  named: 0,
  told: 0,
  toldRight: 0,
  indirect: 0,
  indirectFound: 0,
  indirectPlaced: 0,
}

/** Pairs of what was labelled and what was found, what was missed, and what was found beside it. */
interface Judged {
  readonly pairs: readonly (readonly [Labelled, Quote])[]
  readonly missed: readonly Labelled[]
  readonly surplus: readonly Quote[]
}

/** Finds the quotes of a labelled article and holds them against its labels: those in marks, and those without. */
function judge(
  { text, speech }: LabelledArticle,
  find: (article: Article) => Quote[],
): { marked: Judged; indirect: Judged } {
  const article = readArticle({ text })
  if (article.text !== text) throw new Error('The article was read into another text.')
  const quotes = find(article)
  const isLong = ({ start, end }: Span): boolean => wordsIn(text.slice(start, end)) >= MIN_WORDS
  const isAttributed = ({ speaker }: Quote): boolean =>
    speaker.mention !== null || speaker.name !== null
  return {
    marked: paired(
      speech.filter((one) => !one.isIndirect && isLong(one)),
      quotes.filter((one) => one.kind !== 'indirect' && isLong(one) && isAttributed(one)),
      SAME,
    ),
    indirect: paired(
      speech.filter(({ isIndirect }) => isIndirect),
      quotes.filter(({ kind }) => kind === 'indirect'),
      ALIKE,
    ),
  }
}

function paired(labelled: readonly Labelled[], found: readonly Quote[], least: number): Judged {
  const taken = new Set<Quote>()
  const pairs: [Labelled, Quote][] = []
  for (const one of labelled) {
    const quote = found.find((other) => !taken.has(other) && overlap(one, other) >= least)
    if (quote === undefined) continue
    taken.add(quote)
    pairs.push([one, quote])
  }
  const placed = new Set(pairs.map(([one]) => one))
  return {
    pairs,
    missed: labelled.filter((one) => !placed.has(one)),
    surplus: found.filter((quote) => !taken.has(quote)),
  }
}

/** Counts what was found rightly in an article. */
export function countsOf(
  article: LabelledArticle,
  find: (article: Article) => Quote[] = findQuotes,
): Counts {
  const { marked, indirect } = judge(article, find)
  const told = marked.pairs.filter(([{ to }]) => to !== null)
  const isIndirectJudged = article.speech.some((one) => one.isIndirect)
  return {
    labelled: marked.pairs.length + marked.missed.length,
    found: marked.pairs.length + marked.surplus.length,
    placed: marked.pairs.length,
    named: marked.pairs.filter(([one, quote]) => isNamedRightly(one, quote)).length,
    told: told.length,
    toldRight: told.filter(([one, quote]) => isToldRightly(one, quote)).length,
    indirect: indirect.pairs.length + indirect.missed.length,
    indirectFound: isIndirectJudged ? indirect.pairs.length + indirect.surplus.length : 0,
    indirectPlaced: indirect.pairs.length,
  }
}

/** The counts of several articles together. */
export const sumOf = (all: readonly Counts[]): Counts =>
  all.reduce((sum, counts) => {
    const total: Record<string, number> = {}
    for (const key of Object.keys(NONE) as (keyof Counts)[]) total[key] = sum[key] + counts[key]
    return { ...NONE, ...total }
  }, NONE)

/** What counts come to, in %. */
export function figuresOf(counts: Counts) {
  const { labelled, found, placed, named, told, toldRight } = counts
  const { indirect, indirectFound, indirectPlaced } = counts
  return {
    quotations: labelled,
    precision: percent(placed, found),
    recall: percent(placed, labelled),
    f1: percent(2 * placed, labelled + found),
    joint: percent(2 * named, labelled + found),
    addressee: told === 0 ? null : `${toldRight}/${told}`,
    indirect: percent(2 * indirectPlaced, indirect + indirectFound),
  }
}

const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1000 * part) / whole) / 10

/** Whether the name of the speaker is the labelled one, or nobody is named where the article names nobody. */
function isNamedRightly({ name, also }: Labelled, { speaker }: Quote): boolean {
  return [name, ...also].some((right) => {
    if (right === null) return speaker.name === null
    // A label in small letters is a description, since the article has no name for them: the words are all that can be right.
    const isDescribed = /^\p{Ll}/u.test(right) && speaker.name === null
    return isSame(right, isDescribed ? (speaker.mention?.text ?? null) : speaker.name)
  })
}

/** Whether a name is the labelled speaker's. */
export const isNamed = ({ name, also }: Labelled, given: string): boolean =>
  [name, ...also].some((right) => right !== null && isSame(right, given))

/** Whether the labelled addressee is the name that was found, or the words. */
const isToldRightly = ({ to }: Labelled, { addressee }: Quote): boolean =>
  to !== null &&
  (isSame(to, addressee?.name ?? null) || isSame(to, addressee?.mention?.text ?? null))

const isSame = (right: string, given: string | null): boolean => {
  if (given === null) return false
  const [one, other] = [withoutTitles(right), withoutTitles(given)]
  return foldAll(one) === foldAll(other) || sameName(one, other) === 'same'
}

/** The name alone: whether "Rev Mara Olsen KC" was labelled, or "Mara Olsen", is the same. */
function withoutTitles(name: string): string {
  const words = name.replace(/^the /i, '').split(/\s+/)
  let from = 0
  while (from < words.length - 1 && isTitle(words[from] ?? '')) from += 1
  const to = words.findLastIndex(
    (word) => !/^(?:KC|QC|SC|MP|MSP|TD|OBE|CBE|MBE|PhD|MD),?$/.test(word),
  )
  return words.slice(from, Math.max(from, to) + 1).join(' ')
}

const isTitle = (word: string): boolean => {
  const lower = word.toLowerCase().replace(/\.$/, '')
  return /^\p{Lu}/u.test(word) && titlePartOf(lower) !== null && !isGivenName(lower)
}

const foldAll = (name: string): string =>
  name
    .replace(/^(?:the|an?|his|her|their|its) /i, '')
    .split(/\s+/)
    .map(fold)
    .filter(Boolean)
    .join(' ')

/** Intersection over union. */
function overlap(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}
