import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePage } from '../../../src/read/html/dom.ts'
import { readHearsay } from '../../../src/read/html/hearsay.ts'
import { readMarks } from '../../../src/read/metadata/page-marks.ts'

const hearsay = (head: string) =>
  readHearsay(readMarks(parsePage(`<html><head>${head}</head><body>x</body></html>`)))
const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`

describe('the article’s text in JSON-LD', () => {
  test.each([
    ['an object', '{"@type":"NewsArticle","articleBody":"The wall."}', 'The wall.'],
    ['a graph', '{"@graph":[{"name":"x"},{"articleBody":"The wall."}]}', 'The wall.'],
    ['markup', '{"articleBody":"<p>The&nbsp;wall.</p>"}', ' The wall. '],
    ['no text', '{"articleBody":["The wall."]}', null],
    ['broken JSON', '{"articleBody":"The wall."', null],
    ['nothing', '', null],
  ])('is read from %s', (_, json, body) => {
    expect(hearsay(ld(json)).articleBody).toBe(body)
  })

  test('is the longest of several', () => {
    const scripts = ['The wall.', 'The wall is late.', 'Wall'].map((text) =>
      ld(JSON.stringify({ articleBody: text })),
    )
    expect(hearsay(scripts.join('')).articleBody).toBe('The wall is late.')
  })

  test.each([
    `{"articleBody":1,"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    `{"articleBody":"${'<'.repeat(500_000)}"}`,
    `{"__proto__":{"articleBody":"x"},"constructor":{"prototype":null}}`,
  ])('comes to an end on hostile JSON', (json) => {
    expect(() => hearsay(ld(json))).not.toThrow()
  })

  test('is text or null whatever stands there', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const { articleBody } = hearsay(ld(json.replaceAll('</', '')))
        expect(articleBody === null || typeof articleBody === 'string').toBe(true)
      }),
    )
  })
})

describe('the description', () => {
  test.each([
    ['<meta name="description" content=" The wall. ">', 'The wall.'],
    ['<meta name="description" content=""><meta property="og:description" content="A">', 'A'],
    ['<meta name="keywords" content="A">', null],
  ])('of %s', (head, description) => {
    expect(hearsay(head).description).toBe(description)
  })
})
