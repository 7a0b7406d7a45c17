import { openDiscord, until } from '@clipdesk/stand-ins/discord'
import { type ChatInputCommandInteraction, Events, MessageFlags } from 'discord.js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bot } from './fixtures/bot.ts'

let discord: Awaited<ReturnType<typeof openDiscord>>
let client: Awaited<ReturnType<typeof bot>>

beforeEach(async () => {
  discord = await openDiscord()
  client = await bot(discord)
  await client.application.commands.set([{ name: 'news', description: 'The desk' }])
})
afterEach(async () => {
  await client.destroy()
  await discord[Symbol.asyncDispose]()
})

/** Asks once; gives what the person asked and the code of the error the app met, if any. */
function ask(answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>) {
  const { promise, resolve } = Promise.withResolvers<unknown>()
  client.on(Events.InteractionCreate, (interaction) => {
    if (!interaction.isChatInputCommand()) return
    answer(interaction).then(
      () => resolve(null),
      (error: { code?: unknown }) => resolve(error.code ?? error),
    )
  })
  const asked = discord.server('Harbor Watch').member('Ana').slash('news')
  return { asked, code: promise }
}

test('nothing is edited before the first answer', async () => {
  const { code } = ask(({ webhook }) => webhook.editMessage('@original', 'x'))
  expect(await code).toBe(10015)
})

test('an empty message is refused', async () => {
  const { code } = ask(({ id, token }) =>
    client.rest.post(`/interactions/${id}/${token}/callback`, {
      body: { type: 4, data: { content: ' ' } },
      auth: false,
    }),
  )
  expect(await code).toBe(50006)
  expect(discord.violations).toHaveLength(1)
})

test('the first later message fills an unanswered deferral and stays private', async () => {
  const { asked, code } = ask(async (interaction) => {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral })
    await interaction.followUp('first')
    await interaction.followUp('second')
  })
  expect(await until(asked)).toMatchObject({ text: 'first', private: true })
  expect(await code).toBeNull()
  expect(asked.followUps.map(({ text }) => text)).toEqual(['second'])
  expect(discord.violations).toEqual([])
})

test('an answer can be fetched with its message and deleted', async () => {
  const { asked, code } = ask(async (interaction) => {
    const response = await interaction.reply({ content: 'x', withResponse: true })
    expect(response.resource?.message?.content).toBe('x')
    expect((await interaction.fetchReply()).content).toBe('x')
    await interaction.deleteReply()
    await interaction.fetchReply()
  })
  await until(asked)
  expect(await code).toBe(10008)
  expect(discord.violations).toEqual([])
})

test('a layout stays a layout through an edit, and shows only the files in it', async () => {
  const { asked, code } = ask(async (interaction) => {
    const file = { type: 13, file: { url: 'attachment://page.txt' } } as const
    await interaction.reply({
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: 17, components: [{ type: 10, content: 'one' }, file] }],
      files: [
        { name: 'page.txt', attachment: Buffer.from('shown') },
        { name: 'other.txt', attachment: Buffer.from('hidden') },
      ],
    })
    await interaction.editReply({ content: 'plain' })
  })
  expect(await until(asked)).toMatchObject({
    text: 'one',
    files: [{ name: 'page.txt', text: 'shown' }],
  })
  expect(await code).toBe(50035)
  expect(discord.violations).toHaveLength(1)
  expect(discord.violations[0]).toContain('IS_COMPONENTS_V2')
})

test('a server error is passed on to the app', async () => {
  const route = '/interactions/{interaction_id}/{interaction_token}/callback'
  discord.failNext('POST', route, { status: 500, times: 4 })
  const { asked } = ask((interaction) => interaction.reply('x'))
  await expect(until(asked, { seconds: 0.2 })).rejects.toThrow('did not acknowledge')
  expect(discord.requests.at(-1)).toMatchObject({ status: 500, route })
})
