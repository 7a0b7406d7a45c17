import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Desk, openLibrary } from '@clipdesk/core'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

const Samples = z.array(z.object({ language: z.string(), headline: z.string(), text: z.string() }))
const SAMPLES = Samples.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../read/language-samples.json'), 'utf8')),
)

let desk: Desk

beforeAll(async () => {
  desk = (await openLibrary()).desk('local')
  for (const { headline, text } of SAMPLES) await desk.clip({ text: `${headline}\n\n${text}` })
})

describe('an article is found by a word of its own language', () => {
  test.each([
    ['de', 'Bürgermeister', 'Bürgermeister'],
    ['de', 'burgermeister', 'Bürgermeister'],
    ['fr', 'déchargés', 'déchargés'],
    ['fr', 'décharger', 'déchargés'],
    ['ru', 'расписанием', 'расписанием'],
    ['ar', 'السفن', 'السفن'],
    ['ar', 'المدينه', 'المدينة'],
    ['fa', 'كشتيهای شهردار', 'شهردار'],
    ['fa', 'نمی‌پذیرند', 'نمی'],
    ['zh', '码头工人', '码头工人'],
    ['zh', '卸货', '卸货'],
    ['ja', '夜間の勤務表', '夜間の勤務表'],
    ['ja', 'ヴェリン', 'ヴェリン'],
    ['he', 'האוניות', 'האוניות'],
    ['hi', 'जहाज़ों', 'जहाज़ों'],
    ['ko', '노동자들은', '노동자들은'],
    ['el', 'δήμαρχος', 'δήμαρχος'],
  ])('%s: %s', async (language, query, marked) => {
    const [best] = (await desk.search(query)).hits
    expect(best?.article.language).toBe(language)
    const { text } = best?.article ?? { text: '' }
    const marks = best?.passage?.matches.map(({ start, end }) => text.slice(start, end))
    expect(marks).toContain(marked)
  })
})

test('a phrase in a script without spaces stands whole or not at all', async () => {
  const found = async (query: string) => (await desk.search(query)).total
  expect(await found('"夜班安排"')).toBe(1)
  expect(await found('"安排夜班"')).toBe(0)
})

test('a passage in another language is the outlet’s: speakers are told in English only', async () => {
  await desk.clip({
    text: 'Der Turm\n\nDer Bericht von Edward Said über den Leuchtturm ist nicht neu, und die Stadt hat ihn auch schon gelesen.',
  })
  const [hit] = (await desk.search('Leuchtturm')).hits
  expect(hit?.passage?.voice).toBe('outlet')
})

test.each(['zh', 'ja', 'ar', 'hi', 'ru'])(
  'a page in %s is read: headline, body and menu',
  async (language) => {
    const { headline = '', text = '' } = SAMPLES.find((one) => one.language === language) ?? {}
    const menu = 'Home\nSport\nCulture\nWeather'
    const page = `${menu}\n\n${headline}\n\n${text}\n\n${text}\n\nContact\nImprint`
    const read = await (await openLibrary()).desk('local').clip({ text: page })
    expect(read.headline).toBe(headline)
    expect(read.paragraphs.map(({ start, end }) => page.slice(start, end))).toEqual([text, text])
  },
)
