import { readFileSync } from 'node:fs'
import { type Article, findNames, type Quote, readArticle } from '@clipdesk/core'
import { z } from 'zod'
import { type Frame, framesOf } from '../packages/core/src/extract/quotes/frames.ts'
import {
  type ChoosePerson,
  speakerResolver,
} from '../packages/core/src/extract/quotes/resolve-speaker.ts'
import { judgedPages } from './judged-pages.ts'

const Page = z.object({ input: z.object({ id: z.string(), text: z.string() }) })
const LABELS = new URL('speaker-labels.tsv', import.meta.url)

/** A mention, and whom two readers took it to stand for. */
export interface SpeakerCase {
  readonly document: string
  readonly mention: readonly [number, number]
  readonly kind: string
  readonly first: string
  readonly second: string
}

/** The cases that both readers gave the same label, with their articles; null where these are not at hand. */
export function casesWithTexts(): { one: SpeakerCase; text: string }[] | null {
  const pages = judgedPages('quotes', 'polnear', Page)
  if (pages === null) return null
  const texts = new Map(pages.map(({ input }) => [input.id, input.text]))
  return readLabels()
    .filter(({ first, second }) => first === second)
    .flatMap((one) => {
      const text = texts.get(one.document)
      return text === undefined ? [] : [{ one, text }]
    })
}

/** All cases. */
export function readLabels(): SpeakerCase[] {
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

/** The name that the readers gave; null where the article has none. */
export const labelOf = ({ first }: SpeakerCase, text: string): string | null =>
  first === '-' ? null : text.slice(...offsetsOf(first))

/** Whom a mention is taken to stand for, after all that was quoted before it. */
export function answerTo(
  { mention: [start, end] }: SpeakerCase,
  text: string,
  { find, choose }: { readonly find: (article: Article) => Quote[]; readonly choose: ChoosePerson },
): string | null {
  const article = readArticle({ text })
  const frames = framesOf(article)
  const quotes = find(article)
  const own = quotes.find(({ speaker }) => touches(speaker.mention, start, end))
  const spoken = quotes
    .filter((quote) => quote.end < start && quote.speaker.name !== null)
    .slice(-6)
    .map((quote) => ({ name: quote.speaker.name ?? '', sentence: sentenceAt(frames, quote.start) }))
  return speakerResolver(article, frames, findNames(article), choose).speaker(
    {
      text: text.slice(start, end),
      start,
      end,
      sentence: sentenceAt(frames, start),
      not: own?.addressee?.name ?? null,
    },
    spoken,
  )
}

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

/** Whether names are forms of one: all words of one are in the other, or the last is the same. */
export function isSame(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const holds = (some: readonly string[], all: readonly string[]) =>
    some.every((word) => all.includes(word))
  return holds(one, other) || holds(other, one) || one.at(-1) === other.at(-1)
}

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
