import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkMessage, checkView } from '../../src/slack/block-kit/check.ts'

const x = (length: number) => 'x'.repeat(length)
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i))
const plain = (text: string) => ({ type: 'plain_text', text })
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text })
const section = (text: string) => ({ type: 'section', text: mrkdwn(text) })
const fields = (...texts: string[]) => ({ type: 'section', fields: texts.map(mrkdwn) })
const header = (text: string) => ({ type: 'header', text: plain(text) })
const context = (...texts: string[]) => ({ type: 'context', elements: texts.map(mrkdwn) })
const actions = (...elements: object[]) => ({ type: 'actions', elements })
const button = (over: object = {}) => ({ type: 'button', text: plain('Go'), ...over })
const input = (element: object, over: object = {}) => ({
  type: 'input',
  label: plain('Words'),
  element,
  ...over,
})
const typed = (over: object = {}) => ({ type: 'plain_text_input', ...over })
const image = (over: object = {}) => ({ type: 'image', alt_text: 'A', ...over })
const option = (over: object = {}) => ({ text: plain('One'), value: '1', ...over })
const select = (over: object) => ({ type: 'static_select', ...over })
const markdown = (text: string) => ({ type: 'markdown', text })
const rich = (...elements: object[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
})
const table = (rows: number, cells = 1) => ({
  type: 'table',
  rows: many(rows, () => many(cells, () => ({ type: 'raw_text', text: 'x' }))),
})
const modal = (blocks: object[], over: object = {}) => ({
  type: 'modal',
  title: plain('Clip'),
  submit: plain('Save'),
  blocks,
  ...over,
})

/** The problems of a message of one block, or of a modal with it. */
const ofBlock = (block: object) => checkMessage({ text: 'x', blocks: [block] }).problems
const inModal = (block: object) => checkView(modal([block]))
const url = (length: number) => `https://a.example/${x(length - 18)}`

describe('a block is refused one step past a limit, and taken at it', () => {
  test.each<[string, object, object, string]>([
    [
      'section text',
      section(x(3000)),
      section(x(3001)),
      'blocks[0].text: longer than 3000 characters (3001)',
    ],
    ['empty text', section('x'), section(''), 'blocks[0].text: empty'],
    ['no text', fields('x'), { type: 'section' }, 'blocks[0]: needs text or fields'],
    [
      'fields',
      fields(...many(10, () => 'x')),
      fields(...many(11, () => 'x')),
      'blocks[0].fields: more than 10 items (11)',
    ],
    [
      'field',
      fields(x(2000)),
      fields(x(2001)),
      'blocks[0].fields[0]: longer than 2000 characters (2001)',
    ],
    ['header', header(x(150)), header(x(151)), 'blocks[0].text: longer than 150 characters (151)'],
    [
      'context',
      context(...many(10, () => 'x')),
      context(...many(11, () => 'x')),
      'blocks[0].elements: more than 10 items (11)',
    ],
    [
      'context text',
      context(x(3000)),
      context(x(3001)),
      'blocks[0].elements[0]: longer than 3000 characters (3001)',
    ],
    ['empty context', context('x'), context(), 'blocks[0].elements: empty'],
    [
      'actions',
      actions(...many(25, () => button())),
      actions(...many(26, () => button())),
      'blocks[0].elements: more than 25 items (26)',
    ],
    [
      'button text',
      actions(button({ text: plain(x(75)) })),
      actions(button({ text: plain(x(76)) })),
      'blocks[0].elements[0].text: longer than 75 characters (76)',
    ],
    [
      'button value',
      actions(button({ value: x(2000) })),
      actions(button({ value: x(2001) })),
      'blocks[0].elements[0].value: longer than 2000 characters (2001)',
    ],
    [
      'action_id',
      actions(button({ action_id: x(255) })),
      actions(button({ action_id: x(256) })),
      'blocks[0].elements[0].action_id: longer than 255 characters (256)',
    ],
    [
      'button url',
      actions(button({ url: url(3000) })),
      actions(button({ url: url(3001) })),
      'blocks[0].elements[0].url: longer than 3000 characters (3001)',
    ],
    [
      'button scheme',
      actions(button({ url: url(20) })),
      actions(button({ url: 'javascript:x' })),
      'blocks[0].elements[0].url: not an absolute http or https address',
    ],
    [
      'block_id',
      { ...header('x'), block_id: x(255) },
      { ...header('x'), block_id: x(256) },
      'blocks[0].block_id: longer than 255 characters (256)',
    ],
    [
      'alt_text',
      image({ image_url: url(20), alt_text: x(2000) }),
      image({ image_url: url(20), alt_text: x(2001) }),
      'blocks[0].alt_text: longer than 2000 characters (2001)',
    ],
    [
      'picture source',
      image({ slack_file: { id: 'F1' } }),
      image(),
      'blocks[0]: needs an image_url or a slack_file, and not both',
    ],
    [
      'picture file',
      image({ slack_file: { url: url(20) } }),
      image({ slack_file: {} }),
      'blocks[0].slack_file: needs a url or an id, and not both',
    ],
    [
      'confirm title',
      actions(button({ confirm: { title: plain(x(100)), text: plain('x') } })),
      actions(button({ confirm: { title: plain(x(101)), text: plain('x') } })),
      'blocks[0].elements[0].confirm.title: longer than 100 characters (101)',
    ],
    [
      'option text',
      actions(select({ options: [option({ text: plain(x(75)) })] })),
      actions(select({ options: [option({ text: plain(x(76)) })] })),
      'blocks[0].elements[0].options[0].text: longer than 75 characters (76)',
    ],
    [
      'option value',
      actions(select({ options: [option({ value: x(150) })] })),
      actions(select({ options: [option({ value: x(151) })] })),
      'blocks[0].elements[0].options[0].value: longer than 150 characters (151)',
    ],
    [
      'options',
      actions(select({ options: many(100, () => option()) })),
      actions(select({ options: many(101, () => option()) })),
      'blocks[0].elements[0].options: more than 100 items (101)',
    ],
    [
      'options or groups',
      actions(select({ option_groups: [{ label: plain('x'), options: [option()] }] })),
      actions(select({})),
      'blocks[0].elements[0]: needs options or option_groups, and not both',
    ],
    [
      'first option',
      actions(select({ options: [option()], initial_option: option() })),
      actions(select({ options: [option()], initial_option: option({ value: '2' }) })),
      'blocks[0].elements[0]: begins with what is no option of it',
    ],
    [
      'option links',
      actions({ type: 'overflow', options: [option({ url: url(20) })] }),
      actions(select({ options: [option({ url: url(20) })] })),
      'blocks[0].elements[0].options[0].url: Slack knows no such key here',
    ],
    [
      'overflow',
      actions({ type: 'overflow', options: many(5, () => option()) }),
      actions({ type: 'overflow', options: many(6, () => option()) }),
      'blocks[0].elements[0].options: more than 5 items (6)',
    ],
    [
      'radio buttons',
      actions({ type: 'radio_buttons', options: [option({ text: mrkdwn('x') })] }),
      actions({ type: 'radio_buttons', options: many(11, () => option()) }),
      'blocks[0].elements[0].options: more than 10 items (11)',
    ],
    [
      'date',
      actions({ type: 'datepicker', initial_date: '2026-02-28' }),
      actions({ type: 'datepicker', initial_date: '2026-02-30' }),
      'blocks[0].elements[0].initial_date: not a well-formed value ("2026-02-30")',
    ],
    [
      'accessory',
      { ...section('x'), accessory: button() },
      { ...section('x'), accessory: typed() },
      'blocks[0].accessory.type: "plain_text_input" has no place here',
    ],
    [
      'actions element',
      actions(button()),
      actions(image({ image_url: url(20) })),
      'blocks[0].elements[0].type: "image" has no place here',
    ],
    [
      'context element',
      context('x'),
      { type: 'context', elements: [button()] },
      'blocks[0].elements[0].type: "button" has no place here',
    ],
    [
      'input in a message',
      input(typed()),
      input({ type: 'file_input' }),
      'blocks[0].element.type: "file_input" has no place here',
    ],
    [
      'block',
      { type: 'divider' },
      { type: 'carousel' },
      'blocks[0].type: "carousel" has no place here',
    ],
    [
      'key',
      header('x'),
      { ...header('x'), colour: 1 },
      'blocks[0].colour: Slack knows no such key here',
    ],
    [
      'rich text',
      rich({ type: 'text', text: 'x' }),
      rich({ type: 'text', text: '' }),
      'blocks[0].elements[0].elements[0].text: empty',
    ],
    [
      'rich link',
      rich({ type: 'link', url: url(3000) }),
      rich({ type: 'link', url: url(3001) }),
      'blocks[0].elements[0].elements[0].url: longer than 3000 characters (3001)',
    ],
    [
      'rich style',
      rich({ type: 'text', text: 'x', style: { bold: true } }),
      rich({ type: 'text', text: 'x', style: { blod: true } }),
      'blocks[0].elements[0].elements[0].style.blod: Slack knows no such key here',
    ],
    [
      'markdown',
      markdown(x(12_000)),
      markdown(x(12_001)),
      'blocks: more than 12000 characters of markdown (12001)',
    ],
    ['table rows', table(100), table(101), 'blocks[0].rows: more than 100 items (101)'],
    ['table cells', table(1, 20), table(1, 21), 'blocks[0].rows[0]: more than 20 items (21)'],
  ])('%s', (_, good, bad, problem) => {
    expect(ofBlock(good)).toEqual([])
    expect(ofBlock(bad)).toEqual([problem])
  })

  const element = 'blocks[0].element'
  test.each<[string, object, object, string]>([
    [
      'label',
      input(typed(), { label: plain(x(2000)) }),
      input(typed(), { label: plain(x(2001)) }),
      'blocks[0].label: longer than 2000 characters (2001)',
    ],
    [
      'hint',
      input(typed(), { hint: plain(x(2000)) }),
      input(typed(), { hint: plain(x(2001)) }),
      'blocks[0].hint: longer than 2000 characters (2001)',
    ],
    [
      'max_length',
      input(typed({ max_length: 3000 })),
      input(typed({ max_length: 3001 })),
      `${element}.max_length: above 3000`,
    ],
    [
      'min_length',
      input(typed({ min_length: 0 })),
      input(typed({ min_length: -1 })),
      `${element}.min_length: below 0`,
    ],
    [
      'lengths',
      input(typed({ min_length: 2, max_length: 2 })),
      input(typed({ min_length: 3, max_length: 2 })),
      `${element}: min_length above max_length`,
    ],
    [
      'initial_value',
      input(typed({ initial_value: 'xx', max_length: 2 })),
      input(typed({ initial_value: 'xxx', max_length: 2 })),
      `${element}.initial_value: longer than 2 characters (3)`,
    ],
    [
      'placeholder',
      input(typed({ placeholder: plain(x(150)) })),
      input(typed({ placeholder: plain(x(151)) })),
      `${element}.placeholder: longer than 150 characters (151)`,
    ],
    [
      'max_files',
      input({ type: 'file_input', max_files: 10 }),
      input({ type: 'file_input', max_files: 11 }),
      `${element}.max_files: above 10`,
    ],
    [
      'filetypes',
      input({ type: 'file_input', filetypes: ['pdf'] }),
      input({ type: 'file_input', filetypes: ['.pdf'] }),
      `${element}.filetypes[0]: not a well-formed value (".pdf")`,
    ],
    [
      'number',
      input({ type: 'number_input', is_decimal_allowed: false, min_value: '1', max_value: '1' }),
      input({ type: 'number_input', is_decimal_allowed: false, min_value: '2', max_value: '1' }),
      `${element}: min_value above max_value`,
    ],
    [
      'input element',
      input(typed()),
      input(button()),
      `${element}.type: "button" has no place here`,
    ],
    ['message blocks', header('x'), markdown('x'), 'blocks[0].type: "markdown" has no place here'],
  ])('in a modal: %s', (_, good, bad, problem) => {
    expect(inModal(good)).toEqual([])
    expect(inModal(bad)).toEqual([problem])
  })
})

describe('a message', () => {
  const two = (...blocks: object[]) => ({ text: 'x', blocks })
  test.each<[string, object, object, string]>([
    [
      'has at most 50 blocks',
      two(...many(50, () => header('x'))),
      two(...many(51, () => header('x'))),
      'blocks: more than 50 items (51)',
    ],
    [
      'has at most 40,000 characters',
      { text: x(40_000) },
      { text: x(40_001) },
      'text: longer than 40000 characters (40001)',
    ],
    ['has text or blocks', { text: 'x' }, {}, 'a message needs text or blocks'],
    [
      'says its blocks in text',
      two(header('x')),
      { text: ' ', blocks: [header('x')] },
      'text: empty, though screen readers and notifications read it',
    ],
    [
      'answers in a known way',
      { text: 'x', response_type: 'ephemeral' },
      { text: 'x', response_type: 'private' },
      'response_type: not one of "ephemeral", "in_channel"',
    ],
    [
      'has no misspelt key',
      { text: 'x', thread_ts: '1.1' },
      { text: 'x', thread: '1.1' },
      'thread: Slack knows no such key here',
    ],
    [
      'has one table',
      two(table(1)),
      two(table(1), table(1)),
      'blocks[1]: a second table: only_one_table_allowed',
    ],
    [
      'names a block once',
      two({ ...header('x'), block_id: 'a' }, { ...header('x'), block_id: 'b' }),
      two({ ...header('x'), block_id: 'a' }, { ...header('x'), block_id: 'a' }),
      'blocks[1].block_id: not unique ("a")',
    ],
    [
      'names an action once in a block',
      two(actions(button({ action_id: 'a' })), actions(button({ action_id: 'a' }))),
      two(actions(button({ action_id: 'a' }), button({ action_id: 'a' }))),
      'blocks[0].elements[1].action_id: not unique ("a")',
    ],
    [
      'holds at most 13,200 characters in blocks',
      two(...many(6, () => section(x(2200)))),
      two(...many(6, () => section(x(2200))), header('x')),
      'blocks: more than 13200 characters of text (13201): msg_blocks_too_long',
    ],
    [
      'has its foreign text escaped',
      { text: '&lt;b&gt; <https://a.example|a>' },
      { text: '<b' },
      'text: an unescaped <',
    ],
    [
      'links no script',
      { text: '<mailto:a@b.example>' },
      { text: '<javascript:x|a>' },
      'text: an unescaped <',
    ],
    [
      'has no raw closing mark',
      two(section('a &gt; b')),
      two(section('a > b')),
      'blocks[0].text: an unescaped >',
    ],
    [
      'turns no text around',
      { text: 'a\n\tb' },
      { text: 'a\u202eb' },
      'text: a bidi control character (U+202E)',
    ],
    [
      'holds no control characters',
      two(rich({ type: 'text', text: 'a' })),
      two(rich({ type: 'text', text: 'a\u0007' })),
      'blocks[0].elements[0].elements[0].text: a C0 control character (U+0007)',
    ],
  ])('%s', (_, good, bad, problem) => {
    expect(checkMessage(good).problems).toEqual([])
    expect(checkMessage(bad).problems).toEqual([problem])
  })

  test('that only deletes needs no text', () => {
    expect(checkMessage({ delete_original: true }).problems).toEqual([])
  })
})

describe('a modal', () => {
  test.each<[string, object, object, string]>([
    [
      'has at most 100 blocks',
      modal(many(100, () => header('x'))),
      modal(many(101, () => header('x'))),
      'blocks: more than 100 items (101)',
    ],
    [
      'has a short title',
      modal([], { title: plain(x(24)) }),
      modal([], { title: plain(x(25)) }),
      'title: longer than 24 characters (25)',
    ],
    [
      'has a short submit',
      modal([], { submit: plain(x(24)) }),
      modal([], { submit: plain(x(25)) }),
      'submit: longer than 24 characters (25)',
    ],
    [
      'has a short close',
      modal([], { close: plain(x(24)) }),
      modal([], { close: plain(x(25)) }),
      'close: longer than 24 characters (25)',
    ],
    [
      'keeps 3,000 characters',
      modal([], { private_metadata: x(3000) }),
      modal([], { private_metadata: x(3001) }),
      'private_metadata: longer than 3000 characters (3001)',
    ],
    [
      'has a short callback_id',
      modal([], { callback_id: x(255) }),
      modal([], { callback_id: x(256) }),
      'callback_id: longer than 255 characters (256)',
    ],
    [
      'with input is submitted',
      modal([header('x')], { submit: undefined }),
      modal([input(typed())], { submit: undefined }),
      'submit: missing, though a block asks for input',
    ],
    [
      'focuses once',
      modal([input(typed({ focus_on_load: true }))]),
      modal(many(2, () => input(typed({ focus_on_load: true })))),
      'blocks[1].element.focus_on_load: another element takes the focus already',
    ],
  ])('%s', (_, good, bad, problem) => {
    expect(checkView(good)).toEqual([])
    expect(checkView(bad)).toEqual([problem])
  })
})

describe('pings', () => {
  test.each<[string, object, string[]]>([
    [
      'text',
      { text: '<!channel> <!here|here> <!everyone> <!subteam^S1|@a> <@U123> <@W1|b>' },
      ['<!channel>', '<!here|here>', '<!everyone>', '<!subteam^S1|@a>', '<@U123>', '<@W1|b>'],
    ],
    ['nobody where escaped', { text: '&lt;!channel&gt; @channel <#C1> <!date^1^{date}|x>' }, []],
    ['nobody in plain text', { text: '<!channel>', mrkdwn: false }, []],
    ['sections', { text: 'x', blocks: [section('<!here>')] }, ['<!here>']],
    ['markdown', { text: 'x', blocks: [markdown('<@U1>')] }, ['<@U1>']],
    [
      'names, when asked to link them',
      { text: '@channel a@b.example @ana.', link_names: true },
      ['@channel', '@ana'],
    ],
    ['names, when all is parsed', { text: '@here', parse: 'full' }, ['@here']],
    [
      'rich text',
      {
        text: 'x',
        blocks: [
          rich(
            { type: 'user', user_id: 'U1' },
            { type: 'usergroup', usergroup_id: 'S1' },
            { type: 'broadcast', range: 'here' },
          ),
        ],
      },
      ['<@U1>', '<!subteam^S1>', '<!here>'],
    ],
    [
      'no rich text that only looks so',
      { text: 'x', blocks: [rich({ type: 'text', text: '<!channel>' })] },
      [],
    ],
  ])('reach %s', (_, body, expected) => {
    expect(checkMessage(body).pings).toEqual(expected)
  })
})

test('any message within the limits passes and pings nobody', () => {
  const text = (max: number) =>
    fc
      .string({ unit: fc.constantFrom(...'aé @!*&;'), minLength: 1, maxLength: max })
      .map((s) => `.${s}`.slice(0, max))
  const block = fc.oneof(
    text(200).map(section),
    fc.array(text(100), { minLength: 1, maxLength: 2 }).map((all) => fields(...all)),
    text(150).map(header),
    text(200).map((one) => context(one)),
    text(200).map((one) => rich({ type: 'text', text: `${one}<!channel>` })),
    text(75).map((one) => actions(button({ text: plain(one) }))),
  )
  const message = fc.record({ text: text(300), blocks: fc.array(block, { maxLength: 50 }) })
  fc.assert(
    fc.property(message, (body) => {
      expect(checkMessage(body)).toEqual({ problems: [], pings: [] })
    }),
  )
})
