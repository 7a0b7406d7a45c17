import type { Article, Span } from '../article.ts'
import type { FoundDate } from '../extract/dates/found-date.ts'
import type { Facts } from '../extract/facts.ts'
import type { NamedEntity } from '../extract/names/name-mention.ts'
import type { Quote } from '../extract/quotes/quote.ts'
import { paragraphAt } from './paragraph-at.ts'

/** Somebody, a body or a place that an article is about. */
export interface KeyName {
  /** The fullest form that is printed. */
  readonly name: string
  /** What the article calls them beside the name, word for word: "harbour master"; null where it does not. */
  readonly role: string | null
  /** Where the body names them first: a span into the text, and the number of its paragraph, from 1. */
  readonly first: Span & { readonly paragraph: number }
}

/** What one person or body is quoted as saying to another, or to nobody who is named. */
export interface KeyTelling {
  readonly speaker: string
  readonly addressee: string | null
  /** How many quotes there are, and the number of the paragraph that holds the first. */
  readonly quotes: number
  readonly paragraph: number
}

/** A day that the top of an article names, with its paragraph. */
export type KeyDay = FoundDate & { readonly paragraph: number }

/** Who is in an article, who says something to whom, where and when: what is printed in its body, and no more. */
export interface KeyFacts {
  /** Whom it names most, at most 3, in the order of their first mentions. */
  readonly who: readonly KeyName[]
  /** Who is quoted most, at most 3, in the order of their first quotes; quotes whose speaker is not named are left out. */
  readonly said: readonly KeyTelling[]
  /** The places that it names most, at most 2, in the order of their first mentions. */
  readonly where: readonly KeyName[]
  /** The days that its first paragraphs name, at most 2. */
  readonly when: readonly KeyDay[]
  /** How many quotes of the body there are, with a named speaker or without. */
  readonly quotes: number
}

const MOST_NAMES = 3
const MOST_PLACES = 2
const MOST_DAYS = 2
/** In paragraphs: what newswriting holds to be the top of a story. */
const TOP = 4

/** Picks the key facts out of all facts of an article. Takes linear time. */
export function keyFacts(
  article: Article,
  { names, quotes, dates }: Omit<Facts, 'figures'>,
): KeyFacts {
  const told = quotes.flatMap((quote) => {
    const paragraph = paragraphAt(article, quote.start)
    return paragraph === null ? [] : [{ quote, paragraph }]
  })
  const rated = names.flatMap((entity) => ratedName(article, entity))
  const people = rated.filter(({ entity }) => entity.kind === 'person' || isBody(article, entity))
  const places = rated.filter(({ entity }) => entity.kind === 'place')
  return {
    who: mostNamed(people, MOST_NAMES),
    said: tellings(told),
    where: mostNamed(places, MOST_PLACES),
    when: daysAtTheTop(article, dates),
    quotes: told.length,
  }
}

/** An outlet is not what its article is about: it is told with the card. */
const isBody = ({ source }: Article, { kind, name }: NamedEntity): boolean =>
  kind === 'organisation' && (source.name === null || !bare(source.name).includes(bare(name)))

const bare = (name: string): string => name.toLowerCase().replace(/^the /, '')

interface RatedName {
  readonly entity: NamedEntity
  readonly key: KeyName
  readonly weight: number
}

/** A name by how often the body has it; a headline or a first paragraph that has it counts as two mentions more. */
function ratedName(article: Article, entity: NamedEntity): RatedName[] {
  const { headline } = article.spans
  const inBody = entity.mentions.flatMap((mention) => {
    const paragraph = tellingParagraph(article, mention.start)
    return paragraph === null ? [] : [{ mention, paragraph }]
  })
  const [first] = inBody
  if (first === undefined) return []
  const isInHeadline =
    headline !== undefined && entity.mentions.some(({ start }) => inside(start, headline))
  const isInLede = first.paragraph === inLede(article)
  const role = roleOf(article, entity)
  const { start, end } = first.mention
  return [
    {
      entity,
      key: {
        name: entity.name,
        role,
        first: { start, end, paragraph: first.paragraph },
      },
      weight: inBody.length + (isInHeadline ? BONUS : 0) + (isInLede ? BONUS : 0),
    },
  ]
}

/** In mentions. */
const BONUS = 2

/** The first that tells what somebody is, word for word; "Mr" does not. */
function roleOf({ text }: Article, { mentions }: NamedEntity): string | null {
  for (const { role } of mentions) {
    const printed = role === null ? '' : text.slice(role.start, role.end)
    if (printed !== '' && !COURTESY.test(printed)) return printed
  }
  return null
}

const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Master)\.?$/

/** The number of the paragraph that an offset lies in; null outside the body, and in the dateline, which tells where and when it was written. */
function tellingParagraph(article: Article, offset: number): number | null {
  const { dateline } = article.spans
  return dateline !== undefined && inside(offset, dateline) ? null : paragraphAt(article, offset)
}

const inside = (offset: number, { start, end }: Span): boolean => start <= offset && offset < end

/** The number of the first paragraph that is one. */
const inLede = ({ paragraphs }: Article): number =>
  paragraphs.findIndex(({ kind }) => kind === 'paragraph' || kind === 'entry') + 1

const mostNamed = (rated: readonly RatedName[], most: number): KeyName[] =>
  rated
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ key }) => key)
    .sort((a, b) => a.first.start - b.first.start)

function tellings(told: readonly { quote: Quote; paragraph: number }[]): KeyTelling[] {
  const found = new Map<string, KeyTelling>()
  for (const { quote, paragraph } of told) {
    const speaker = quote.speaker.name
    if (speaker === null) continue
    const addressee = quote.addressee?.name ?? quote.addressee?.mention?.text ?? null
    const key = JSON.stringify([speaker, addressee])
    const before = found.get(key)
    found.set(key, {
      ...(before ?? { speaker, addressee, paragraph }),
      quotes: (before?.quotes ?? 0) + 1,
    })
  }
  return [...found.values()]
    .toSorted((a, b) => b.quotes - a.quotes)
    .slice(0, MOST_NAMES)
    .sort((a, b) => a.paragraph - b.paragraph)
}

/** Days, each once, in the order of the text. */
function daysAtTheTop(article: Article, dates: readonly FoundDate[]): KeyDay[] {
  const days = new Map<string, KeyDay>()
  for (const date of dates) {
    if (date.value === null || !EXACT.has(date.precision)) continue
    const paragraph = tellingParagraph(article, date.start)
    const day = date.value.slice(0, 'YYYY-MM-DD'.length)
    if (paragraph === null || paragraph > TOP || days.has(day)) continue
    days.set(day, { ...date, paragraph })
  }
  return [...days.values()].slice(0, MOST_DAYS)
}

const EXACT: ReadonlySet<FoundDate['precision']> = new Set(['day', 'minute'])
