import { describe, expect, test } from 'vitest'
import { parseQuery } from '../../../src/search/query/parse-query.ts'
import type { QueryNode } from '../../../src/search/query/query-tree.ts'
import { hintsOf, NOW, treeOf } from './fixtures/shape.ts'

const parse = (text: string) => parseQuery(text, { now: NOW })

describe('words, phrases and exclusions', () => {
  test.each([
    ['harbour storm', 'harbour storm'],
    ['  harbour\n\tstorm ', 'harbour storm'],
    ['"peace talks" quay', 'quay +"peace talks"'],
    ['“peace talks” „am Kai“ «au port»', '+"peace talks" +"am Kai" +"au port"'],
    ['"ferry strike"~8', '+"ferry strike"~8'],
    ['"ferry strike"~0 “ferry strike”~3x', 'x +"ferry strike" +"ferry strike"~3'],
    ['"ferry strike"~99999999999', '+"ferry strike"~1000'],
    ['"ferry"~8', '+"ferry"'],
    ['harbour -police', 'harbour -police'],
    ['-police harbour', 'harbour -police'],
    ['-police', '-police'],
    ['harbour -"peace talks"~4', 'harbour -"peace talks"~4'],
    ['harbour NOT police', 'harbour -police'],
    ['harbour NOT -police NOT NOT fire', 'harbour police fire'],
    ['al-Quds F-35 -al-Quds', 'al-Quds F-35 -al-Quds'],
    ['harbour - police', 'harbour police'],
    ['harbour -- police', 'harbour police'],
    ['--police', 'police'],
    ['harbour – police & fire', 'harbour police fire'],
    ['"quay"-police', 'police +"quay"'],
    ['the who', 'the who'],
    ['harbour harbour', 'harbour harbour'],
    ['U.S. Qa’ani 10,000 C++ @desk #ferry', 'U.S. Qa’ani 10,000 C++ @desk #ferry'],
    ['f(x) reader(s)', 'f(x) reader(s)'],
    ['\u200f-police \u2066harbour\u2069 sto\u00adrm\0quay', 'harbour sto\u00adrm quay -police'],
    ['', ''],
    ['?! … - 🙂', ''],
    ['quay "" "!"', 'quay'],
  ])('%s', (text, tree) => {
    expect(treeOf(parse(text))).toBe(tree)
    expect(hintsOf(parse(text))).toEqual([])
  })
})

describe('with OR, AND or brackets every word is required', () => {
  test.each([
    ['a b OR c', '+a +(b | c)'],
    ['a OR b c', '+(a | b) +c'],
    ['a | b || c', '+(a | b | c)'],
    ['a AND b c', '+a +b +c'],
    ['a AND b OR c', '+a +(b | c)'],
    ['a AND NOT b', '+a -b'],
    ['(ferry)', '+ferry'],
    ['(a b) c', '+a +b +c'],
    ['(a b) OR c', '+((a & b) | c)'],
    ['((a OR b)) OR c', '+(a | b | c)'],
    ['a OR -b', '+(a | !b)'],
    ['a -(b c)', '+a -(b & c)'],
    ['a -(b OR c)', '+a -b -c'],
    ['(a -b) c', '+a +c -b'],
    ['a OR -(b OR -c)', '+(a | (!b & c))'],
    ['-(-a)', '+a'],
    ['"a b" OR source:x -lang:de', '+("a b" | source=x) -lang=de'],
    ['(f(x) OR y)', '+(f(x) | y)'],
    ['strike(ferry OR quay)', '+strike +(ferry | quay)'],
  ])('%s', (text, tree) => {
    expect(treeOf(parse(text))).toBe(tree)
    expect(hintsOf(parse(text))).toEqual([])
  })

  test.each(['ferry or strike', 'ferry and strike', 'ferry not strike', 'ferry|strike'])(
    '%s has no operator',
    (text) => {
      expect(treeOf(parse(text))).toBe(text)
    },
  )
})

describe('fields', () => {
  test.each([
    ['source:"Harbor Times" author:Reyes', '+source="Harbor Times" +author=Reyes'],
    ['from:“Harbor Times”', '+source="Harbor Times"'],
    ['Source:Reuters TITLE:ferry', '+source=Reuters +title=ferry'],
    [
      'person:Marsh said-by:"Ana Reyes" section:sport',
      '+person=Marsh +said-by="Ana Reyes" +section=sport',
    ],
    ['-source:x -said-by:y', '-source=x -said-by=y'],
    ['has:quote has:Dates', '+has=quote +has=date'],
    ['lang:EN lang:German lang:pt_BR', '+lang=en +lang=de +lang=pt-br'],
    [
      'Re: ferry mayor:"peace talks" published:2024',
      'Re: ferry mayor: published:2024 +"peace talks"',
    ],
    ['https://harbor.example/a?b=c constructor:x', 'https://harbor.example/a?b=c constructor:x'],
    ['source:https://harbor.example', '+source=https://harbor.example'],
    ['x-source:a', 'x-source:a'],
  ])('%s', (text, tree) => {
    expect(treeOf(parse(text))).toBe(tree)
    expect(hintsOf(parse(text))).toEqual([])
  })

  test.each([
    ['ferry', 'relevance'],
    ['ferry sort:date', 'date'],
    ['sort:Newest ferry', 'date'],
    ['sort:date ferry sort:oldest', 'oldest'],
    ['sort:relevance', 'relevance'],
  ])('%s is sorted by %s', (text, sort) => {
    expect(parse(text).sort).toBe(sort)
  })
})

describe('dates of a query are one', () => {
  test.each([
    ['after:2024-01 before:2024-03', '+date=2024-01-01..2024-02-29'],
    ['2024-01..2024-03 ferry after:2024-02-10', 'ferry +date=2024-02-10..2024-03-31'],
    ['2024.. ..2025', '+date=2024-01-01..2025-12-31'],
    ['-on:2024-03 on:2024', '+date=2024-01-01..2024-12-31 -date=2024-03-01..2024-03-31'],
    ['on:2023 OR on:2024', '+(date=2023-01-01..2023-12-31 | date=2024-01-01..2024-12-31)'],
    ['wait..what 10..20 today..tomorrow', 'wait..what 10..20 today..tomorrow'],
  ])('%s', (text, tree) => {
    expect(treeOf(parse(text))).toBe(tree)
    expect(hintsOf(parse(text))).toEqual([])
  })
})

describe('what is broken is answered all the same, with a hint', () => {
  test.each<[text: string, tree: string, hints: string[]]>([
    ['OR ferry', 'ferry', ['dangling-operator OR']],
    ['ferry OR', 'ferry', ['dangling-operator OR']],
    ['OR', '', ['dangling-operator OR']],
    ['a OR OR b', '+(a | b)', ['dangling-operator OR']],
    ['a OR AND b', '+a +b', ['dangling-operator OR']],
    ['a OR ?!', 'a', ['dangling-operator OR']],
    ['ferry NOT', 'ferry', ['dangling-operator NOT']],
    ['-OR ferry', 'ferry', ['dangling-operator -', 'dangling-operator OR']],
    ['NOT -', '', ['dangling-operator NOT']],
    ['( ) ferry', 'ferry', ['empty-brackets ( )']],
    ['(', '', ['unclosed-bracket (', 'empty-brackets (']],
    ['(a OR b', '+(a | b)', ['unclosed-bracket (']],
    ['a) b', 'a b', ['unopened-bracket )']],
    ['ferry "peace talks', 'ferry +"peace talks"', ['unclosed-quote "peace talks']],
    ['quay "', 'quay', ['unclosed-quote "']],
    ['source: ferry', 'ferry', ['no-value source:']],
    ['source:"" ferry source:!!', 'ferry', ['no-value source:""', 'no-value source:!!']],
    ['source:(a OR b)', '+(a | b)', ['no-value source:']],
    ['title:"a b"~8 c', 'c +title="a b"', ['dangling-operator ~8']],
    ['has:photo', '', ['unknown-value has:photo']],
    ['sort:size a', 'a', ['unknown-value sort:size']],
    ['lang:klingonese a', 'a', ['unknown-value lang:klingonese']],
    ['after:2024-13 a', 'a', ['impossible-date after:2024-13']],
    ['on:2024-02-31 a', 'a', ['impossible-date on:2024-02-31']],
    ['2024-13..2024-14', '', ['impossible-date 2024-13..2024-14']],
    ['after:soon a', 'a', ['unreadable-date after:soon']],
    ['before:1000', '', ['impossible-date before:1000']],
    ['2024-03..2024-01 a', 'a', ['reversed-range 2024-03..2024-01']],
    ['a after:2025 before:2024', 'a', ['no-common-day after:2025 before:2024']],
    ['a -source: b', 'a b', ['no-value source:']],
  ])('%s', (text, tree, hints) => {
    expect(treeOf(parse(text))).toBe(tree)
    expect(hintsOf(parse(text))).toEqual(hints)
  })
})

describe('limits', () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`)

  test('the first 128 different words are looked for, however often', () => {
    const query = parse(`${many(200).join(' ')} w1 -w2 "w3 w199"`)
    expect(query.optional).toHaveLength(129)
    expect(treeOf(query)).toMatch(/ w127 w1 \+"w3" -w2$/)
    expect(query.hints).toEqual([
      { kind: 'too-many-words', limit: 128, text: 'w128', start: 530, end: 534 },
    ])
  })

  test('a phrase and text without spaces are cut, not lost', () => {
    expect(treeOf(parse(`"${many(200).join(' ')}"`))).toBe(`+"${many(128).join(' ')}"`)
    expect(treeOf(parse(`${many(127).join(' ')} "x y"~8`))).toMatch(/ \+"x"$/)
    const unspaced = String.fromCodePoint(...Array.from({ length: 200 }, (_, i) => 0x4e00 + i))
    expect(parse(unspaced).optional[0]?.text).toHaveLength(129)
  })

  test('dates, languages and the order are no words, and are never cut', () => {
    const query = parse(`${many(130).join(' ')} 2024-01..2024-03 -on:2024-02 lang:de sort:date`)
    expect(treeOf(query)).toMatch(
      / \+date=2024-01-01\.\.2024-03-31 \+lang=de -date=2024-02-01\.\.2024-02-29$/,
    )
    expect(query.sort).toBe('date')
  })

  test('a cut leaves nothing that would be read otherwise', () => {
    const words = many(127).join(' ')
    expect(parse(`${words} OR-else`).optional).toHaveLength(127)
    expect(parse(`${words} a(b-c)`).optional.at(-1)).toMatchObject({
      text: 'a',
      end: words.length + 2,
    })
  })

  test('no more than 256 parts are looked for', () => {
    const query = parse('a '.repeat(300))
    expect(query.optional).toHaveLength(256)
    expect(hintsOf(query)).toEqual(['too-many-parts a'])
  })

  test('no more than 4 phrases of common words alone are looked for, and others as before', () => {
    const query = parse(
      '"to be" not-to "to be" "or not"~3 -"the of" "of the" "the of"~2 "of ferry"',
    )
    expect(query.required.map(({ kind }) => kind)).toEqual(['phrase', 'phrase', 'phrase', 'phrase'])
    expect(query.optional.map(({ text }) => text)).toEqual(['not-to'])
    expect(query.excluded).toHaveLength(1)
    expect(hintsOf(query)).toEqual(['too-many-common "of the"'])
  })

  test('brackets are read 20 deep; what is deeper is left out', () => {
    const nested = (depth: number) => `${'(a OR (b '.repeat(depth)}c${'))'.repeat(depth)} d`
    expect(hintsOf(parse(nested(10)))).toEqual([])
    expect(hintsOf(parse(nested(11)))).toEqual(['too-deep (a OR (b c))'])
    expect(treeOf(parse(nested(100)))).toMatch(/\+d$/)
  })

  test('10,000 characters are read', () => {
    const text = `${'harbour '.repeat(1250)}-police`
    expect(parse(text).excluded).toEqual([])
    expect(parse(text).hints.at(-1)).toEqual({
      kind: 'too-long',
      limit: 10_000,
      text: '-police',
      start: 10_000,
      end: 10_007,
    })
    expect(parse(`${'a'.repeat(9_999)}😀`).optional[0]?.end).toBe(9_999)
  })

  test('of many hints the first 20 are given', () => {
    expect(parse(') '.repeat(100)).hints).toHaveLength(20)
  })
})

test('spans are places in the text as typed', () => {
  const text = ' “peace talks”~4 -(a b) (c OR source:"H T") -d'
  const { required, excluded } = parse(text)
  const printed = (node: QueryNode) => text.slice(node.start, node.end)
  expect(required.map(printed)).toEqual(['“peace talks”~4', 'c OR source:"H T"'])
  expect(excluded.map(printed)).toEqual(['a b', 'd'])
})
