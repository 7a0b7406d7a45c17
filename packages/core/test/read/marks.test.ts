import { describe, expect, test } from 'vitest'
import { bodyText } from '../../src/article.ts'
import { type Marks, NO_MARKS } from '../../src/read/marks.ts'
import { readMarkedArticle } from '../../src/read/read-article.ts'

const LINES = [
  'Harbour',
  'Night ferry returns',
  'The quay at dusk, seen from the customs house',
  'The night ferry will sail again from Monday, the port authority said.',
  'The market reopened on Friday after the flood, its owners said.',
  'Bring a coat',
  'Tickets cost 14 crowns and can be bought on board, the authority said.',
]
const text = LINES.join('\n')
const at = (line: number) => {
  const start = text.indexOf(LINES[line] ?? '')
  return { start, end: start + (LINES[line] ?? '').length }
}
const marks: Marks = {
  heading: at(1),
  body: [
    { ...at(3), kind: null },
    { ...at(5), kind: 'item' },
    { ...at(6), kind: null },
  ],
  captions: [at(2)],
}

describe('a page whose markup tells the body', () => {
  const article = readMarkedArticle({ text }, marks)

  test('has these lines for its body and no other', () => {
    expect(bodyText(article).split('\n\n')).toEqual([LINES[3], LINES[5], LINES[6]])
  })

  test('has the kinds that markup tells, and those of its text where it tells none', () => {
    expect(article.paragraphs.map(({ kind }) => kind)).toEqual(['paragraph', 'item', 'paragraph'])
  })

  test('keeps what stands between as furniture', () => {
    expect(article.furniture).toContainEqual({ ...at(4), kind: 'other' })
  })

  test('has the captions that markup tells, with their places', () => {
    expect(article.captions).toEqual([LINES[2]])
    expect(article.spans.captions).toEqual([at(2)])
  })

  test('has no body above a headline that it goes on below', () => {
    const above = { ...marks, body: [{ ...at(0), kind: null }, ...(marks.body ?? [])] }
    expect(bodyText(readMarkedArticle({ text }, above))).not.toContain('Harbour')
  })
})

test('a body that is marked is no caption, though it is worded like one', () => {
  const line = 'The ferry at the quay on Friday. (Photo: Mara Olsen)'
  const page = `Night ferry returns\n${LINES[3]}\n${line}\n${LINES[6]}`
  const span = (part: string) => ({
    start: page.indexOf(part),
    end: page.indexOf(part) + part.length,
    kind: null,
  })
  const body = [LINES[3] ?? '', line, LINES[6] ?? ''].map(span)
  const article = readMarkedArticle({ text: page }, { ...NO_MARKS, body })
  expect(bodyText(article)).toContain(line)
  expect(article.captions).toEqual([])
})

test('marks that are no lines of the page are passed over', () => {
  const body = [{ start: 1, end: 3, kind: null }]
  expect(readMarkedArticle({ text }, { ...NO_MARKS, body })).toEqual(
    readMarkedArticle({ text }, NO_MARKS),
  )
})
