import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readJsonLd, textOf } from '../../../src/read/metadata/json-ld.ts'
import { parseLenientJson } from '../../../src/read/metadata/json-repair.ts'

const story = '{"@type":"NewsArticle","headline":"Sea wall approved"}'
const parsed = { '@type': 'NewsArticle', headline: 'Sea wall approved' }

describe('JSON-LD that pages break', () => {
  test.each([
    ['nothing is wrong', story],
    ['it stands in an HTML comment', `<!--\n${story}\n-->`],
    ['it stands in CDATA', `//<![CDATA[\n${story}\n//]]>`],
    ['it stands in CDATA inside a comment of scripts', `/*<![CDATA[*/${story}/*]]>*/`],
    ['a semicolon ends it', `${story};`],
    ['a comma trails', '{"@type":"NewsArticle","headline":"Sea wall approved", \n}'],
    ['its marks are entities', story.replaceAll('"', '&quot;')],
  ])('is read where %s', (_, source) => {
    expect(parseLenientJson(source)).toEqual(parsed)
  })

  test('keeps line breaks and lone backslashes that stand raw inside a string', () => {
    expect(parseLenientJson('{"a":"one\ntwo\tthree","b":"c\\d, ]"}')).toEqual({
      a: 'one\ntwo\tthree',
      b: 'c\\d, ]',
    })
  })

  test.each(['{"a": unquoted}', '{"a":"1" "b":"2"}', '{"a":', '', 'draw()'])(
    '%j says nothing: its repair would be a guess',
    (source) => {
      expect(parseLenientJson(source)).toBeNull()
    },
  )

  test('of any characters is a value or nothing', () => {
    const part = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '\n',
      '<!--',
      '&quot;',
      'a',
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(() => parseLenientJson(parts.join(''))).not.toThrow()
      }),
    )
  })

  test('any value comes back from its JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        expect(parseLenientJson(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  test('in a million brackets or commas says nothing', () => {
    for (const part of ['[', '{"a":', ',', '{"a":[', '"\\', '-->'])
      expect(parseLenientJson(part.repeat(900_000 / part.length))).toBeNull()
  })
})

describe('the nodes of a page', () => {
  const typesOf = (...sources: unknown[]) =>
    readJsonLd(sources.map((source) => JSON.stringify(source))).works.map((node) => node['@type'])

  test('are found in graphs, lists and members', () => {
    const graph = { '@graph': [{ '@type': 'WebPage', author: { '@type': 'Person' } }] }
    expect(typesOf(graph, [{ '@type': 'NewsArticle' }])).toEqual([
      'WebPage',
      'Person',
      'NewsArticle',
    ])
  })

  test('leave out comments, and the stories of lists', () => {
    const page = {
      '@type': 'NewsArticle',
      comment: [{ '@type': 'Comment' }],
      hasPart: { '@type': 'Article' },
    }
    const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] }
    expect(typesOf(page, list)).toEqual(['NewsArticle', 'ItemList'])
  })

  test('take nothing from a prototype', () => {
    const source = '{"@type":"Person","__proto__":{"name":"Mara Olsen"},"constructor":{"name":"x"}}'
    const [person] = readJsonLd([source]).works
    expect(textOf(person)).toBeNull()
    expect(Object.hasOwn(Object.prototype, 'name')).toBe(false)
  })

  test('nested without end are left alone', () => {
    const deep = `${'{"@type":"Article","image":'.repeat(150)}1${'}'.repeat(150)}`
    expect(readJsonLd([deep]).works.length).toBeLessThan(20)
    expect(readJsonLd([`[${'{"@type":"Article"},'.repeat(20_000)}{}]`]).works.length).toBeLessThan(
      6_000,
    )
  })
})
