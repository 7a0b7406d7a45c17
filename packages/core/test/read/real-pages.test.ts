import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type Article, ClipdeskError, openLibrary, readArticle, summarize } from '@clipdesk/core'
import { describe, expect, test } from 'vitest'
import { seedPage } from './gold.ts'
import { expectSoundArticle } from './span-claims.ts'

/** Real pages lie outside the repository: whoever has the folder beside it tests with them. No word of theirs is in the project. */
const SHARED = new URL('../../../../../shared/seeds/', import.meta.url)
const named = process.env['CLIPDESK_PAGES']
const FOLDER = named === undefined || named === '' ? null : pathToFileURL(`${named}/`)

interface NamedPage {
  readonly name: string
  readonly text: string
}

function pagesIn(folder: URL | null): NamedPage[] {
  if (folder === null || !existsSync(folder)) return []
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return files.map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
}

const twin = { name: 'dawn-guard-letters', text: seedPage('dawn-guard-letters') }
const real = pagesIn(SHARED)
const others = pagesIn(FOLDER)

describe('its twin among the seeds', () => claimShortScrapedPage(twin))

describe.skipIf(real.length === 0).each(orReason(real, 'skipped: no ../shared/seeds'))(
  'the real page: $name',
  (page) => claimShortScrapedPage(page),
)

describe('any page', () => {
  test
    .skipIf(others.length === 0)
    .each(orReason(others, 'skipped: CLIPDESK_PAGES names no folder'))(
    '$name is a sound article or a failure with a code',
    ({ text }) => {
      try {
        expectSoundArticle(readArticle({ text }), text)
      } catch (error) {
        if (!(error instanceof ClipdeskError)) throw error
        expect(error.message).toMatch(/\.$/)
      }
    },
  )
})

/** The pages, or one in their place that says in the report why nothing was run. */
function orReason(pages: readonly NamedPage[], reason: string): readonly NamedPage[] {
  return pages.length > 0 ? pages : [{ ...twin, name: reason }]
}

/**
 * A page scraped to breadcrumb, headline, caption, fifteen paragraphs and two lines of footer. What to expect is told by the places
 * of its lines alone, so that one set of claims holds for the twin and the real page.
 */
function claimShortScrapedPage({ text }: NamedPage): void {
  const lines = text.split('\n').flatMap((line) => line.trim() || [])
  const article = readArticle({ text })
  const printed = (spans: readonly { readonly start: number; readonly end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end))

  test('the breadcrumb, the headline and the caption are the first three lines', () => {
    expect(article.sections).toEqual(lines[0]?.split('/').map((part) => part.trim()))
    expect(article.sections).toHaveLength(3)
    expect(article.headline).toBe(lines[1])
    expect(article.captions).toEqual([lines[2]])
  })

  test('the body is the fifteen paragraphs below them, and the footer is furniture', () => {
    expect(printed(article.paragraphs)).toEqual(lines.slice(3, 18))
    expect(article.paragraphs.every(({ kind }) => kind === 'paragraph')).toBe(true)
    expect(printed(article.furniture)).toEqual(lines.slice(18))
    expect(article.furniture).toHaveLength(2)
    expectSoundArticle(article, text)
  })

  test('nothing is invented: no author, no outlet and no day of publication', () => {
    expect([article.byline, article.source.name, article.published]).toEqual([[], null, null])
    const { missing, unresolved } = summarize(article)
    expect(missing).toEqual(['source', 'published', 'byline'])
    expect(unresolved).toContainEqual(expect.stringMatching(/^(Mon|Tues|Wednes|Thurs|Fri)day$/))
  })

  test('the summary is three sentences of the body, word for word and in order', () => {
    const { sentences } = summarize(article)
    expect(sentences).toHaveLength(3)
    let last = 0
    for (const { text: sentence, start, end, paragraph } of sentences) {
      expect(sentence).toBe(text.slice(start, end))
      const place = article.paragraphs[paragraph - 1]
      expect(start).toBeGreaterThanOrEqual(Math.max(last, place?.start ?? Infinity))
      expect(end).toBeLessThanOrEqual(place?.end ?? 0)
      last = end
    }
  })

  test('a search for a name that the body has once shows the sentence with the name marked', async () => {
    await using library = await openLibrary()
    const desk = library.desk('demo')
    const { number } = await desk.clip({ text })
    const name = rareName(article)
    const { hits, total } = await desk.search(name)
    expect([total, hits[0]?.article.number]).toEqual([1, number])
    const passage = hits[0]?.passage
    expect(printed(passage?.matches ?? [])).toEqual([name])
    expect(lines.slice(3, 18).join('\n')).toContain(printed(passage ? [passage] : [])[0])
  })

  test('the page filed twice is one article', async () => {
    await using library = await openLibrary()
    const desk = library.desk('demo')
    const first = await desk.clip({ text })
    const again = await desk.clip({ text })
    expect([first.outcome, again.outcome]).toEqual(['new', 'same'])
    expect([again.id, await desk.count()]).toEqual([first.id, 1])
  })
}

/** A long capitalised word, not at the beginning of a paragraph, that the text has once. */
function rareName({ text, paragraphs }: Article): string {
  const words = paragraphs.flatMap(({ start, end }) => {
    return text.slice(start, end).match(/(?<= )\p{Lu}\p{Ll}{6,}\b/gu) ?? []
  })
  const rare = words.find((word) => text.toLowerCase().split(word.toLowerCase()).length === 2)
  if (rare === undefined) throw new Error('The page has no name that it prints once.')
  return rare
}
