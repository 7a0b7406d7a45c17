import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuery } from '../../../src/search/query/parse-query.ts'
import { plainQuery } from '../../../src/search/query/plain-query.ts'
import { printQuery } from '../../../src/search/query/print-query.ts'
import { collectHints } from '../../../src/search/query/query-hints.ts'
import { queryTokens } from '../../../src/search/query/query-tokens.ts'
import type { Query, QueryNode } from '../../../src/search/query/query-tree.ts'
import { NOW, treeOf } from './fixtures/shape.ts'

const parse = (text: string) => parseQuery(text, { now: NOW })

/** What queries are made of, and what breaks them. */
const PIECES = [
  ...['ferry', 'a', 'al-Quds', 'U.S.', 'f(x)', 'f(', '港口', 'بندر', 'the', '10,000', 'OR-else'],
  ...[' ', ' ', ' ', ' ', '\n', '\t', '', '\u200f', '\u2067', '\u200b', '\0', '\u00ad'],
  ...['OR', 'AND', 'NOT', ' OR ', ' AND ', ' NOT ', '|', ' | ', '||', 'or'],
  ...[
    '(',
    ')',
    ' (',
    ') ',
    '((',
    '))',
    '"',
    '“',
    '”',
    '«',
    ' "',
    '" ',
    '"ferry strike"',
    '~8',
    '~',
  ],
  ...['-', ' -', '--', '–', '.', '..', ':', '*', '\\', '🙂', '👩‍👩‍👧', '\ud83d', '\ude00'],
  ...[
    'source:',
    'from:',
    'title:"a b"',
    'said-by:x',
    'lang:de',
    'has:quote',
    'x:',
    'https://a.b/c',
  ],
  ...[
    'after:',
    'after:2024',
    'before:2024-03',
    'on:7d',
    '2024..',
    '..2023',
    '2024-01..2024-03',
    '2024-13',
  ],
  ...[
    'sort:date',
    'sort:',
    "'; DROP TABLE articles; --",
    '^(a+)+$',
    '[a-z]*(?=b)',
    '%s',
    '${HOME',
    '__proto__:x',
  ],
]

const query = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
)

const allNodes = ({ optional, required, excluded }: Query): QueryNode[] =>
  [...optional, ...required, ...excluded].flatMap(withInner)

function withInner(node: QueryNode): QueryNode[] {
  if (node.kind === 'not') return [node, ...withInner(node.node)]
  return 'nodes' in node ? [node, ...node.nodes.flatMap(withInner)] : [node]
}

const law = (text: string, holds: (query: Query) => void) =>
  test(text, () => {
    fc.assert(
      fc.property(query, (typed) => holds(parse(typed))),
      { numRuns: 3000 },
    )
  })

describe('for every text', () => {
  law('a printed query is read as the same again', (read) => {
    const again = parse(printQuery(read))
    expect(treeOf(again)).toBe(treeOf(read))
    expect(again.sort).toBe(read.sort)
    expect(printQuery(again)).toBe(printQuery(read))
  })

  law('a printed query has nothing left to hint at', (read) => {
    expect(parse(printQuery(read)).hints).toEqual([])
  })

  law('spans lie in the text, and words are what stands there', (read) => {
    for (const node of [...allNodes(read), ...read.hints]) {
      expect(node.start).toBeLessThanOrEqual(node.end)
      expect(node.end).toBeLessThanOrEqual(read.text.length)
    }
    for (const node of allNodes(read)) {
      const typed = read.text.slice(node.start, node.end)
      if (node.kind === 'word') expect(typed).toBe(node.text)
      if (node.kind === 'phrase') expect(typed).toContain(node.text)
    }
  })

  law('the tree is in its one form', (read) => {
    const { optional, required } = read
    if (required.some(({ kind }) => kind === 'word')) expect(optional).toEqual([])
    expect(required.map(({ kind }) => kind)).not.toContain('all')
    expect(required.map(({ kind }) => kind)).not.toContain('not')
    for (const node of allNodes(read)) {
      if (node.kind === 'not') expect(['any', 'not']).not.toContain(node.node.kind)
      if (!('nodes' in node)) continue
      expect(node.nodes.length).toBeGreaterThan(1)
      expect(node.nodes.map(({ kind }) => kind)).not.toContain(node.kind)
    }
  })

  law('without syntax there are only words', ({ text }) => {
    const plain = plainQuery(text)
    expect([...plain.required, ...plain.excluded]).toEqual([])
    for (const word of plain.optional) expect(text.slice(word.start, word.end)).toBe(word.text)
  })
})

describe('hostile repeats are read', () => {
  const repeats = [...PIECES.filter((piece) => piece.trim() !== ''), '-(', '( ', '(a OR ', '"a" ']

  test.each([...repeats, 'NOT -', 'source:(', 'a(', '(a)', 'é\u0301', '1.', "a'"])(
    '10,000 characters of %j',
    (piece) => {
      const read = parse(piece.repeat(Math.ceil(10_000 / piece.length)))
      expect(allNodes(read).length).toBeLessThan(1000)
      expect(read.hints.length).toBeLessThanOrEqual(20)
    },
  )

  test.each([
    '(',
    ')',
    '-',
    '"',
    'a',
    'a(',
    'f(x)',
    '((a',
    'source:(',
    'said-by:',
    '~',
    '"~1',
    '.',
    'a-',
  ])('a million characters of %j are taken apart, which needs linear time', (piece) => {
    const text = piece.repeat(1_000_000 / piece.length)
    const tokens = queryTokens(text, collectHints(text))
    expect(tokens.length).toBeLessThanOrEqual(text.length)
  })
})
