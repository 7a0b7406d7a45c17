import { describe, expect, test } from 'vitest'
import type { Command, Component, MessageBody } from '../../src/discord/bodies.ts'
import { brokenCommandRules } from '../../src/discord/command-rules.ts'
import { mismatches } from '../../src/discord/contract.ts'
import { suggestionLimits } from '../../src/discord/interaction-rules.ts'
import { brokenMessageRules } from '../../src/discord/message-rules.ts'
import { pings } from '../../src/discord/pings.ts'
import { invalidForm } from '../../src/discord/refusal.ts'

const layout = 1 << 15
const text = (content: string): Component => ({ type: 10, content })
const button = (custom_id: string): Component => ({ type: 2, style: 1, label: 'Go', custom_id })
const row = (...components: Component[]): Component => ({ type: 1, components })

function broken(body: MessageBody, flags = 0, names: readonly string[] = []): string[] {
  return brokenMessageRules(body, { flags, names }).map(({ code }) => code)
}

describe('messages', () => {
  const long = 'x'.repeat(3001)
  test.each<[string, MessageBody, number, string]>([
    [
      'embeds hold at most 6,000 characters in total',
      { embeds: [{ description: long }, { description: long }] },
      0,
      'MAX_EMBED_SIZE_EXCEEDED',
    ],
    [
      'a layout has no content beside it',
      { content: 'x', components: [text('y')] },
      layout,
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    ['a text display needs the layout flag', { components: [text('y')] }, 0, 'UNION_TYPE_CHOICES'],
    [
      'a layout holds at most 4,000 characters of text',
      { components: [text(long), text(long)] },
      layout,
      'COMPONENT_MAX_TOTAL_TEXT_SIZE_EXCEEDED',
    ],
    [
      'a message holds at most 40 components, nested ones counted',
      { components: [{ type: 17, components: Array.from({ length: 40 }, () => text('y')) }] },
      layout,
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      'a custom id occurs once in a message',
      { components: [row(button('a')), row(button('a'))] },
      0,
      'COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a plain button needs a custom id',
      { components: [row({ type: 2, style: 1, label: 'Go' })] },
      0,
      'BUTTON_COMPONENT_INVALID',
    ],
    [
      'an attachment:// address names an uploaded file',
      { components: [{ type: 13, file: { url: 'attachment://page.txt' } }] },
      layout,
      'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
    ],
  ])('%s', (_, body, flags, code) => {
    expect(broken(body, flags)).toEqual([code])
  })

  test('a message within every limit breaks no rule', () => {
    const file = { type: 13, file: { url: 'attachment://page.txt' } }
    const body = { components: [text('x'.repeat(4000)), file, row(button('a'), button('b'))] }
    expect(broken(body, layout, ['page.txt'])).toEqual([])
    expect(broken({ content: 'x', embeds: [{ description: 'x'.repeat(4096) }] })).toEqual([])
  })
})

describe('commands', () => {
  const command = (over: Partial<Command> = {}): Command => ({
    name: 'news',
    description: 'The desk',
    ...over,
  })
  const option = { type: 3, name: 'query', description: 'Words' }
  test.each<[string, Command[], string]>([
    ['a name is lower-case', [command({ name: 'News' })], 'APPLICATION_COMMAND_INVALID_NAME'],
    ['a name has no spaces', [command({ name: 'a b' })], 'APPLICATION_COMMAND_INVALID_NAME'],
    ['a name occurs once', [command(), command()], 'APPLICATION_COMMAND_NAME_ALREADY_EXISTS'],
    ['a chat command is described', [command({ description: '' })], 'BASE_TYPE_REQUIRED'],
    [
      'a message command has no description',
      [command({ type: 3 })],
      'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION',
    ],
    [
      'option names occur once',
      [command({ options: [option, option] })],
      'APPLICATION_COMMAND_NAME_ALREADY_EXISTS',
    ],
    [
      'required options come first, in subcommands too',
      [
        command({
          options: [
            {
              type: 1,
              name: 'search',
              description: 'Finds',
              options: [option, { ...option, name: 'other', required: true }],
            },
          ],
        }),
      ],
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'choices and autocomplete exclude each other',
      [
        command({
          options: [{ ...option, autocomplete: true, choices: [{ name: 'a', value: 'a' }] }],
        }),
      ],
      'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
    ],
    [
      'a command holds at most 8,000 characters',
      [
        command({
          options: [{ ...option, choices: [{ name: 'a', value: 'x'.repeat(8000) }] }],
        }),
      ],
      'APPLICATION_COMMAND_TOO_LARGE',
    ],
    [
      'there are at most 100 chat commands',
      Array.from({ length: 101 }, (_, index) => command({ name: `news-${index}` })),
      'APPLICATION_COMMAND_TOO_MANY',
    ],
    [
      'there are at most 15 message commands',
      Array.from({ length: 16 }, (_, index) => ({ type: 3, name: `Clip ${index}` })),
      'APPLICATION_COMMAND_TOO_MANY',
    ],
  ])('%s', (_, commands, code) => {
    expect(brokenCommandRules(commands).map((problem) => problem.code)).toEqual([code])
  })
})

test('there are at most 25 suggestions, with names of 1 to 100 characters', () => {
  const choice = { name: 'x'.repeat(100), value: 'x' }
  expect(suggestionLimits(Array.from({ length: 25 }, () => choice))).toEqual([])
  expect(suggestionLimits(Array.from({ length: 26 }, () => choice))).toHaveLength(1)
  expect(suggestionLimits([{ name: '', value: 'x' }])).toHaveLength(1)
  expect(suggestionLimits([{ name: 'x'.repeat(101), value: 'x' }])).toHaveLength(1)
})

describe('the document', () => {
  const request = 'IncomingWebhookUpdateRequestPartial'
  test('refuses 2,001 characters of content', () => {
    expect(mismatches(request, { content: 'x'.repeat(2001) })[0]).toMatch(/^content: /u)
  })
  test('knows no misspelt key, however deep', () => {
    const body = { components: [row({ ...button('a'), lable: 'x' })] }
    expect(mismatches(request, body)).toEqual([
      'components.0.components.0.lable: Discord knows no such key',
    ])
  })
  test("tells a union's failure through the branch meant", () => {
    const [problem] = mismatches(request, { components: [row(button('x'.repeat(101)))] })
    expect(problem).toMatch(/^components\.0\.components\.0\.custom_id: /u)
  })
})

test("an error nests its problems by path, as Discord's do", () => {
  const problem = { path: 'data.content', code: 'BASE_TYPE_BAD_LENGTH', message: 'Too long' }
  expect(invalidForm([problem]).body()).toEqual({
    code: 50035,
    message: 'Invalid Form Body',
    errors: {
      data: { content: { _errors: [{ code: 'BASE_TYPE_BAD_LENGTH', message: 'Too long' }] } },
    },
  })
})

describe('pings', () => {
  const hostile = '@everyone @here <@12> <@!13> <@&14> @\u200beveryone'
  const all = ['@everyone', '@here', '<@12>', '<@13>', '<@&14>']
  test.each([
    ['everything parsed, when nothing is said', undefined, all],
    ['nobody, when nothing may be parsed', { parse: [] }, []],
    ['only the users listed', { parse: [], users: ['12'] }, ['<@12>']],
    ['only the kinds listed', { parse: ['roles'] }, ['<@&14>']],
  ])('reach %s', (_, allowed, expected) => {
    expect(pings(hostile, allowed)).toEqual(expected)
  })
})
