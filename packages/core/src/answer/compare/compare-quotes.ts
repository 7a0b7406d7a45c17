import type { Quote } from '../../extract/quotes/quote.ts'
import { type Compared, cite, reachOf, type Story, voicesOf } from './compared-article.ts'
import type { CarriedQuote, ComparedQuote } from './comparison.ts'
import { Groups } from './groups.ts'
import { nameDifference } from './names-of-story.ts'
import { piecesAlike, type QuotePiece, quotePieces } from './quote-pieces.ts'
import { areSameWords } from './same-words.ts'

type NamesDiffer = ReturnType<typeof nameDifference>

/**
 * The quotations in marks of all articles. They are compared sentence by sentence, as one outlet quotes more than another; sentences that
 * the same articles carry beside each other are then one quotation.
 */
export function compareQuotes(story: Story): ComparedQuote[] {
  const differ = nameDifference(story.names)
  const pieces = story.articles.flatMap(quotePieces)
  const found = groupsOf(pieces, differ).map((group) => group.flatMap((at) => pieces[at] ?? []))
  return joinNeighbours(found)
    .map((group, at) => ({
      quote: comparedQuote(group, story, differ),
      at,
      voices: voicesOf(group.map(({ compared }) => compared)),
    }))
    .sort((a, b) => b.voices - a.voices || a.at - b.at)
    .map(({ quote }) => quote)
}

function groupsOf(
  pieces: readonly QuotePiece[],
  differ: NamesDiffer,
): readonly (readonly number[])[] {
  const groups = new Groups(pieces.length)
  const fragments = new Map<string, (readonly [number, number])[]>()
  for (const [one, other] of piecesAlike(pieces)) {
    const [a, b] = [pieces[one], pieces[other]]
    if (a === undefined || b === undefined || groups.areOne(one, other)) continue
    if (areSameWords(a.words, b.words)) groups.join(one, other)
    else if (isFragment(a, b, differ)) {
      const [short, long] = a.words.terms.length <= b.words.terms.length ? [one, b] : [other, a]
      const key = `${short} ${long.compared.article.id}`
      fragments.set(key, [...(fragments.get(key) ?? []), [one, other]])
    }
  }
  // A few words that an article quotes twice tell neither of the two.
  for (const [pair, ...more] of fragments.values())
    if (pair !== undefined && more.length === 0) groups.join(...pair)
  return groups.all()
}

/** Whether one piece is a few words of the other, and one person says both. */
function isFragment(a: QuotePiece, b: QuotePiece, differ: NamesDiffer): boolean {
  const [one, other] = [a.quote.speaker.name, b.quote.speaker.name]
  if (one === null || other === null || differ(one, other)) return false
  const [short, long] = a.words.terms.length <= b.words.terms.length ? [a, b] : [b, a]
  const { terms, telling } = short.words
  return telling > 0 && terms.length > 1 && holds(long.words.terms, terms)
}

const holds = (long: readonly string[], short: readonly string[]): boolean =>
  long.some((_, at) => short.every((term, i) => long[at + i] === term))

/** Groups of the same quotes that follow each other in one of them are one. */
function joinNeighbours(groups: readonly (readonly QuotePiece[])[]): (readonly QuotePiece[])[] {
  const joined: (readonly QuotePiece[])[] = []
  for (const group of groups) {
    const last = joined.at(-1)
    if (last !== undefined && goesOn(last, group)) joined[joined.length - 1] = [...last, ...group]
    else joined.push(group)
  }
  return joined
}

function goesOn(before: readonly QuotePiece[], after: readonly QuotePiece[]): boolean {
  const quotesOf = (group: readonly QuotePiece[]) => new Set(group.map(({ quote }) => quote))
  const [one, other] = [quotesOf(before), quotesOf(after)]
  if (one.size !== other.size || ![...one].every((quote) => other.has(quote))) return false
  return before.some((piece) =>
    after.some((next) => next.quote === piece.quote && next.order === piece.order + 1),
  )
}

function comparedQuote(
  group: readonly QuotePiece[],
  story: Story,
  differ: NamesDiffer,
): ComparedQuote {
  const byQuote = new Map<Quote, QuotePiece[]>()
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
    speakersDiffer: speakersDiffer(group, differ),
  }
}

/** Whether articles name different people for the same words. A person and the body that they speak for may be one account. */
function speakersDiffer(group: readonly QuotePiece[], differ: NamesDiffer): boolean {
  const kinds = new Map<string, string>()
  for (const { quote, compared } of group) {
    const { name } = quote.speaker
    if (name !== null && !kinds.has(name)) kinds.set(name, kindOf(name, compared))
  }
  const speakers = [...kinds].slice(0, MOST_SPEAKERS)
  return speakers.some(([one, kind], at) =>
    speakers.slice(at + 1).some(([other, same]) => kind === same && differ(one, other)),
  )
}

/** Who more people are said to have spoken is not looked at. */
const MOST_SPEAKERS = 50

const kindOf = (name: string, { facts }: Compared): string =>
  facts.names.find((entity) => entity.name === name)?.kind ?? 'unknown'
