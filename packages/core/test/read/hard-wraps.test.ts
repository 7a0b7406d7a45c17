import { readArticle } from '@clipdesk/core'
import { describe, expect, test } from 'vitest'
import { splitLines } from '../../src/read/lines.ts'
import { goldNames, goldOf, seedPage } from './gold.ts'

/** Wraps each line as mail programs do. */
function wrapped(text: string, width: number): string {
  return text
    .split(/\r?\n/)
    .map((line) => {
      const lines = ['']
      for (const word of line.split(' ')) {
        const last = lines.at(-1) ?? ''
        if (last !== '' && last.length + 1 + word.length > width) lines.push(word)
        else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
      }
      return lines.join('\n')
    })
    .join('\n')
}

const asOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

describe('a page that was wrapped at a fixed width', () => {
  test.each([60, 72, 78])('has its paragraphs whole at %d characters', (width) => {
    const text = wrapped(seedPage('dock-strike-wire'), width)
    const { paragraphs, headline, text: kept } = readArticle({ text })
    const gold = goldOf('dock-strike-wire')
    expect(kept).toBe(text)
    expect(headline).toBe(gold.headline)
    expect(paragraphs.map(({ start, end }) => asOneLine(text.slice(start, end)))).toEqual(
      gold.body.map((paragraph) => asOneLine(paragraph.text)),
    )
  })

  test('keeps list items and quoted lines apart', () => {
    const filler = Array.from(
      { length: 8 },
      () =>
        'the boats that lie in the harbour of Ostrow will not leave before the ice has gone and',
    )
    const text = [
      ...filler,
      '- bread is brought over the ice by the bakers, who walk',
      '> so they said',
    ].join('\n')
    expect(
      splitLines(text)
        .slice(-2)
        .map(({ text: line }) => line),
    ).toEqual(['- bread is brought over the ice by the bakers, who walk', '> so they said'])
  })
})

test.each(goldNames)('the lines of %s, which nothing wrapped, stay apart', (name) => {
  const text = seedPage(name)
  const printed = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  expect(splitLines(text)).toHaveLength(printed.length)
})

describe('a page that has lost its line breaks', () => {
  const text = asOneLine(seedPage('dock-strike-wire'))
  const { paragraphs, byline, published, dateline, furniture } = readArticle({ text })
  const body = paragraphs.map(({ start, end }) => text.slice(start, end))

  test('is read sentence by sentence from its dateline on', () => {
    expect(dateline).toBe('PORT ALDER, March 4 (Meridian Wire)')
    expect(body[0]).toMatch(/^PORT ALDER, March 4 \(Meridian Wire\) — About 4,200 dockworkers/)
    expect(body.length).toBeGreaterThan(10)
  })

  test('has the fields that its words tell', () => {
    expect(byline).toEqual(['Josune Ekberg'])
    expect(published?.value).toBe('2024-03-04T10:32')
  })

  test('keeps a quotation in one piece', () => {
    const [quotation = ''] = body.filter((paragraph) => paragraph.includes('We asked for nine'))
    expect(quotation).toContain('a brochure.”')
  })

  test('has its credit line left out of the body', () => {
    expect(furniture.map(({ kind }) => kind)).toContain('credit')
    expect(body.join(' ')).not.toContain('editing by')
  })
})
