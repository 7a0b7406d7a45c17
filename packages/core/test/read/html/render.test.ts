import { describe, expect, test } from 'vitest'
import { parsePage } from '../../../src/read/html/dom.ts'
import { renderPage } from '../../../src/read/html/render.ts'

describe('rendering to text', () => {
  test.each([
    ['blocks stand apart', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    [
      'nested blocks are set apart once',
      '<div><section><p>One</p></section></div><h2>Two</h2>',
      'One\n\nTwo',
    ],
    ['items of a list are lines', '<ul><li>One<li>Two</ul>Three', 'One\nTwo\n\nThree'],
    ['a break ends a line', 'One<br>Two<br/>Three', 'One\nTwo\nThree'],
    ['two breaks leave a blank line', 'One<br><br>Two', 'One\n\nTwo'],
    ['a break in a heading is a space', '<h1>One<br>Two</h1>', 'One Two'],
    ['inline elements do not break words', 'New<b>s</b>pa<a href="x">per</a><wbr>s', 'Newspapers'],
    [
      'white space shrinks across elements',
      '<p> One <b> two</b>\n\t<i>three </i> </p>',
      'One two three',
    ],
    ['no-break spaces are kept', '<p>14&nbsp;&#160; crowns</p>', '14\u00A0\u00A0 crowns'],
    ['entities are decoded', '<p>&ldquo;A&rdquo; &amp; &lt;b&gt; &#x1F6A2;</p>', '“A” & <b> 🚢'],
    [
      'cells of a row are parted',
      '<table><tr><td>Goals<td>3</tr><tr><td>Cards<td>1</table>',
      'Goals\t3\nCards\t1',
    ],
    ['preformatted text is kept', '<pre>a  b\n   c\r\n\r\nd</pre>', 'a  b\n   c\n\nd'],
    [
      'scripts and styles are left out',
      'One<script>if (a < b) "</div>"</script><style>p{}</style> two',
      'One two',
    ],
    ['comments are left out', 'One<!-- <p>no</p> --> two', 'One two'],
    ['what is hidden is left out', '<p hidden>No</p><p>One<template>no</template></p>', 'One'],
    ['what only screen readers skip is kept', '<p aria-hidden="true">One</p>', 'One'],
    [
      'menus and footers are kept',
      '<nav>Home</nav><p>One</p><footer>End</footer>',
      'Home\n\nOne\n\nEnd',
    ],
    [
      'a doctype and a head left open lose nothing',
      '<!doctype html><head><title>T</title><p>One',
      'One',
    ],
    ['text outside elements is kept', 'One<p>Two</p>Three', 'One\n\nTwo\n\nThree'],
    ['a page of white space is empty', '<p> \n </p><br><div></div>', ''],
  ])('%s', (_, html, text) => {
    expect(renderPage(parsePage(html)).text).toBe(text)
  })

  test('headings of the first rank keep their places', () => {
    const { text, headings } = renderPage(
      parsePage('<p>One</p><h1> <a>Two</a>\n</h1><h1><svg></svg></h1>Three'),
    )
    expect(headings.map(({ start, end }) => text.slice(start, end))).toEqual(['Two'])
  })

  test('title and language are those of the page', () => {
    const page = '<html lang=" en-GB "><title>\n A &amp; B </title><svg><title>icon</title></svg>'
    expect(renderPage(parsePage(page))).toMatchObject({ title: 'A & B', language: 'en-GB' })
    expect(renderPage(parsePage('<html lang=""><p>One'))).toMatchObject({
      title: null,
      language: null,
    })
  })
})
