import { factsForPeople, type Reply } from '@clipdesk/commands'
import { describe, expect, test } from 'vitest'
import { added, answer, blocksOf, deskWith, emptyDesk, notesOf, offersOf } from './fixtures/desk.ts'
import { BRIDGE } from './fixtures/pages.ts'

const FIRST =
  'Die Wärterin der Laterne von Northmoor hat in der Nacht des Sturms alle Boote gezählt, und sie sagt, dass keines von ihnen fehlt. Der Hafen ist seit dem Morgen wieder offen, und auch die Fähre nach Velin soll am Mittag wieder nach dem Plan fahren, wie es bei der Stadt heißt.'
const GERMAN = `Laterne von Northmoor zählt alle Boote

${FIRST}

Wie es nach dem Sturm mit der alten Mole weitergeht, ist noch nicht entschieden, aber der Rat will bis zum Herbst einen Plan haben.
`
const SENTENCE = 'Summaries and quotes are English only; this page is in German.'

const shown = (reply: Reply) => blocksOf(reply, 'passage').map(({ text }) => text)

describe('a page in another language', () => {
  test('is filed, and answered with its card, its opening and why there is no summary', async () => {
    const reply = await added(await emptyDesk(), { page: GERMAN, source: 'Northmoor Bote' })
    expect(notesOf(reply)).toEqual(['Filed as #1.', SENTENCE])
    expect(blocksOf(reply, 'article')).toMatchObject([{ language: 'German' }])
    expect(shown(reply)).toEqual([FIRST])
    expect(blocksOf(reply, 'passage')).toMatchObject([
      { paragraph: 1, frame: { outlet: 'Northmoor Bote', voice: 'outlet' } },
    ])
    expect(offersOf(reply)).toEqual(['article 1'])
  })

  test('has its opening for a summary', async () => {
    const reply = await answer(await deskWith([GERMAN]), 'summary 1 --sentences 5')
    expect(notesOf(reply)).toEqual([SENTENCE])
    expect(shown(reply)).toEqual([FIRST])
  })

  test('is found, and its card says its language', async () => {
    const reply = await answer(await deskWith([GERMAN, BRIDGE]), 'search Mole')
    const [card] = blocksOf(reply, 'article')
    expect(card).toMatchObject({ number: 1, language: 'German' })
    expect(card && factsForPeople(card)).toBe('outlet not known · date not known · in German')
  })

  test('that is one sentence without an end is told so', async () => {
    const endless = `${'und der Hafen ist auch in der Nacht nicht ohne die Laterne '.repeat(40)}fertig.`
    const reply = await added(await emptyDesk(), { page: endless })
    expect(notesOf(reply).slice(1)).toEqual([
      SENTENCE,
      'No sentence of it can be shown alone: read it whole.',
    ])
  })
})

test('of an English page no language is said', async () => {
  const reply = await answer(await deskWith([BRIDGE]), 'summary 1')
  expect(blocksOf(reply, 'article')).toMatchObject([{ language: null }])
  expect(notesOf(reply)).toEqual([])
})
