import { describe, expect, test } from 'vitest'
import { parsePage } from '../../../src/read/html/dom.ts'
import { keptByReadability } from '../../../src/read/html/readability.ts'
import { renderPage } from '../../../src/read/html/render.ts'

const SENTENCE = 'The council met on Friday, and voted for the new sea wall, the mayor said.'
const STORY = `<p>${SENTENCE}</p>`.repeat(8)

/** The text of what Readability keeps of a page, a bar between pieces. */
function kept(html: string): string {
  const document = parsePage(html)
  const { pieces, text } = renderPage(document)
  const found = keptByReadability(document, pieces)
  return pieces
    .filter((piece) => found.has(piece))
    .map(({ start, end }) => text.slice(start, end).trim())
    .join('|')
}

describe('what Readability keeps', () => {
  test.each([
    ['paragraphs', `<div>${STORY}</div>`, 8],
    ['text between breaks', `<div>${`${SENTENCE}<br><br>`.repeat(8)}</div>`, 8],
    ['text of elements that it renames', `<div>${`<div>${SENTENCE}</div>`.repeat(8)}</div>`, 8],
    ['a page that it reads in a second, milder way', `<div class="comment">${STORY}</div>`, 8],
    [
      'a page that carries stamps of its own',
      `<div data-clipdesk-stamp="0">${STORY.replaceAll('<p', '<p data-clipdesk-stamp="7"')}</div>`,
      8,
    ],
  ])('is found again in the text that was rendered before: %s', (_, body, times) => {
    const text = kept(`<html><body><nav><a href="/">Home</a></nav>${body}</body></html>`)
    expect(text.split('|')).toEqual(Array(times).fill(SENTENCE))
  })

  test('of words in inline elements is found piece by piece', () => {
    const text = kept(
      `<div>${STORY}<p>The wall, <b>said <i>Ivo</i> Kestner</b>, is late.</p></div>`,
    )
    expect(text).toMatch(/The wall,\|said\|Ivo\|Kestner\|, is late\.$/)
  })

  test.each([
    ['no text', '<div></div>'],
    ['more elements than any real page', `<div>${STORY}${'<br>'.repeat(12_000)}</div>`],
    ['a run of what is escaped in print', `<div>${STORY}${'\u00A0'.repeat(70_000)}</div>`],
    ['deeper elements than any real page', `${'<div>'.repeat(200)}${STORY}`],
  ])('is nothing of a page with %s', (_, html) => {
    expect(kept(html)).toBe('')
  })
})
