import { readFileSync } from 'node:fs'
import { openLibrary, readArticle, reread } from '@clipdesk/core'
import { describe, expect, test } from 'vitest'

const PAGE = [
  'Ferry to Haldermere runs again',
  '',
  'The ferry to Haldermere runs again from Monday, the harbour office said.',
  '',
  'It had lain in the dock since a storm in January tore off its ramp.',
  '',
  '© 2024 Harbor Times',
].join('\n')

const STORM = readFileSync(
  new URL('../../../../seeds/pages/storm-western-coast.txt', import.meta.url),
  'utf8',
)

describe('the same page, handed in once more', () => {
  test('is the very same article, to the order of its fields', () => {
    const article = readArticle({ text: STORM })
    expect(article.spans.source).toBeDefined()
    expect(JSON.stringify(reread(article, readArticle({ text: STORM })))).toBe(
      JSON.stringify(article),
    )
  })

  test('keeps an outlet that somebody gave, though the page prints another', () => {
    const given = readArticle({ text: PAGE, source: 'Harbor Times Sunday' })
    const again = reread(given, readArticle({ text: PAGE }))
    expect(again.source.name).toBe('Harbor Times Sunday')
    expect(again.spans.source).toBeUndefined()
  })

  test('keeps a language that somebody gave, though another is detected', () => {
    const given = readArticle({ text: PAGE, language: 'en-ZA' })
    const again = reread(given, readArticle({ text: PAGE }))
    expect(again.language).toBe('en-ZA')
    expect(again.bases.language).toBe('given')
  })

  test('takes the outlet that somebody gives now', () => {
    const first = readArticle({ text: PAGE, source: 'Harbor Times Sunday' })
    const again = reread(first, readArticle({ text: PAGE, source: 'Alder Ledger' }))
    expect(again.source.name).toBe('Alder Ledger')
  })

  test('keeps a date that somebody gave', () => {
    const given = readArticle({ text: PAGE, published: '2024-03-04' })
    expect(reread(given, readArticle({ text: PAGE })).published?.value).toBe('2024-03-04')
  })

  test('without its markup keeps what the markup told, and what the text itself says is read anew', () => {
    const bare = readArticle({ text: PAGE.replace(/\n\n©.*/, '') })
    const known = {
      ...bare,
      byline: ['Odile Brandt'],
      tags: ['ferries'],
      captions: ['A ferry'],
      source: { name: 'Alder Ledger', domain: null },
      bases: { ...bare.bases, byline: 'metadata', tags: 'text', source: 'metadata' },
    } as const
    const again = reread(known, bare)
    expect(again).toMatchObject({ byline: ['Odile Brandt'], source: { name: 'Alder Ledger' } })
    expect(again.bases).toEqual({ ...bare.bases, byline: 'metadata', source: 'metadata' })
    expect([again.tags, again.captions]).toEqual([[], []])
    const first = reread(bare, { ...known, text: `${bare.text}\n` })
    expect(first).toMatchObject({ byline: ['Odile Brandt'], source: { name: 'Alder Ledger' } })
    expect(first.text).toBe(bare.text)
  })

  test('on one line does not spoil the reading that had lines', async () => {
    await using library = await openLibrary()
    const desk = library.desk('local')
    await desk.clip({ text: PAGE })
    const again = await desk.clip({ text: PAGE.replaceAll(/\s+/g, ' ') })
    expect(again.outcome).toBe('same')
    expect(again.headline).toBe('Ferry to Haldermere runs again')
  })

  test('with other line ends is the same, unless something new is given', async () => {
    await using library = await openLibrary()
    const desk = library.desk('local')
    await desk.clip({ text: PAGE })
    const text = PAGE.replaceAll('\n', '\r\n')
    expect((await desk.clip({ text })).outcome).toBe('same')
    expect((await desk.clip({ text, published: '2024-03-04' })).outcome).toBe('updated')
  })
})
