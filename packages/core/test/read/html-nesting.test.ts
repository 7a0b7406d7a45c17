import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { HtmlNode } from '../../src/read/html-dom.ts'
import { nestingOf } from '../../src/read/html-nesting.ts'

describe('how deep a page nests', () => {
  test.each([
    ['elements in elements', '<div><p><b>x</b></p></div><div></div>', 3],
    ['void elements hold nothing', '<br><img><br><img>', 0],
    ['an end that was left out', '<ul><li>a<li>b<li>c</ul>', 2],
    [
      'tags in comments, values and scripts',
      '<!--<b>--><a title="<b><b>"><script>"<b><b>"</script>',
      2,
    ],
    ['shapes that close themselves', '<svg><path/><path/><path/></svg>', 1],
  ])('%s', (_, html, depth) => {
    expect(nestingOf(html)).toBe(depth)
  })

  test('is what the parser builds or more, but for one empty element at the bottom', () => {
    const parts = [
      '<div>',
      '</div>',
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<li>',
      '<td>',
      '<tr>',
      '<svg>',
      '</svg>',
      '<title>',
      '</title>',
      '<foreignobject>',
      '</foreignobject>',
      '<path/>',
      '<div/>',
      '<br>',
      '<script>',
      '</script>',
      '<script src=a/>',
      '<!--',
      '-->',
      '<!>',
      '<!->',
      '<![CDATA[',
      ']]>',
      '<?',
      '</>',
      '</ b>',
      '<a b="',
      '<a ="',
      "<a b='",
      '<a b = ',
      '<a b=c/>',
      '<',
      '>',
      '"',
      "'",
      '/',
      '=',
      ' ',
      'x',
      '<h1>',
      '<option>',
      '<dd>',
      '<dt>',
      '<textarea>',
      '</textarea ',
      '<select>',
    ] as const
    const html = fc.array(fc.constantFrom(...parts), { maxLength: 30 }).map((list) => list.join(''))
    fc.assert(
      fc.property(html, (page) => {
        expect(nestingOf(page) + 1).toBeGreaterThanOrEqual(parsedDepth(page))
      }),
      { numRuns: 2_000 },
    )
  })

  test('takes linear time on what is never closed', () => {
    const started = performance.now()
    for (const part of ['<a b="', '<!--', '<b ', '</', '<script>', '<i></b>']) {
      nestingOf(part.repeat(200_000))
    }
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

function parsedDepth(html: string): number {
  const { document }: { document: { readonly childNodes: readonly HtmlNode[] } } = parseHTML(html)
  const depth = (node: HtmlNode): number => {
    let deepest = 0
    for (let child = node.firstChild; child; child = child.nextSibling) {
      deepest = Math.max(deepest, depth(child))
    }
    return deepest + (node.nodeType === 1 ? 1 : 0)
  }
  return Math.max(0, ...document.childNodes.map(depth))
}
