import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type HtmlElement, type HtmlNode, parsePage, walkFrom } from '../../../src/read/html/dom.ts'
import { followText } from '../../../src/read/html/follow-text.ts'

function textNodes(root: HtmlNode): HtmlNode[] {
  const nodes: HtmlNode[] = []
  walkFrom(root, { enter: () => true, leave: () => undefined, text: (node) => nodes.push(node) })
  return nodes
}

function bodyOf(html: string): HtmlElement & { innerHTML: string } {
  const { body } = parsePage(`<html><body>${html}</body></html>`)
  if (body === null || !('innerHTML' in body)) throw new Error('No body was parsed.')
  return body as HtmlElement & { innerHTML: string }
}

describe('text that is printed and parsed anew', () => {
  test('is traced to the nodes that it stood in', () => {
    const body = bodyOf('<p>One</p>two <b>three</b>')
    const before = textNodes(body)
    const originsOf = followText(body)
    const html = body.innerHTML
    body.innerHTML = html
    const after = textNodes(body)
    expect(after.some((node) => before.includes(node))).toBe(false)
    expect(after.flatMap(originsOf)).toEqual(before)
  })

  test('is its own origin where nothing was parsed anew', () => {
    const body = bodyOf('<p>One</p>')
    const originsOf = followText(body)
    const [node] = textNodes(body)
    expect(node && originsOf(node)).toEqual([node])
  })

  test('is traced through being cut where characters are escaped, and through several rounds', () => {
    const word = fc.stringMatching(/^[a-z&<>\u00A0 ]{1,6}$/)
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 1, max: 3 }), (words, n) => {
        const body = bodyOf(words.map((text) => `<p>${escaped(text)}</p>`).join(''))
        const before = textNodes(body)
        const originsOf = followText(body)
        for (let round = 0; round < n; round += 1) {
          const html = body.innerHTML
          body.innerHTML = html
        }
        const after = textNodes(body)
        expect(new Set(after.flatMap(originsOf))).toEqual(new Set(before))
        for (const node of after)
          for (const origin of originsOf(node))
            expect(wholeText(origin)).toContain(node.nodeValue ?? '?')
      }),
    )
  })
})

/** linkedom cuts a text at each character that came as an entity. */
const wholeText = ({ parentNode }: HtmlNode): string =>
  parentNode === null
    ? ''
    : textNodes(parentNode)
        .map(({ nodeValue }) => nodeValue)
        .join('')
