import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePage } from '../../../src/read/html/dom.ts'
import { prune } from '../../../src/read/html/prune.ts'

/** What is left of the body. */
function pruned(body: string): string {
  const document = parsePage(`<html><head><title>T</title></head><body>${body}</body></html>`)
  prune(document)
  return (
    document
      .querySelector('body')
      ?.toString()
      .replace(/<\/?body>/g, '') ?? ''
  )
}

describe('what is taken out of a page before Readability', () => {
  test.each([
    ['what nobody sees', '<script>x</script><p hidden>x</p><svg><path/></svg>'],
    ['what stands beside a story', '<nav>x</nav><aside>x</aside><footer>x</footer>'],
    ['boxes in boxes that hold nothing', '<div class="a"><span> <i></i></span></div>'],
    ['boxes that hold what nobody sees', '<div><script>x</script></div>'],
  ])('is %s', (_, body) => {
    expect(pruned(`${body}<p>Text</p>`)).toBe('<p>Text</p>')
  })

  test.each([
    ['text', '<div><span>x</span></div>'],
    ['pictures', '<div><a><img src="x"></a></div>'],
    ['paragraphs, items and cells that hold nothing', '<p></p><table><tr><td></td></tr></table>'],
  ])('is not %s', (_, body) => {
    expect(pruned(body)).toBe(body)
  })

  test('is not the title, which headings are compared with', () => {
    const document = parsePage('<title>The sea wall</title><p>x</p>')
    prune(document)
    expect(document.querySelector('title')?.textContent).toBe('The sea wall')
  })

  test('never is text of a paragraph in a box', () => {
    const inside = fc.stringMatching(/^[a-z]{1,8}$/).map((word) => `<p>${word}</p>`)
    const box = fc.constantFrom('div', 'section', 'span', 'ul', 'form')
    const nested = fc
      .tuple(inside, fc.array(box, { maxLength: 8 }))
      .map(([text, boxes]) => boxes.reduce((held, name) => `<${name}>${held}</${name}>`, text))
    fc.assert(
      fc.property(fc.array(nested), (parts) => {
        expect(pruned(`<div></div>${parts.join('<b></b>')}`)).toBe(parts.join(''))
      }),
    )
  })
})

describe('how large a page is', () => {
  test('is measured in elements, in depth and in characters that are escaped in print', () => {
    const document = parsePage('<html><body><div><p>A &amp; B\u00A0C</p><br></div></body></html>')
    expect(prune(document)).toMatchObject({ elements: 5, depth: 4, escaped: 2 })
  })

  test('does not count what is in what nobody sees', () => {
    const document = parsePage(`<html><body><svg>${'<g/>'.repeat(100)}</svg>x</body></html>`)
    expect(prune(document).elements).toBe(3)
  })
})
