import { describe, expect, test } from 'vitest'
import { parsePage } from '../../../src/read/html/dom.ts'
import { markLines } from '../../../src/read/html/marked-lines.ts'
import { renderPage } from '../../../src/read/html/render.ts'

const linesOf = (html: string) => {
  const page = renderPage(parsePage(html))
  return markLines(page, new Set(page.pieces.slice(0, 1)))
}

describe('the lines of a page with their markup', () => {
  test.each([
    ['a paragraph', '<div><p>One</p></div>', 'p'],
    ['inline elements in a paragraph', '<p><b><i>One</i></b></p>', 'p'],
    ['an item', '<ul><li><a href="x">One</a></li></ul>', 'li'],
    ['bare text in a division', '<div>One<p>Two</p></div>', 'div'],
  ])('stand in the block that sets them off: %s', (_, html, name) => {
    expect(linesOf(html)[0]?.block?.name).toBe(name)
  })

  test('know how much of them is link text and how much is set off', () => {
    const [line] = linesOf('<p><a href="x">12345</a>67<b>890</b></p>')
    expect(line).toMatchObject({ links: 0.5, emphasis: 0.3 })
  })

  test('are link text where the link goes around the block', () => {
    expect(linesOf('<a href="x"><h3>One</h3></a>')[0]?.links).toBe(1)
  })

  test('know how much of them is kept', () => {
    expect(linesOf('<p>12345<b>67890</b></p><p>Two</p>').map(({ kept }) => kept)).toEqual([0.5, 0])
  })

  test('are cut from preformatted text as from any other', () => {
    expect(linesOf('<pre>One\nTwo</pre><p>Three</p>').map(({ block }) => block?.name)).toEqual([
      'pre',
      'pre',
      'p',
    ])
  })
})
