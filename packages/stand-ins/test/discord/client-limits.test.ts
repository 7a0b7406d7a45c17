import { openDiscord } from '@clipdesk/stand-ins/discord'
import { afterAll, beforeAll, expect, test } from 'vitest'

let discord: Awaited<ReturnType<typeof openDiscord>>

const words = { type: 3, name: 'query', description: 'Words' }
const commands = [
  {
    name: 'news',
    description: 'Desk',
    options: [
      {
        type: 1,
        name: 'search',
        description: 'Finds',
        options: [
          { ...words, required: true, max_length: 20 },
          { type: 4, name: 'page', description: 'Page', min_value: 1, max_value: 9 },
          { ...words, name: 'order', choices: [{ name: 'New', value: 'new' }] },
          { type: 11, name: 'file', description: 'Page' },
        ],
      },
    ],
  },
  { name: 'here', description: 'Servers only', contexts: [0] },
  { name: 'mods', description: 'Moderators only', default_member_permissions: '8192' },
  { name: 'Clip', type: 3 },
]

beforeAll(async () => {
  discord = await openDiscord()
  const response = await put(commands)
  expect(response.status).toBe(200)
})
afterAll(() => discord[Symbol.asyncDispose]())

function put(body: unknown): Promise<Response> {
  return fetch(`${discord.url}/v10/applications/${discord.applicationId}/commands`, {
    method: 'PUT',
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

const big = { name: 'big.txt', content: new Uint8Array(10 * 1024 * 1024 + 1) }
test.each([
  ['an unknown command', 'olds', {}, 'has no command "olds"'],
  ['an unknown subcommand', 'news find', {}, 'There are: search'],
  ['a command without its subcommand', 'news', {}, 'needs a subcommand'],
  ['an unknown option', 'news search', { query: 'a', colour: 'red' }, 'no option "colour"'],
  ['a missing option', 'news search', {}, '"query" is required'],
  ['a wrong type', 'news search', { query: 3 }, "doesn't take the number 3"],
  ['a fraction for a whole number', 'news search', { query: 'a', page: 1.5 }, "doesn't take"],
  ['a number out of range', 'news search', { query: 'a', page: 10 }, 'at most 9'],
  ['a text that is too long', 'news search', { query: 'x'.repeat(21) }, 'at most 20'],
  ['a value off the list', 'news search', { query: 'a', order: 'old' }, 'takes only: new'],
  ['a file over 10 MB', 'news search', { query: 'a', file: big }, 'larger than 10 MB'],
  ['a command for moderators', 'mods', {}, 'permissions this member lacks'],
])('nobody can send %s', (_, command, options, sentence) => {
  const ana = discord.server('Harbor Watch').member('Ana')
  expect(() => ana.slash(command, options)).toThrow(sentence)
})

test('a command for servers is not offered in direct messages', () => {
  expect(() => discord.person('Bo').slash('here')).toThrow("can't be used in direct messages")
})

test('a member with the permission can use a command for moderators', () => {
  const bo = discord.server('Harbor Watch').member('Bo', { permissions: 8192n | (1n << 31n) })
  expect(bo.slash('mods').id).toMatch(/^\d+$/u)
})

test('a text over 2,000 characters is posted as the file message.txt', () => {
  const seen = discord
    .server('Harbor Watch')
    .member('Ana')
    .post({ text: 'x'.repeat(2001) })
  expect(seen).toMatchObject({ text: '', files: [{ name: 'message.txt' }] })
})

test('commands Discord would refuse are answered with 50035 and noted', async () => {
  const before = discord.violations.length
  const response = await put([{ name: 'News', description: 'Desk', descripton: 'x' }])
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ code: 50035, errors: { 0: { descripton: {} } } })
  expect(discord.violations.slice(before)).toHaveLength(1)
})

test('an unknown route is answered with 404 and noted', async () => {
  const before = discord.violations.length
  const response = await fetch(`${discord.url}/v10/nowhere`)
  expect(response.status).toBe(404)
  expect(await response.json()).toEqual({ message: '404: Not Found', code: 0 })
  expect(discord.violations).toHaveLength(before + 1)
})
