import { constants, createInflate } from 'node:zlib'
import { openDiscord } from '@clipdesk/stand-ins/discord'
import { Client, GatewayIntentBits } from 'discord.js'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { bot, once } from './fixtures/bot.ts'

test('a privileged intent is refused unless granted', async () => {
  await using discord = await openDiscord()
  const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent]
  const client = new Client({ intents, rest: { api: discord.url, version: '10' } })
  client.on('error', () => undefined)
  await expect(client.login(discord.token)).rejects.toThrow('disallowed intents')
  await client.destroy()
})

test.each([
  ['without the message content intent a message arrives empty', false, ''],
  ['with the message content intent a message arrives whole', true, 'Read this'],
])('%s', async (_, privileged, content) => {
  await using discord = await openDiscord({ privileged })
  const { Guilds, GuildMessages, MessageContent } = GatewayIntentBits
  const intents = [Guilds, GuildMessages, ...(privileged ? [MessageContent] : [])]
  await using client = await bot(discord, { intents })
  const heard = once(client, 'messageCreate')
  discord.server('Harbor Watch').member('Ana').post({ text: 'Read this' })
  const [message] = await heard
  expect(message.content).toBe(content)
  expect(discord.violations).toEqual([])
})

test('an app sees which channel is private', async () => {
  await using discord = await openDiscord()
  await using client = await bot(discord)
  const server = discord.server('Harbor Watch')
  const secret = server.channel('editors', { private: true })
  server.member('Ana', { channel: secret })
  const [, changed] = await once(client, 'channelUpdate')
  if (changed.isDMBased()) throw new Error('A direct channel came.')
  expect(changed.name).toBe('editors')
  const { everyone } = changed.guild.roles
  expect(changed.permissionsFor(everyone)?.has('ViewChannel')).toBe(false)
})

test('a session nobody knows is invalid, and frames come compressed when asked for', async () => {
  await using discord = await openDiscord()
  const address = `${discord.url.replace('http', 'ws').replace('/api', '')}/?compress=zlib-stream`
  const socket = new WebSocket(address)
  const inflate = createInflate({ finishFlush: constants.Z_SYNC_FLUSH })
  const { promise, resolve } = Promise.withResolvers<string>()
  let text = ''
  inflate.on('data', (chunk: Buffer) => {
    text += chunk.toString()
    if (text.includes('"op":9')) resolve(text)
  })
  socket.on('message', (data: Buffer) => inflate.write(data))
  socket.on('open', () => {
    const d = { token: discord.token, session_id: 'unknown', seq: 1 }
    socket.send(JSON.stringify({ op: 6, d }))
  })
  expect(await promise).toContain('"heartbeat_interval"')
})
