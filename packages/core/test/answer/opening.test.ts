import { articleFromText, findQuotes, openingOf, summarize } from '@clipdesk/core'
import { describe, expect, test } from 'vitest'

const SHORT = 'Die Boote von Northmoor sind nach dem Sturm alle wieder im Hafen, und keines fehlt.'
const LONG = `${'Die Wärterin der Laterne hat in der Nacht die Boote von Northmoor gezählt, und sie sagt, dass keines fehlt. '.repeat(3)}`
const QUOTED =
  'Die Wärterin sagte der Zeitung am Abend: "Es ist nicht ein Boot auf der See geblieben."'

const opening = (text: string) =>
  openingOf(articleFromText({ text })).map(({ start, end, paragraph }) => [
    paragraph,
    text.slice(start, end),
  ])

describe('the opening of an article, word for word', () => {
  test('is its first paragraph where that is long enough', () => {
    expect(opening(`${LONG}\n\n${SHORT}`)).toEqual([[1, LONG.trimEnd()]])
  })

  test('goes on where the first is short', () => {
    expect(opening(`${SHORT}\n\n${LONG}\n\n${SHORT}`)).toEqual([
      [1, SHORT],
      [2, LONG.trimEnd()],
    ])
  })

  test('ends at a sentence in a paragraph that is too long', () => {
    const [[, said = ''] = []] = opening(LONG.repeat(20))
    expect(String(said).length).toBeLessThanOrEqual(1_200)
    expect(said).toMatch(/^Die Wärterin .* fehlt\.$/)
  })

  test('is empty where not one sentence ends', () => {
    expect(opening('und immer weiter '.repeat(500))).toEqual([])
  })
})

test('an article in another language than English has no summary and no quotes', () => {
  const text = `${SHORT}\n\n${QUOTED}\n\n${LONG}`
  const german = articleFromText({ text })
  expect(german.language).toBe('de')
  expect(summarize(german)).toMatchObject({ sentences: [], unresolved: [] })
  expect(findQuotes(german)).toEqual([])
})

test('one whose language cannot be told is taken for English', () => {
  const text = 'Blorf vantis tark lomen: "Querm oldo prasken wimmel dras velu."'
  const unknown = articleFromText({ text })
  expect(unknown.language).toBeNull()
  expect(findQuotes(unknown)).toHaveLength(1)
  expect(summarize(unknown).sentences).toHaveLength(1)
})
