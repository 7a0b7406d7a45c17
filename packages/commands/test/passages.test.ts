import type { Passage } from '@clipdesk/commands'
import type { Span } from '@clipdesk/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer, blocksOf } from './fixtures/desk.ts'
import { seededDesk } from './fixtures/seeds.ts'

const desk = await seededDesk()
const articles = await desk.recent({ limit: 100 })
const WORDS = [...new Set(articles.flatMap(({ text }) => text.match(/[\p{L}’'-]{4,}/gu) ?? []))]

/** Checks that a passage is the article's own, stands where it says, and has the outlet's name and no other on it. */
async function check({ text, marks, number, paragraph, frame, url }: Passage): Promise<void> {
  const article = await desk.get(number)
  const place = paragraph === null ? article.spans.headline : article.paragraphs[paragraph - 1]
  expect(text).not.toBe('')
  expect(article.text.slice(place?.start, place?.end)).toContain(text)
  expect(marks.filter(({ start, end }, i) => !isMark(text, start, end, marks[i - 1]))).toEqual([])
  expect(url).toBe(article.url)
  if (frame !== null) expect(frame.outlet).toBe(article.source.name ?? article.source.domain)
}

/** A mark holds whole words, behind the mark before it. */
const isMark = (text: string, start: number, end: number, before: Span | undefined): boolean =>
  start >= (before?.end ?? 0) &&
  end > start &&
  /^[\p{L}\p{N}].*$/u.test(text.slice(start, end)) &&
  !/[\p{L}\p{N}]$/u.test(text.slice(0, start)) &&
  !/^[\p{L}\p{N}]/u.test(text.slice(end))

test('a summary of any article is its own words, and framed wherever they name nobody', async () => {
  for (const article of articles) {
    const reply = await answer(desk, `summary ${article.number} --sentences 20`)
    const passages = blocksOf(reply, 'passage')
    const voices = desk.summarize(article, { sentences: 20 }).sentences.map(({ voice }) => voice)
    expect(passages.length).toBeGreaterThan(0)
    expect(passages.map(({ frame }) => frame?.voice ?? 'attributed')).toEqual(voices)
    await Promise.all(passages.map(check))
  }
})

const query = fc
  .tuple(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([words, quoted]) => (quoted ? `"${words.join(' ')}"` : words.join(' ')))

test('a search for any words shows articles’ own, framed wherever they name nobody', async () => {
  await fc.assert(
    fc.asyncProperty(query, async (words) => {
      const passages = blocksOf(await answer(desk, `search ${words}`), 'passage')
      await Promise.all(passages.map(check))
      if (passages.length === 0) return
      const { hits } = await desk.search(words, { limit: 5 })
      const found = hits.flatMap(({ passage }) => (passage === null ? [] : [passage.voice]))
      expect(passages.map(({ frame }) => frame?.voice ?? 'attributed')).toEqual(found)
    }),
    { numRuns: 60 },
  )
})

test('an article read whole is its own words, paragraph by paragraph', async () => {
  for (const article of articles) {
    const body = blocksOf(await answer(desk, `article ${article.number}`), 'paragraph')
    expect(body.map(({ paragraph, style, text }) => ({ paragraph, style, text }))).toEqual(
      article.paragraphs.map(({ start, end, kind }, i) => {
        return { paragraph: i + 1, style: kind, text: article.text.slice(start, end) }
      }),
    )
  }
})
