import type { Span } from '../../article.ts'
import { givenVerdict } from '../../edits/given-names.ts'
import { sameName } from '../../extract/names/compare/same-name.ts'
import type { Quote } from '../../extract/quotes/quote.ts'
import { splitSentences } from '../../extract/sentences.ts'
import { type Compared, cite, reachOf, type Story, voicesOf } from './compared-article.ts'
import type { CarriedQuote, ComparedQuote } from './comparison.ts'
import { Groups } from './groups.ts'
import { areSameWords, type QuotedTerms, quotedTerms } from './same-words.ts'

/** A sentence of a quotation in marks; a few words alone belong to the sentence before or behind. */
interface Piece extends Span {
  readonly compared: Compared
  readonly quote: Quote
  /** Its number within the quote. */
  readonly order: number
  readonly words: QuotedTerms
}

/**
 * The quotations in marks of all articles. They are compared sentence by sentence, as one outlet quotes more than another; sentences that
 * the same articles carry beside each other are then one quotation.
 */
export function compareQuotes(story: Story): ComparedQuote[] {
  const pieces = story.articles.flatMap(piecesOf)
  const groups = new Groups(pieces.length)
  for (const [one, other] of candidates(pieces)) {
    const [a, b] = [pieces[one], pieces[other]]
    if (a !== undefined && b !== undefined && areSame(a, b, story)) groups.join(one, other)
  }
  const found = groups.all().map((group) => group.flatMap((at) => pieces[at] ?? []))
  return joinNeighbours(found)
    .map((group) => comparedQuote(group, story))
    .map((quote, at) => ({ quote, at, voices: carriersOf(quote, story) }))
    .sort((a, b) => b.voices - a.voices || a.at - b.at)
    .map(({ quote }) => quote)
}

const carriersOf = ({ carried }: ComparedQuote, { articles }: Story): number =>
  voicesOf(articles.filter(({ article }) => carried.some((one) => one.article === article)))

const MIN_SENTENCE = 4

function piecesOf(compared: Compared): Piece[] {
  const inMarks = compared.facts.quotes.filter(({ kind }) => kind !== 'indirect')
  return inMarks.flatMap((quote) => {
    const spans: Span[] = []
    for (const { start, end } of splitSentences(quote.text)) {
      const last = spans.at(-1)
      const isShort = quotedTerms(quote.text.slice(start, end)).terms.length < MIN_SENTENCE
      const follows = last !== undefined && (isShort || isShortPiece(quote.text, last))
      if (follows) spans[spans.length - 1] = { start: last.start, end }
      else spans.push({ start, end })
    }
    return spans.map(({ start, end }, order) => ({
      compared,
      quote,
      order,
      words: quotedTerms(quote.text.slice(start, end)),
      start: quote.start + start,
      end: quote.start + end,
    }))
  })
}

const isShortPiece = (text: string, { start, end }: Span): boolean =>
  quotedTerms(text.slice(start, end)).terms.length < MIN_SENTENCE

/** The most pieces that a pair of words brings together; a pair that more have is too common to tell anything. */
const TOO_COMMON = 60

/** Pairs of pieces that have two neighbouring words in common, each pair once. */
function* candidates(pieces: readonly Piece[]): Generator<readonly [number, number]> {
  const byWords = new Map<string, number[]>()
  for (const [at, { words }] of pieces.entries()) {
    const seen = new Set<number>()
    const pairs = new Set(words.terms.slice(1).map((term, i) => `${words.terms[i]} ${term}`))
    for (const pair of pairs) {
      const having = byWords.get(pair) ?? []
      byWords.set(pair, having)
      if (having.length < TOO_COMMON) for (const other of having) seen.add(other)
      having.push(at)
    }
    for (const other of seen) yield [other, at]
  }
}

function areSame(a: Piece, b: Piece, { names }: Story): boolean {
  if (areSameWords(a.words, b.words)) return true
  // A few words alone are one quotation where one person says them.
  const speakers = [a.quote.speaker.name, b.quote.speaker.name]
  const [one, other] = speakers
  if (one == null || other == null || differ(one, other, names)) return false
  const [short, long] = a.words.terms.length <= b.words.terms.length ? [a, b] : [b, a]
  return (
    short.words.telling > 0 &&
    short.words.terms.length > 1 &&
    holds(long.words.terms, short.words.terms)
  )
}

const holds = (long: readonly string[], short: readonly string[]): boolean =>
  long.some((_, at) => short.every((term, i) => long[at + i] === term))

const differ = (one: string, other: string, names: Story['names']): boolean => {
  const given = givenVerdict(one, other, names)
  return given === null ? sameName(one, other) === 'different' : given === 'different'
}

/** Groups of the same quotes that follow each other in one of them are one. */
function joinNeighbours(groups: readonly (readonly Piece[])[]): (readonly Piece[])[] {
  const joined: (readonly Piece[])[] = []
  for (const group of groups) {
    const last = joined.at(-1)
    if (last !== undefined && goesOn(last, group)) joined[joined.length - 1] = [...last, ...group]
    else joined.push(group)
  }
  return joined
}

function goesOn(before: readonly Piece[], after: readonly Piece[]): boolean {
  const quotesOf = (group: readonly Piece[]) => new Set(group.map(({ quote }) => quote))
  const [one, other] = [quotesOf(before), quotesOf(after)]
  if (one.size !== other.size || ![...one].every((quote) => other.has(quote))) return false
  return before.some((piece) =>
    after.some((next) => next.quote === piece.quote && next.order === piece.order + 1),
  )
}

function comparedQuote(group: readonly Piece[], story: Story): ComparedQuote {
  const byQuote = new Map<Quote, Piece[]>()
  for (const piece of group) {
    const pieces = byQuote.get(piece.quote)
    if (pieces === undefined) byQuote.set(piece.quote, [piece])
    else pieces.push(piece)
  }
  const carried = [...byQuote].flatMap(([quote, pieces]): CarriedQuote[] => {
    const [first] = pieces
    if (first === undefined) return []
    const start = Math.min(...pieces.map((piece) => piece.start))
    const end = Math.max(...pieces.map((piece) => piece.end))
    return [{ ...cite(first.compared.article, { start, end }), quote }]
  })
  return {
    reach: reachOf(
      group.map(({ compared }) => compared),
      story,
    ),
    carried,
    speakersDiffer: speakersDiffer(group, story),
  }
}

/** Whether articles name different people for the same words. A person and the body that they speak for may be one account. */
function speakersDiffer(group: readonly Piece[], { names }: Story): boolean {
  const speakers = group.flatMap(({ quote, compared }) => {
    const { name } = quote.speaker
    return name === null ? [] : [{ name, kind: kindOf(name, compared) }]
  })
  return speakers.some((one) =>
    speakers.some((other) => one.kind === other.kind && differ(one.name, other.name, names)),
  )
}

const kindOf = (name: string, { facts }: Compared): string =>
  facts.names.find((entity) => entity.name === name)?.kind ?? 'unknown'
