import { readdirSync, readFileSync } from 'node:fs'
import { type FiledArticle, findQuotes } from '@clipdesk/core'
import { describe, expect, test } from 'vitest'
import { frameForPeople, type Passage, type Reply } from '../src/index.ts'
import { answer, blocksOf, deskWith, notesOf } from './fixtures/desk.ts'

const SEEDS = new URL('../../../seeds/pages/', import.meta.url)
const seed = (name: string) => readFileSync(new URL(name, SEEDS), 'utf8')

/** All pages of an answer. */
async function wholeAnswer(
  desk: Awaited<ReturnType<typeof deskWith>>,
  line: string,
): Promise<Reply[]> {
  const replies: Reply[] = []
  for (let page = 1; page < 20; page += 1) {
    const reply = await answer(desk, `${line} --page ${page}`)
    if (reply.error !== null) break
    replies.push(reply)
  }
  return replies
}

const passagesOf = (replies: readonly Reply[]): Passage[] =>
  replies.flatMap((reply) => blocksOf(reply, 'passage'))

describe.each(readdirSync(SEEDS).filter((name) => name.endsWith('.txt')))(
  'quotes and timeline of %s',
  async (name) => {
    const desk = await deskWith([{ text: seed(name), source: 'Harbour Gazette' }])
    const article: FiledArticle = await desk.get(1)
    const quotes = passagesOf(await wholeAnswer(desk, 'quotes --in 1'))
    const timeline = await wholeAnswer(desk, 'timeline --in 1')

    test('every passage is the article’s, word for word, with its place', () => {
      for (const { text, paragraph } of [...quotes, ...passagesOf(timeline)]) {
        const place =
          paragraph === null ? article.spans.headline : article.paragraphs[paragraph - 1]
        expect(article.text.slice(place?.start, place?.end)).toContain(text)
      }
    })

    test('no quote is shown without its speaker, or that none is named, and its outlet', () => {
      for (const { frame } of quotes) {
        expect(frame?.voice).toBe('speaker')
        if (frame?.voice !== 'speaker') continue
        const said = frameForPeople(frame)
        expect(said.startsWith(frame.speaker ?? 'Speaker not named')).toBe(true)
        expect(said.endsWith('in Harbour Gazette:')).toBe(true)
        if (frame.isReported) expect(said).toContain('not word for word')
      }
    })

    test('a speaker is named as the article names somebody', () => {
      for (const { frame } of quotes) {
        if (frame?.voice !== 'speaker' || frame.speaker === null) continue
        const words = frame.speaker.split(/\s+/)
        expect(words.every((word) => article.text.includes(word))).toBe(true)
      }
    })

    test('a day that rests on the publication date is shown only where that is known', async () => {
      if (article.published !== null) return
      expect(timeline.flatMap(notesOf).join()).not.toContain('by the publication date')
    })
  },
)

test('bracketed insertions and dots stay in a quote', async () => {
  const text =
    'The letter came on Friday.\n\n“We will stand with [the crews]... until the wall is whole,” Mara Olsen wrote.'
  const desk = await deskWith([text])
  const [passage] = blocksOf(await answer(desk, 'quotes Olsen'), 'passage')
  expect(passage?.text).toBe('“We will stand with [the crews]... until the wall is whole,”')
})

test('whoever relays a quote stays in sight', async () => {
  const text = '“The wall will be whole by the spring,” Mara Olsen said, according to Radio Coast.'
  const desk = await deskWith([{ text, source: 'Harbour Gazette' }])
  const [passage] = blocksOf(await answer(desk, 'quotes Olsen'), 'passage')
  expect(passage?.frame && frameForPeople(passage.frame)).toBe(
    'Mara Olsen, per Radio Coast, in Harbour Gazette:',
  )
})

test('the same words of two outlets are treated alike', () => {
  const text = '“The wall will be whole by the spring,” the mayor said.'
  const said = ['Harbour Gazette', 'State News of Velin'].map((name) => {
    const source = { name, domain: null }
    return findQuotes({
      ...EMPTY,
      text,
      paragraphs: [{ start: 0, end: text.length, kind: 'paragraph' }],
      source,
    })
  })
  expect(said[0]).toEqual(said[1])
})

const EMPTY = {
  url: null,
  headline: null,
  sections: [],
  tags: [],
  byline: [],
  dateline: null,
  published: null,
  updated: null,
  language: 'en',
  captions: [],
  notices: [],
  furniture: [],
  spans: {},
  bases: {},
  caveats: [],
} as const
