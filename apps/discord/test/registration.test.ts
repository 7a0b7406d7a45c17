import { openLibrary } from '@clipdesk/core'
import { openDiscord } from '@clipdesk/stand-ins/discord'
import { expect, test } from 'vitest'
import { startDiscord } from '../src/index.ts'
import { settingsFor } from './fixtures/desk.ts'

test('commands are registered at the first start, and not again while they are the same', async () => {
  await using discord = await openDiscord()
  await using library = await openLibrary()
  const start = () => startDiscord({ library, settings: settingsFor(discord), log: () => {} })
  const first = await start()
  expect(first.registered).toBe(true)
  await first[Symbol.asyncDispose]()
  await using second = await start()
  expect(second.registered).toBe(false)
  expect(discord.commands.map(({ name }) => name).toSorted()).toEqual(['Clip this message', 'news'])
  expect(discord.violations).toEqual([])
  expect(second.inviteUrl).toContain(`client_id=${discord.applicationId}`)
})
