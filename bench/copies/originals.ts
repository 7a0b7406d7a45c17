import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Article, articleFromText, readArticle } from '@clipdesk/core'
import { z } from 'zod'
import { type Draft, draftOf, sentencesOf } from '../../packages/core/test/stories/draft.ts'
import { labelledStories } from '../../packages/core/test/stories/labelled-stories.ts'
import { dataFolder } from '../data-folder.ts'

/** What copies are made of: articles, and sentences of others to put into them. */
export interface Originals {
  readonly name: string
  readonly drafts: readonly Draft[]
  readonly others: readonly string[]
}

/** The invented pages of the project; its short articles lend the sentences. */
export function inventedOriginals(): Originals {
  const folder = resolve(import.meta.dirname, '../../seeds/pages')
  const pages = readdirSync(folder)
    .filter((file) => !COPIES.has(file))
    .sort()
    .map((file) => readArticle({ text: readFileSync(join(folder, file), 'utf8') }))
  return {
    name: 'invented pages',
    drafts: pages.map(bodyOf),
    others: labelledStories().flatMap(({ article }) => sentencesToLend(draftOf(article))),
  }
}

/** Pages that are copies of others as they are. */
const COPIES = new Set([
  'harbour-strike-courier.txt',
  'silo-fire-wire-update.txt',
  'silo-fire-courier.txt',
])

/** The paragraphs of a page alone. */
const bodyOf = (article: Article): Draft => {
  const paragraphs = article.paragraphs.filter(({ kind }) => kind !== 'pullquote')
  return draftOf({ ...article, paragraphs })
}

const Row = z.object({ input: z.object({ text: z.string() }) })

/** News articles of others; null, and said so, where they are not at hand. Half of them lend sentences. */
export function newsOriginals(): Originals | null {
  const file = dataFolder('summary/cnndm.jsonl.gz')
  if (file === null) return null
  const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n')
  const texts = lines.map((line) => Row.parse(JSON.parse(line)).input.text)
  const drafts = texts.map((text) =>
    inParagraphs(draftOf(articleFromText({ text, language: 'en' }))),
  )
  const half = drafts.length >> 1
  return {
    name: 'news',
    drafts: drafts.slice(0, half),
    others: drafts.slice(half).flatMap(sentencesToLend),
  }
}

const sentencesToLend = (draft: Draft): string[] =>
  sentencesOf(draft).filter((sentence) => sentence.split(' ').length >= 5)

/** These texts come without their paragraphs: two sentences each. */
function inParagraphs({ headline, paragraphs }: Draft): Draft {
  const sentences = paragraphs.flat()
  const starts = Array.from({ length: Math.ceil(sentences.length / 2) }, (_, i) => 2 * i)
  return { headline, paragraphs: starts.map((at) => sentences.slice(at, at + 2)) }
}
