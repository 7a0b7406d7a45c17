import type { Reply } from '@clipdesk/commands'
import { hostileReply } from '@clipdesk/conformance'
import { checkMessage } from '@clipdesk/stand-ins/slack'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { messageOf, sharedMessage } from '../src/message.ts'
import { renderReply } from '../src/render.ts'

/** The body as it goes over the wire. */
const wire = (message: unknown): unknown => JSON.parse(JSON.stringify(message))

const place = (page: number) => ({ answer: 'a'.repeat(16), page, shareable: true })

test('any reply becomes messages that Slack takes and that ping nobody', () => {
  fc.assert(
    fc.property(hostileReply, (reply) => {
      const rendered = renderReply(reply)
      expect(rendered.pages.length).toBeGreaterThan(0)
      rendered.pages.forEach((_, page) => {
        const message = messageOf(rendered, place(page))
        expect(checkMessage(wire(message))).toEqual({ problems: [], pings: [] })
        const shared = sharedMessage(rendered, page, 'U123')
        const { problems, pings } = checkMessage(wire(shared))
        expect(problems).toEqual([])
        expect(new Set(pings)).toEqual(new Set(['<@U123>']))
      })
    }),
  )
})

const reply = (blocks: Reply['blocks'], rest: Partial<Reply> = {}): Reply => ({
  blocks,
  error: null,
  invented: false,
  ...rest,
})

const CARD = {
  kind: 'article',
  number: 12,
  id: 'x',
  headline: 'Ferry to Haldermere runs again',
  outlet: 'The Alder Ledger',
  published: null,
  byline: ['Odile Brandt', 'Jon Vey'],
  given: null,
  language: null,
  url: 'https://alder.example/ferry',
} as const

const passage = (text: string) =>
  ({
    kind: 'passage',
    text,
    marks: [],
    number: 12,
    paragraph: 3,
    frame: { outlet: 'The Alder Ledger', voice: 'outlet' },
    url: null,
  }) as const

const section = (...elements: object[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
})
const text = (words: string, style?: object) => ({
  type: 'text',
  text: words,
  ...(style && { style }),
})

test('an answer reads as it should', () => {
  const rendered = renderReply(
    reply(
      [
        { kind: 'note', text: 'Filed as #12.' },
        CARD,
        { ...passage('The ferry runs again *today* <!here>.'), marks: [{ start: 4, end: 9 }] },
        { kind: 'missing', fields: ['published'], unresolved: ['Thursday'] },
        {
          kind: 'example',
          command: 'article 12',
          does: 'read it whole',
          request: { name: 'article', options: { article: '12' } },
        },
      ],
      { invented: true },
    ),
  )
  const message = messageOf(rendered, place(0))
  expect(message.blocks).toEqual([
    section(text('Filed as #12.')),
    section(
      text('#12 Ferry to Haldermere runs again', { bold: true }),
      text('\n'),
      text('The Alder Ledger · date not known · by Odile Brandt and Jon Vey'),
      text('\n'),
      { type: 'link', url: 'https://alder.example/ferry' },
    ),
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_quote',
          elements: [
            text('The Alder Ledger writes:', { italic: true }),
            text(' '),
            text('The '),
            text('ferry', { bold: true }),
            text(' runs again *today* <!here>.'),
            text(' [#12 ¶3]'),
          ],
        },
      ],
    },
    section(
      text('Not on the page: publication date. Without a date, “Thursday” cannot be told.'),
      text(' If you know, add it again by '),
      text('/news add', { code: true }),
      text(', which takes the day too.'),
    ),
    {
      type: 'context',
      elements: [
        {
          type: 'plain_text',
          text: 'Invented example, from the desk "demo". Nothing here happened.',
          emoji: false,
        },
      ],
    },
    {
      type: 'actions',
      elements: [button('Read it whole', 'step', 0), button('Share', 'share', 0)],
    },
  ])
  expect(message.text).toContain(
    'The Alder Ledger writes: The ferry runs again *today* &lt;!here&gt;. [#12 ¶3]',
  )
})

const button = (label: string, kind: string, number: number) => ({
  type: 'button',
  text: { type: 'plain_text', text: label, emoji: false },
  action_id: `${kind}:${'a'.repeat(16)}:${number}`,
})

test('a long passage is cited on every page that it goes on to', () => {
  const { pages } = renderReply(
    reply([passage('The keeper counted the boats of the night. '.repeat(200))]),
  )
  expect(pages.length).toBeGreaterThan(1)
  for (const { plain } of pages.flat()) {
    expect(plain).toMatch(/^The Alder Ledger writes: .*\[#12 ¶3\]$/)
  }
})

test('an address that is no plain web address is text', () => {
  for (const url of ['javascript:alert(1)', 'https://me:secret@alder.example/', 'ferry']) {
    const [[card] = []] = renderReply(reply([{ ...CARD, url }])).pages
    expect(JSON.stringify(card)).not.toContain('"link"')
  }
})

test('commands are shown as they are written here, and a page is not one of their words', () => {
  const { pages } = renderReply(
    reply([
      { kind: 'example', command: 'search harbour strike', does: 'articles with any of them' },
      { kind: 'example', command: 'add page.txt --source "Harbor Times"', does: 'say so' },
      { kind: 'usage', name: 'add', text: 'PAGE', options: [], does: 'files a page' },
      { kind: 'usage', name: 'search', text: 'WORDS', options: ['page'], does: 'finds articles' },
    ]),
  )
  expect(pages.flat().map(({ plain }) => plain)).toEqual([
    '/news search harbour strike articles with any of them',
    '/news add --source "Harbor Times" say so',
    '/news add files a page; it opens a form',
    '/news search WORDS [--page …] finds articles',
  ])
})
