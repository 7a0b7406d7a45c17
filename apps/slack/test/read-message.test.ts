import { describe, expect, test } from 'vitest'
import { readMessage } from '../src/read-message.ts'

const fileOf = ({ id }: { readonly id: string }) => ({
  name: id,
  mediaType: null,
  bytes: async () => new Uint8Array(),
})

const read = (message: object) => readMessage(message, 'UAPP', fileOf)

const section = (...elements: object[]) => ({ type: 'rich_text_section', elements })
const text = (words: string) => ({ type: 'text', text: words })
const rich = (...elements: object[]) => ({ blocks: [{ type: 'rich_text', elements }] })

describe('rich text is read as it was written', () => {
  test.each([
    ['line breaks are kept', [section(text('One\n\nTwo'))], 'One\n\nTwo'],
    ['nothing is unescaped twice', [section(text('A &amp; B <c>'))], 'A &amp; B <c>'],
    [
      'a link stands by its words, or by its address',
      [
        section({ type: 'link', url: 'https://a.example', text: 'the report' }, text(' '), {
          type: 'link',
          url: 'https://b.example',
        }),
      ],
      'the report https://b.example',
    ],
    [
      'the app is left out, and other people are nobody in particular',
      [section({ type: 'user', user_id: 'UAPP' }, text(' ask '), { type: 'user', user_id: 'U2' })],
      'ask @someone',
    ],
    [
      'lists have their signs, and stand on lines of their own',
      [
        section(text('Asked for:')),
        {
          type: 'rich_text_list',
          style: 'bullet',
          elements: [section(text('a')), section(text('b'))],
        },
        { type: 'rich_text_list', style: 'ordered', offset: 2, elements: [section(text('c'))] },
        section(text('End')),
      ],
      'Asked for:\n• a\n• b\n3. c\nEnd',
    ],
    [
      'a quotation and code stand on lines of their own',
      [
        { type: 'rich_text_quote', elements: [text('said')] },
        { type: 'rich_text_preformatted', elements: [text('x = 1')] },
        section(text('after')),
      ],
      'said\nx = 1\nafter',
    ],
    [
      'emoji are characters where they have any',
      [
        section(
          { type: 'emoji', name: 'woman-astronaut', unicode: '1f469-200d-1f680' },
          { type: 'emoji', name: 'party', unicode: '110000' },
          { type: 'broadcast', range: 'here' },
        ),
      ],
      '👩‍🚀:party:@here',
    ],
    ['what is not known is left out', [section({ type: 'hologram', text: 'x' }, text('y'))], 'y'],
  ])('%s', (_, elements, expected) => {
    expect(read(rich(...elements)).text).toBe(expected)
  })
})

test('without rich text, markup is undone', () => {
  const message = {
    text: '<@UAPP> see <https://a.example/x?a=1&amp;b=2|the report> &amp; <https://b.example> <!here> <#C1|general> <@U2>',
  }
  expect(read(message).text).toBe('see the report & https://b.example @here #general @someone')
})

test('what Slack shows of links, and files, come along', () => {
  const message = {
    text: '',
    attachments: [{ title: 'Ferry runs &amp; runs', text: 'HALDERMERE' }],
    files: [{ id: 'F1' }],
  }
  expect(read(message)).toMatchObject({
    previews: ['Ferry runs & runs\n\nHALDERMERE'],
    files: [{ name: 'F1' }],
  })
})

test('a message that somebody forwarded is read with its files', () => {
  const attachments = [{ is_share: true, title: null, text: 'Ferry runs', files: [{ id: 'F2' }] }]
  expect(read({ text: null, attachments })).toMatchObject({
    previews: ['Ferry runs'],
    files: [{ name: 'F2' }],
  })
})

test('of another app’s message, the words of its blocks are read', () => {
  const blocks = [
    { type: 'header', text: { type: 'plain_text', text: 'Ferry runs' } },
    { type: 'section', text: { type: 'mrkdwn', text: 'The <https://a.example|ferry> &amp; more' } },
    { type: 'divider' },
  ]
  expect(read({ text: 'New post', blocks }).text).toBe('Ferry runs\n\nThe ferry & more')
})

test('a message of any shape is read', () => {
  expect(read({ blocks: [null, 1, { type: 'rich_text' }, { type: 'section' }] }).text).toBe('')
})
