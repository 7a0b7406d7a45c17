import { findStatements, type Statement } from '../answer/summary/statements.ts'
import type { Article, Span } from '../article.ts'
import type { Voice } from '../extract/speech.ts'
import { words } from '../search/analyze.ts'
import { findAlike } from './alike.ts'
import { commonWords } from './common-words.ts'
import { hashOfWord } from './hash.ts'

/** A statement of an article, word for word. */
export interface PrintedStatement extends Span {
  readonly text: string
  /** The number of its paragraph, from 1. */
  readonly paragraph: number
  readonly voice: Voice
}

/** What an article changed against another that it has its text from. Statements in the order of the article they stand in. */
export interface Changes {
  /** Both headlines as printed, where they differ; null where they don't. */
  readonly headline: { readonly before: string | null; readonly after: string | null } | null
  /** Statements of the other alone. */
  readonly added: readonly PrintedStatement[]
  /** Statements of the first alone. */
  readonly leftOut: readonly PrintedStatement[]
  /** Statements with some of their words changed, in the order of the other. Where two were made one, it stands twice. */
  readonly reworded: readonly {
    readonly before: PrintedStatement
    readonly after: PrintedStatement
  }[]
  /** How many statements are the same, word for word; marks and white space don't count. */
  readonly kept: number
}

/**
 * Compares the statements of two articles, wherever they stand: what moved is the same. Subheads, pull quotes and what runs on for
 * 2,000 code units without an end of a sentence are left out.
 */
export function changesBetween(first: Article, other: Article): Changes {
  const [before, after] = [comparedOf(first), comparedOf(other)]
  const kept = pairEqual(before, after)
  const changed = pairReworded(before, after)
  return {
    headline: headlineChange(first, other),
    added: after.filter(({ paired }) => paired === null).map(({ printed }) => printed),
    leftOut: before.filter(({ paired }) => paired === null).map(({ printed }) => printed),
    reworded: changed.sort(
      (a, b) => a.after.start - b.after.start || a.before.start - b.before.start,
    ),
    kept,
  }
}

interface Compared {
  readonly printed: PrintedStatement
  readonly words: Uint32Array
  /** Its counterpart has the same words, or some of them; null where there is none. */
  paired: 'same' | 'reworded' | null
}

function comparedOf(article: Article): Compared[] {
  return findStatements(article, []).flatMap(({ start, end, paragraph, voice }: Statement) => {
    const text = article.text.slice(start, end)
    const hashes = Uint32Array.from(words(text), ({ term }) => hashOfWord(term))
    const printed = { text, start, end, paragraph, voice }
    return hashes.length === 0 ? [] : { printed, words: hashes, paired: null }
  })
}

function headlineChange({ headline: before }: Article, { headline: after }: Article) {
  const folded = (headline: string | null) => words(headline ?? '').map(({ term }) => term)
  return folded(before).join(' ') === folded(after).join(' ') ? null : { before, after }
}

/** Pairs statements of the same words, the first of them with the first. */
function pairEqual(before: readonly Compared[], after: readonly Compared[]): number {
  const waiting = Map.groupBy(before, ({ words }) => words.join(' '))
  let kept = 0
  for (const statement of after) {
    const same = waiting.get(statement.words.join(' '))?.shift()
    if (same === undefined) continue
    same.paired = statement.paired = 'same'
    kept += 1
  }
  return kept
}

/** Ours: of the words of two versions of one statement, so many stand in both in the same order. */
const REWORDED = 0.5
/** Ours: of the words of a statement that became part of a longer one. */
const TAKEN_IN = 0.7

type Pair = Changes['reworded'][number]

/** Pairs statements of nearly the same words, the likest first; then those that went into a longer one or came out of one. */
function pairReworded(before: readonly Compared[], after: readonly Compared[]): Pair[] {
  const candidates = comparisons(before, after)
  const pairs: Pair[] = []
  const pair = (one: Compared, other: Compared) => {
    one.paired = other.paired = 'reworded'
    pairs.push({ before: one.printed, after: other.printed })
  }
  for (const { one, other, ofBoth } of candidates) {
    if (ofBoth >= REWORDED && one.paired === null && other.paired === null) pair(one, other)
  }
  for (const { one, other, ofShorter } of candidates) {
    if (ofShorter >= TAKEN_IN && isHalfPaired(one, other)) pair(one, other)
  }
  return pairs
}

/** Whether one of them is reworded already, and the other may be part of the same. */
const isHalfPaired = (one: Compared, other: Compared): boolean =>
  (one.paired === null && other.paired === 'reworded') ||
  (one.paired === 'reworded' && other.paired === null)

interface Comparison {
  readonly one: Compared
  readonly other: Compared
  /** The share of words in common, of both and of the one with fewer. */
  readonly ofBoth: number
  readonly ofShorter: number
  /** How far from each other's place they stand, in statements. */
  readonly apart: number
}

/** Compares each statement without a pair with those of the other article that are most like it. The likest first. */
function comparisons(before: readonly Compared[], after: readonly Compared[]): Comparison[] {
  const likelyBefore = findAlike(before.map(({ words }) => words))
  const likelyAfter = findAlike(after.map(({ words }) => words))
  const found = new Map<string, Comparison>()
  const compare = (i: number, j: number) => {
    const [one, other] = [before[i], after[j]]
    if (one === undefined || other === undefined || found.has(`${i} ${j}`)) return
    const common = commonWords(one.words, other.words)
    const [a, b] = [one.words.length, other.words.length]
    const ofBoth = (2 * common) / (a + b)
    const ofShorter = common / Math.min(a, b)
    found.set(`${i} ${j}`, { one, other, ofBoth, ofShorter, apart: Math.abs(i - j) })
  }
  before.forEach(({ words, paired }, i) => {
    if (paired === null) for (const j of likelyAfter(words)) compare(i, j)
  })
  after.forEach(({ words, paired }, j) => {
    if (paired === null) for (const i of likelyBefore(words)) compare(i, j)
  })
  return [...found.values()].sort((a, b) => b.ofBoth - a.ofBoth || a.apart - b.apart)
}
