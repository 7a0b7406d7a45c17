import { stripVTControlCharacters } from 'node:util'
import type { Reply } from '@clipdesk/commands'
import { describe, expect, test } from 'vitest'
import type { Look } from '../src/pen.ts'
import { renderReply } from '../src/render.ts'

const plain = (width: number): Look => ({ width, colour: false, commandPrefix: 'clipdesk ' })
const answered = (blocks: Reply['blocks']): Reply => ({ blocks, error: null, invented: false })

const CARD = {
  kind: 'article',
  number: 7,
  id: 'a7',
  headline: 'Ferry to Haldermere runs again after the storm',
  outlet: 'The Alder Ledger',
  published: '5 March 2024, 07:15 (+00:00)',
  byline: ['Odile Brandt', 'Hollis Grey'],
  given: null,
  language: null,
  url: 'https://alder.example/news/harbour/ferry-to-haldermere-runs-again',
} as const
const FIRST = {
  kind: 'passage',
  text: 'The ferry between Port Alder and Haldermere ran again on Tuesday.',
  marks: [
    { start: 4, end: 9 },
    { start: 33, end: 43 },
  ],
  number: 7,
  paragraph: 1,
  frame: { outlet: 'The Alder Ledger', voice: 'outlet' },
  url: null,
} as const
const SECOND = {
  ...FIRST,
  text: '“The slip is sound,” said Ruth Amberg.',
  marks: [],
  paragraph: 2,
  frame: null,
} as const

test('a summary is a card, its sentences with their frames and places, and what is missing', () => {
  const summary = answered([
    { ...CARD, published: null, byline: [] },
    FIRST,
    SECOND,
    { kind: 'missing', fields: ['published', 'byline'], unresolved: ['Tuesday'] },
  ])
  expect(`\n${renderReply(summary, plain(100))}\n`).toMatchInlineSnapshot(`
    "
    #7  Ferry to Haldermere runs again after the storm
        The Alder Ledger · date not known
        https://alder.example/news/harbour/ferry-to-haldermere-runs-again

      The Alder Ledger writes: The ferry between Port Alder and Haldermere ran again on Tuesday. [#7 ¶1]

      “The slip is sound,” said Ruth Amberg. [#7 ¶2]

    Not on the page: publication date and author. Without a date, “Tuesday” cannot be told. If you know,
    add the page again with --published 2024-03-04.
    "
  `)
  expect(`\n${renderReply(summary, plain(40))}\n`).toMatchInlineSnapshot(`
    "
    #7  Ferry to Haldermere runs again
        after the storm
        The Alder Ledger · date not known
        https://alder.example/news/harbour/ferry-to-haldermere-runs-again

      The Alder Ledger writes: The ferry
      between Port Alder and Haldermere ran
      again on Tuesday. [#7 ¶1]

      “The slip is sound,” said Ruth Amberg.
      [#7 ¶2]

    Not on the page: publication date and
    author. Without a date, “Tuesday” cannot
    be told. If you know, add the page again
    with --published 2024-03-04.
    "
  `)
})

test('a citation is not parted, however wide the terminal is', () => {
  for (let width = 30; width <= 100; width += 1)
    for (const colour of [true, false])
      expect(renderReply(answered([FIRST]), { ...plain(width), colour })).toContain('[#7 ¶1]')
})

test('the form of a command with many options is as wide as the terminal, no option parted', () => {
  const options = ['headline', 'outlet', 'author', 'date', 'speaker', 'quote', 'same', 'undo']
  const usage = { kind: 'usage', name: 'edit', text: 'ARTICLE', options, does: 'mends' } as const
  const lines = renderReply(answered([usage]), plain(60)).split('\n')
  expect(lines.filter((line) => line.length > 60)).toEqual([])
  for (const option of options) expect(lines.join('\n')).toContain(`[--${option} …]`)
})

test('a heading stands apart above what it heads', () => {
  const timeline = answered([
    { kind: 'note', text: '2 dated sentences.' },
    { kind: 'note', text: '3 May 2024', heads: true },
    SECOND,
    { kind: 'note', text: '4 May 2024', heads: true },
    SECOND,
  ])
  const passage = '  “The slip is sound,” said Ruth Amberg. [#7 ¶2]'
  expect(renderReply(timeline, plain(100)).split('\n\n')).toEqual([
    '2 dated sentences.',
    '3 May 2024',
    passage,
    '4 May 2024',
    passage,
  ])
})

test('a search is hits with their passages, and how to see more', () => {
  const search = answered([
    { kind: 'note', text: '6 articles, best first: 1 to 2.' },
    CARD,
    FIRST,
    { ...CARD, number: 8, headline: null, outlet: null, url: null },
    { ...SECOND, number: 8, paragraph: null, frame: { outlet: null, voice: 'quotation' } },
    { kind: 'example', command: 'search ferry Haldermere --page 2', does: 'see more' },
  ])
  expect(`\n${renderReply(search, plain(100))}\n`).toMatchInlineSnapshot(`
    "
    6 articles, best first: 1 to 2.

    #7  Ferry to Haldermere runs again after the storm
        The Alder Ledger · 5 March 2024, 07:15 (+00:00) · by Odile Brandt and Hollis Grey
        https://alder.example/news/harbour/ferry-to-haldermere-runs-again

      The Alder Ledger writes: The ferry between Port Alder and Haldermere ran again on Tuesday. [#7 ¶1]

    #8  (no headline)
        outlet not known · 5 March 2024, 07:15 (+00:00) · by Odile Brandt and Hollis Grey

      The page (outlet not named) quotes, the speaker not named in this passage: “The slip is sound,”
      said Ruth Amberg. [#8, headline]

      clipdesk search ferry Haldermere --page 2
                                          see more
    "
  `)
  expect(`\n${renderReply(search, plain(40))}\n`).toMatchInlineSnapshot(`
    "
    6 articles, best first: 1 to 2.

    #7  Ferry to Haldermere runs again
        after the storm
        The Alder Ledger · 5 March 2024,
        07:15 (+00:00) · by Odile Brandt and
        Hollis Grey
        https://alder.example/news/harbour/ferry-to-haldermere-runs-again

      The Alder Ledger writes: The ferry
      between Port Alder and Haldermere ran
      again on Tuesday. [#7 ¶1]

    #8  (no headline)
        outlet not known · 5 March 2024,
        07:15 (+00:00) · by Odile Brandt and
        Hollis Grey

      The page (outlet not named) quotes,
      the speaker not named in this passage:
      “The slip is sound,” said Ruth Amberg.
      [#8, headline]

      clipdesk search ferry Haldermere --page 2
                        see more
    "
  `)
})

test('an article whole is its fields and its numbered paragraphs', () => {
  const article = answered([
    CARD,
    { kind: 'field', name: 'Sections', values: ['News', 'Harbour'] },
    { kind: 'field', name: 'Filed', values: ['2024-03-05'] },
    { kind: 'paragraph', paragraph: 1, style: 'subhead', text: 'At the slip', marks: [] },
    { kind: 'paragraph', paragraph: 2, style: 'paragraph', text: FIRST.text, marks: [] },
    { kind: 'note', text: 'No other lines were on the page.' },
  ])
  expect(`\n${renderReply(article, plain(40))}\n`).toMatchInlineSnapshot(`
    "
    #7  Ferry to Haldermere runs again
        after the storm
        The Alder Ledger · 5 March 2024,
        07:15 (+00:00) · by Odile Brandt and
        Hollis Grey
        https://alder.example/news/harbour/ferry-to-haldermere-runs-again
        Sections: News · Harbour
        Filed: 2024-03-05

      ¶1 At the slip

      ¶2 The ferry between Port Alder and
      Haldermere ran again on Tuesday.

    No other lines were on the page.
    "
  `)
})

test('an error is its sentence and what to type instead', () => {
  const refused: Reply = {
    blocks: [
      { kind: 'note', text: 'There is no command "serach".' },
      { kind: 'example', command: 'search', does: 'perhaps this was meant' },
      { kind: 'example', command: 'help', does: 'see what can be asked' },
    ],
    error: 'unknown-command',
    invented: false,
  }
  expect(`\n${renderReply(refused, plain(100))}\n`).toMatchInlineSnapshot(`
    "
    There is no command "serach".

      clipdesk search  perhaps this was meant
      clipdesk help    see what can be asked
    "
  `)
  expect(`\n${renderReply(refused, plain(40))}\n`).toMatchInlineSnapshot(`
    "
    There is no command "serach".

      clipdesk search  perhaps this was
                       meant
      clipdesk help    see what can be asked
    "
  `)
})

test('help sets commands and options in a column, which leaves room for their meaning', () => {
  const help = answered([
    { kind: 'example', command: 'add PAGE [--source …]', does: 'files a page, and answers' },
    {
      kind: 'term',
      term: 'PAGE',
      means: 'the page: a file of plain text or HTML, or the text itself',
    },
    { kind: 'term', term: '--source', means: 'the outlet that published it' },
    { kind: 'example', command: 'add page.txt', does: 'file a page that you saved' },
    {
      kind: 'example',
      command: 'add page.txt --source "Harbor Times" --published 2024-03-04',
      does: 'say what the page does not',
    },
  ])
  expect(`\n${renderReply(help, plain(100))}\n`).toMatchInlineSnapshot(`
    "
      clipdesk add PAGE [--source …]      files a page, and answers
      PAGE                                the page: a file of plain text or HTML, or the text itself
      --source                            the outlet that published it

      clipdesk add page.txt               file a page that you saved
      clipdesk add page.txt --source "Harbor Times" --published 2024-03-04
                                          say what the page does not
    "
  `)
  expect(`\n${renderReply(help, plain(40))}\n`).toMatchInlineSnapshot(`
    "
      clipdesk add PAGE [--source …]
                        files a page, and
                        answers
      PAGE              the page: a file of
                        plain text or HTML,
                        or the text itself
      --source          the outlet that
                        published it

      clipdesk add page.txt
                        file a page that you
                        saved
      clipdesk add page.txt --source "Harbor Times" --published 2024-03-04
                        say what the page
                        does not
    "
  `)
})

test('an invented example says so', () => {
  const reply: Reply = { ...answered([CARD]), invented: true }
  expect(renderReply(reply, plain(100))).toContain(
    '\n\nInvented example, from the desk "demo". Nothing here happened.',
  )
})

test('an empty reply is nothing', () => {
  expect(renderReply(answered([]), plain(80))).toBe('')
})

describe('with colours', () => {
  const colourful: Look = { width: 100, colour: true, commandPrefix: '' }

  test('the words that matched are set off', () => {
    const [, line = ''] = renderReply(answered([FIRST]), colourful).split('writes:')
    expect(line).toContain('The \u001B[7mferry\u001B[27m between Port Alder and')
    expect(line).toContain('\u001B[7mHaldermere\u001B[27m ran')
  })

  test('the words are the same as without', () => {
    const reply = answered([CARD, FIRST, SECOND])
    const bare = stripVTControlCharacters(renderReply(reply, colourful))
    expect(bare).toBe(renderReply(reply, { ...colourful, colour: false }))
  })
})

test('who is meant by a surname alone stands behind it, as the desk’s word', () => {
  const shown = renderReply(
    answered([
      {
        ...SECOND,
        text: '“The slip is sound,” said Amberg.',
        marks: [{ start: 26, end: 32, gloss: 'Ruth Amberg' }],
      },
    ]),
    plain(100),
  )
  expect(shown).toContain('said Amberg [desk: Ruth Amberg]. [#7 ¶2]')
})
