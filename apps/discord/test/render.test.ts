import type { Reply } from '@clipdesk/commands'
import { hostileReply } from '@clipdesk/conformance'
import { checkMessage } from '@clipdesk/stand-ins/discord'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MessageBody, messageOf, sharedMessage } from '../src/message.ts'
import { renderReply } from '../src/render.ts'

/** The body as it goes over the wire. */
const wire = ({ flags, components, allowedMentions }: MessageBody): unknown =>
  JSON.parse(JSON.stringify({ flags, components, allowed_mentions: allowedMentions }))

const place = (page: number) => ({ answer: 'a'.repeat(16), page, shareable: true })

const fine = { problems: [], pings: [] }

test('any reply becomes messages that Discord takes and that ping nobody', () => {
  fc.assert(
    fc.property(hostileReply, (reply) => {
      const rendered = renderReply(reply)
      expect(rendered.pages.length).toBeGreaterThan(0)
      rendered.pages.forEach((_, page) => {
        const message = messageOf(rendered, place(page))
        const names = message.files.map(({ name }) => name)
        expect(checkMessage(wire(message), names)).toEqual(fine)
        const shared = sharedMessage(rendered, page, '123456789012345678')
        expect(checkMessage(wire(shared), names)).toEqual({
          problems: [],
          pings: ['<@123456789012345678>'],
        })
        expect(shared.allowedMentions).toEqual({ parse: [] })
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

test('an answer reads as it should', () => {
  const rendered = renderReply(
    reply(
      [
        { kind: 'note', text: 'Filed as #12.' },
        CARD,
        {
          kind: 'passage',
          text: 'The ferry runs again *today*.',
          marks: [{ start: 4, end: 9 }],
          number: 12,
          paragraph: 3,
          frame: { outlet: 'The Alder Ledger', voice: 'outlet' },
          url: null,
        },
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
  expect(rendered.pages).toEqual([
    [
      'Filed as #12.',
      '**#12 Ferry to Haldermere runs again**\n-# The Alder Ledger · date not known · by Odile Brandt and Jon Vey\n-# <https://alder.example/ferry>',
      '> The Alder Ledger writes: The **ferry** runs again \\*today\\*. [#12 ¶3]',
      'Not on the page: publication date. Without a date, “Thursday” cannot be told. If you know, add it again by `/news add` with `published`.',
      '-# Invented example, from the desk "demo". Nothing here happened.',
    ],
  ])
  expect(rendered.steps).toEqual([
    { label: 'Read it whole', request: { name: 'article', options: { article: '12' } } },
  ])
})

test('a long passage is cited on every page that it goes on to', () => {
  const passage = {
    kind: 'passage',
    text: 'The keeper counted the boats of the night. '.repeat(200),
    marks: [],
    number: 12,
    paragraph: 3,
    frame: { outlet: 'The Alder Ledger', voice: 'outlet' },
    url: null,
  } as const
  const { pages } = renderReply(reply([passage]))
  expect(pages.length).toBeGreaterThan(1)
  for (const text of pages.flat()) {
    expect(text).toMatch(/^> The Alder Ledger writes: .*\[#12 ¶3\]$/)
  }
})

test('a headline stays with its passage when a page is turned', () => {
  const passage = (text: string) =>
    ({
      kind: 'passage',
      text,
      marks: [],
      number: 12,
      paragraph: 1,
      frame: null,
      url: null,
    }) as const
  const rendered = renderReply(
    reply([
      passage('a '.repeat(590)),
      passage('b '.repeat(590)),
      passage('c '.repeat(560)),
      CARD,
      passage('d'),
    ]),
  )
  expect(rendered.pages.map((page) => page.length)).toEqual([3, 2])
})
