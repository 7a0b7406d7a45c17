import type { Article, Paragraph } from '../article.ts'
import { splitStatements } from '../extract/statements.ts'
import { remembered } from '../remembered.ts'
import { type Token, words } from '../search/analyze.ts'
import { hashOfShingle, hashOfWord } from './hash.ts'

/** One statement of a body, or a stretch of a long one, as far as it is the outlet's own wording. */
export interface Clause {
  /** Its words, folded and hashed, in order. */
  readonly words: Uint32Array
  /** Those of its words that are numbers. */
  readonly numbers: ReadonlySet<number>
  /** Those of its words that are printed as names: with a capital, though they do not open it. */
  readonly names: ReadonlySet<number>
  /** How much of the article's own wording it is: its words, the fewer the more of the outlet's other articles have it as well. */
  readonly weight: number
}

/** How an article is worded: what two articles are compared by. */
export interface Wording {
  readonly clauses: readonly Clause[]
  /** In words, of all clauses together. */
  readonly length: number
  /** Of all clauses together. */
  readonly weight: number
}

/** In words. What is longer is compared by its beginning, so that no page takes long. */
const MOST_WORDS = 20_000
/** In words: a text without full stops is compared in stretches of so many, which keeps the comparison of two of them short. */
const LONGEST_CLAUSE = 60
/** In words: "he said" is no wording. */
const SHORTEST_CLAUSE = 4
/** Where the outlet's own words are less than this share of all, as in an interview, its quotations are its wording, too. */
const OWN_SHARE = 0.3

/**
 * The wordings of articles that are to be compared: of their bodies, without subheads and pull quotes. Quotations are left out: two
 * reporters who heard one speech have the same ones and did not copy from each other. What an outlet puts into many of its articles
 * (who took part in a report, what came before it) counts for less.
 */
export function wordingsOf(articles: readonly Article[]): Wording[] {
  const all = articles.map((article) => ({
    outlet: article.source.name ?? article.source.domain,
    clauses: clausesOf(article),
  }))
  const standing = new Map<string, number>()
  for (const { outlet, clauses } of all) {
    if (outlet === null) continue
    for (const key of new Set(clauses.map((clause) => keyOf(outlet, clause))))
      standing.set(key, (standing.get(key) ?? 0) + 1)
  }
  return all.map(({ outlet, clauses }) => {
    const weighted = clauses.map((clause) => {
      const others = outlet === null ? 1 : (standing.get(keyOf(outlet, clause)) ?? 1)
      return { ...clause, weight: clause.words.length / (others < MANY ? 1 : others) }
    })
    const length = sumOf(weighted, ({ words }) => words.length)
    return { clauses: weighted, length, weight: sumOf(weighted, ({ weight }) => weight) }
  })
}

const sumOf = <Item>(items: readonly Item[], size: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + size(item), 0)

/** Articles of one outlet with the same sentence: fewer may be versions of one. */
const MANY = 4

type UnweightedClause = Omit<Clause, 'weight'>

const keyOf = (outlet: string, { words }: UnweightedClause): string =>
  `${hashOfShingle(words, 0, words.length)} ${words[0]} ${outlet}`

const clausesOf = remembered((article: Article): readonly UnweightedClause[] => {
  const read = readWords(article)
  const own = read.map((statement) => statement.filter(({ quoted }) => !quoted))
  const wordsIn = (statements: typeof read) => sumOf(statements, ({ length }) => length)
  const isMostlyQuoted = wordsIn(own) < wordsIn(read) * OWN_SHARE
  return (isMostlyQuoted ? read : own).flatMap(clausesIn)
})

/** Reads what comparing an article's wording takes, if that was not done yet. */
export const readWording = (article: Article): void => void clausesOf(article)

interface PrintedWord {
  readonly hash: number
  readonly number: boolean
  readonly name: boolean
  readonly quoted: boolean
}

const COMPARED: ReadonlySet<Paragraph['kind']> = new Set(['paragraph', 'entry', 'item'])

/** The words of each statement. */
function readWords({ text, paragraphs }: Article): PrintedWord[][] {
  const statements: PrintedWord[][] = []
  let room = MOST_WORDS
  for (const { start, end, kind } of paragraphs) {
    if (!COMPARED.has(kind) || room <= 0) continue
    const printed = text.slice(start, end)
    const tokens = words(printed).slice(0, room)
    room -= tokens.length
    let next = 0
    const isQuoted = quotedIn(printed)
    for (const statement of splitStatements(printed)) {
      const from = next
      while (next < tokens.length && (tokens[next]?.start ?? 0) < statement.end) next += 1
      statements.push(
        tokens.slice(from, next).map((token, i) => asWord(printed, token, i === 0, isQuoted)),
      )
    }
  }
  return statements
}

function asWord(
  printed: string,
  { term, start }: Token,
  opens: boolean,
  isQuoted: (offset: number) => boolean,
): PrintedWord {
  const first = printed[start] ?? ''
  const number = first >= '0' && first <= '9'
  const name = !opens && !number && first !== first.toLowerCase()
  return { hash: hashOfWord(term), number, name, quoted: isQuoted(start) }
}

/** A mark that is never closed quotes all that follows it in its paragraph. */
const QUOTATION = /“[^”]*|"[^"]*"?|‘(?:[^’]|’(?=\p{L}))*|«[^»]*|„[^“”]*/gu

/** Tells of offsets, in ascending order, whether they lie inside a quotation. */
function quotedIn(printed: string): (offset: number) => boolean {
  const quotations = [...printed.matchAll(QUOTATION)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }))
  let at = 0
  return (offset) => {
    while ((quotations[at]?.end ?? Number.POSITIVE_INFINITY) <= offset) at += 1
    return (quotations[at]?.start ?? Number.POSITIVE_INFINITY) <= offset
  }
}

function clausesIn(statement: readonly PrintedWord[]): UnweightedClause[] {
  const clauses: UnweightedClause[] = []
  for (let at = 0; at < statement.length; at += LONGEST_CLAUSE) {
    const part = statement.slice(at, at + LONGEST_CLAUSE)
    if (part.length < SHORTEST_CLAUSE) continue
    clauses.push({
      words: Uint32Array.from(part, ({ hash }) => hash),
      numbers: new Set(part.filter(({ number }) => number).map(({ hash }) => hash)),
      names: new Set(part.filter(({ name }) => name).map(({ hash }) => hash)),
    })
  }
  return clauses
}
