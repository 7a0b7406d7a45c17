// Whom pronouns and descriptions stand for, on 192 speakers' mentions in US campaign news that two readers labelled before the resolver
// was written, the second without sight of the first. Labels and texts are told apart: speaker-labels.tsv has documents, offsets in
// UTF-16 code units and nothing of the text; a name is where its fullest form stands, "-" where the article names nobody, "?" where a
// reader could not tell.
//   npm run bench -- speakers

import { readFileSync } from 'node:fs'
import { type Article, findNames, findQuotes, readArticle } from '@clipdesk/core'
import { z } from 'zod'
import { type Frame, framesOf } from '../packages/core/src/extract/quotes/frames.ts'
import { speakerResolver } from '../packages/core/src/extract/quotes/resolve-speaker.ts'
import { judgedPages } from './judged-pages.ts'

const Page = z.object({ input: z.object({ id: z.string(), text: z.string() }) })
const LABELS = new URL('speaker-labels.tsv', import.meta.url)

interface Case {
  readonly document: string
  readonly mention: readonly [number, number]
  readonly kind: string
  readonly first: string
  readonly second: string
}

export async function run(): Promise<void> {
  const pages = judgedPages('quotes', 'polnear', Page)
  if (pages === null) return
  const texts = new Map(pages.map(({ input }) => [input.id, input.text]))
  const cases = readLabels()
  const alike = cases.filter(({ first, second }) => first === second)
  console.log(`${cases.length} mentions; both readers gave ${alike.length} the same label`)
  const verdicts = alike.flatMap((one) => {
    const text = texts.get(one.document)
    return text === undefined ? [] : [{ kind: one.kind, ...verdictOf(one, text) }]
  })
  console.table(
    Object.fromEntries(
      ['pronoun', 'description', 'all'].map((kind) => [
        kind,
        figuresOf(verdicts.filter((verdict) => kind === 'all' || verdict.kind === kind)),
      ]),
    ),
  )
}

function readLabels(): Case[] {
  const [, ...lines] = readFileSync(LABELS, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const [document = '', , mention = '', kind = '', first = '', second = ''] = line.split('\t')
    return { document, mention: offsetsOf(mention), kind, first, second }
  })
}

function offsetsOf(printed: string): [number, number] {
  const [start = 0, end = 0] = printed.split('-').map(Number)
  return [start, end]
}

interface Verdict {
  readonly isNamed: boolean
  readonly isAnswered: boolean
  readonly isRight: boolean
}

function verdictOf({ mention: [start, end], first }: Case, text: string): Verdict {
  const article = readArticle({ text })
  const frames = framesOf(article)
  const quotes = findQuotes(article)
  const own = quotes.find(({ speaker }) => touches(speaker.mention, start, end))
  const spoken = quotes
    .filter((quote) => quote.end < start && quote.speaker.name !== null)
    .slice(-6)
    .map((quote) => ({ name: quote.speaker.name ?? '', sentence: sentenceAt(frames, quote.start) }))
  const given = resolverOf(article, frames)(
    {
      text: text.slice(start, end),
      start,
      end,
      sentence: sentenceAt(frames, start),
      not: own?.addressee?.name ?? null,
    },
    spoken,
  )
  const label = first === '-' ? null : text.slice(...offsetsOf(first))
  return {
    isNamed: label !== null,
    isAnswered: given !== null,
    isRight: given !== null && label !== null && isSame(given, label),
  }
}

const resolverOf = (article: Article, frames: readonly Frame[]) =>
  speakerResolver(article, frames, findNames(article))

const touches = (
  words: { readonly start: number; readonly end: number } | null,
  start: number,
  end: number,
): boolean => words !== null && words.start < end && words.end > start

/** The number of the sentence that an offset lies in, counted through the article. */
function sentenceAt(frames: readonly Frame[], at: number): number {
  let before = 0
  for (const { offset, text, sentences } of frames) {
    if (at < offset + text.length)
      return (
        before +
        Math.max(
          0,
          sentences.findLastIndex(({ start }) => start <= at - offset),
        )
      )
    before += sentences.length
  }
  return before
}

/** Forms of one name: all words of one are in the other, or the last is the same. */
function isSame(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const holds = (some: readonly string[], all: readonly string[]) =>
    some.every((word) => all.includes(word))
  return holds(one, other) || holds(other, one) || one.at(-1) === other.at(-1)
}

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function figuresOf(verdicts: readonly Verdict[]) {
  const count = (test: (verdict: Verdict) => boolean): number => verdicts.filter(test).length
  const named = count(({ isNamed }) => isNamed)
  const answered = count(({ isAnswered }) => isAnswered)
  const percent = (share: number): number => Math.round(1000 * share) / 10
  return {
    mentions: verdicts.length,
    'named in the article': named,
    'answered of these, %': percent(
      count(({ isNamed, isAnswered }) => isNamed && isAnswered) / named,
    ),
    'right of those answered, %': percent(count(({ isRight }) => isRight) / answered),
  }
}
