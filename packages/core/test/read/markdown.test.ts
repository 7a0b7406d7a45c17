import { bodyText, type Span } from '@clipdesk/core'
import { readFileArticle, readTextArticle } from '@clipdesk/core/read/file'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutMarks } from '../../src/read/markdown-marks.ts'
import { HEADLINE, STORY } from './fixtures/story.ts'
import { expectSoundArticle } from './span-claims.ts'

const read = (text: string) => readTextArticle({ text, name: 'page.md' })

const NOTE = `---
title: "${HEADLINE}"
author: ["[[Mara Olsen]]"]
published: 2024-03-08T10:32+01:00
source: https://www.alderledger.example/ferry
publication: The Alder Ledger
tags: [ferries]
---

![The quay](quay.jpg)

By [Mara Olsen](https://alderledger.example/olsen)

${STORY[0].replace('Port Alder', '[Port Alder](https://alderledger.example/port_(town))')}

## What it costs

> ${STORY[1]}

- Gate 3 opens at noon
- Gate 4 stays shut

${STORY[2].replace('14 crowns', '**14 crowns**')}

* * *
`

describe('a note of Markdown', () => {
  test('is read with its marks understood, and left as it came', async () => {
    const article = await read(NOTE)
    const printed = ({ start, end }: Span) => article.text.slice(start, end)
    expect(article.text).toBe(NOTE)
    expect(article.paragraphs.map((span) => [span.kind, printed(span)])).toEqual([
      [
        'paragraph',
        STORY[0].replace('Port Alder', '[Port Alder](https://alderledger.example/port_(town))'),
      ],
      ['subhead', 'What it costs'],
      ['paragraph', STORY[1]],
      ['item', '- Gate 3 opens at noon'],
      ['item', '- Gate 4 stays shut'],
      ['paragraph', STORY[2].replace('14 crowns', '**14 crowns**')],
    ])
    expect(article.byline).toEqual(['Mara Olsen'])
    expect(article.furniture.map(printed)).toEqual(
      expect.arrayContaining(['![The quay](quay.jpg)', '* * *', '---']),
    )
  })

  test('says in its front matter what the text does not', async () => {
    const article = await read(NOTE)
    expect(article).toMatchObject({
      headline: HEADLINE,
      url: 'https://www.alderledger.example/ferry',
      source: { name: 'The Alder Ledger', domain: 'alderledger.example' },
      published: { value: '2024-03-08T10:32', zone: '+01:00', basis: 'metadata' },
      tags: ['ferries'],
      bases: {
        headline: 'metadata',
        byline: 'text',
        source: 'metadata',
        url: 'metadata',
        tags: 'metadata',
      },
    })
  })

  test('is told by its front matter, or by a heading and a link, where nothing is said of it', async () => {
    expect((await readTextArticle({ text: NOTE })).headline).toBe(HEADLINE)
    const plain = `# ${HEADLINE}\n\n${STORY[0]} [More](https://alderledger.example)\n\n${STORY[1]}`
    expect((await readFileArticle({ bytes: new TextEncoder().encode(plain) })).headline).toBe(
      HEADLINE,
    )
    expect(
      (await readTextArticle({ text: `# ${HEADLINE}\n\n${STORY[0]}` })).paragraphs,
    ).not.toEqual([])
  })
})

describe('the headline', () => {
  const story = STORY.join('\n\n')

  test.each([
    ['the only heading of the first rank', `## Harbour\n\n# ${HEADLINE}\n\n${story}`],
    ['an underlined heading', `${HEADLINE}\n====\n\n${story}`],
    ['a heading that opens the page', `## ${HEADLINE} ##\n\n${story}\n\n## More`],
    [
      'the heading that front matter names',
      `---\ntitle: ${HEADLINE}\n---\n# The Alder Ledger\n\n# ${HEADLINE}\n\n${story}`,
    ],
  ])('is %s', async (_, text) => {
    const article = await read(text)
    expect(article.headline).toBe(HEADLINE)
    expectSoundArticle({ ...article, published: null }, text)
  })
})

describe('front matter', () => {
  const after = `\n\n${STORY.join('\n\n')}`

  test.each([
    ['that is no YAML', '---\ntitle: [a\n---'],
    ['whose names bear each other', `---\ntitle: &a x\nb: [${'*a, '.repeat(50)}*a]\n---`],
    ['with a date that is none', '---\ndate: soon\n---'],
    ['with lists of lists', '---\nauthor: [[[[x]]]]\ntitle: {a: b}\n---'],
  ])('%s is no reason to refuse a page', async (_, front) => {
    expect(bodyText(await read(front + after))).toBe(STORY.join('\n\n'))
  })

  test('is not taken of a line across the page', async () => {
    const article = await read(`---\n\n${STORY.join('\n\n')}\n\n---\n`)
    expect(bodyText(article)).toBe(STORY.join('\n\n'))
  })
})

const MARKS = [
  '[',
  ']',
  '(',
  ')',
  '![',
  '](',
  '**',
  '*',
  '_',
  '`',
  '```\n',
  '> ',
  '# ',
  '<a',
  '>',
  '\\',
  '~~',
  '---\n',
]
const pieces = fc.array(fc.constantFrom(...MARKS, 'word ', '\n', '\r\n', ' ', '港', '- '), {
  maxLength: 60,
})

test('blanking marks out moves nothing and changes nothing else', () => {
  fc.assert(
    fc.property(pieces, (list) => {
      const text = list.join('')
      const { shown, headings } = withoutMarks(text)
      expect(shown).toHaveLength(text.length)
      for (let i = 0; i < text.length; i += 1) {
        if (shown[i] !== text[i]) expect([' ', '-']).toContain(shown[i])
      }
      for (const { start, end } of headings) expect(shown.slice(start, end).trim()).not.toBe('')
    }),
    { numRuns: 500 },
  )
})
