import { describe, expect, test } from 'vitest'
import { checkMarkup } from '../../../src/read/html/markup-limits.ts'

describe('how deep and how large markup may be', () => {
  test.each([
    ['elements side by side', '<div><p>x</p></div>'.repeat(25_000)],
    ['void elements, which hold nothing', '<br><img>'.repeat(25_000)],
    ['list items whose ends were left out', `<ul>${'<li>a'.repeat(25_000)}</ul>`],
    ['shapes that close themselves', `<svg>${'<path/>'.repeat(25_000)}</svg>`],
    [
      'tags in comments, values and scripts',
      `<!--${'<b>'.repeat(25_000)}--><a title="${'<b>'.repeat(25_000)}">`,
    ],
    ['elements in each other, as many as may be', '<b>'.repeat(20_000)],
  ])('%s are let through', (_, html) => {
    expect(() => checkMarkup(html)).not.toThrow()
  })

  test.each([
    ['elements in elements', '<div>'.repeat(100_000)],
    ['one element too many', '<b>'.repeat(20_001)],
    ['what is never closed', '<i></b>'.repeat(200_000)],
    ['elements without number', '<br>'.repeat(100_001)],
    ['stray marks without number', '<'.repeat(1_000_000)],
  ])('%s are refused', (_, html) => {
    expect(() => checkMarkup(html)).toThrow(expect.objectContaining({ code: 'page-too-large' }))
  })

  test.each(['<a b="', '<!--', '<b ', '</', '<script>'])(
    '%s over and over comes to an end',
    (part) => {
      expect(() => checkMarkup(part.repeat(200_000))).not.toThrow()
    },
  )
})
