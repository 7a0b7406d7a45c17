import { openDiscord, until } from '@clipdesk/stand-ins/discord'
import {
  ActionRowBuilder,
  ApplicationCommandType,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  ContextMenuCommandBuilder,
  Events,
  MessageFlags,
  SlashCommandBuilder,
} from 'discord.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bot, once } from './fixtures/bot.ts'

const news = new SlashCommandBuilder()
  .setName('news')
  .setDescription('The clipping desk')
  .addSubcommand((sub) =>
    sub
      .setName('search')
      .setDescription('Finds articles')
      .addStringOption((o) => o.setName('query').setDescription('Words').setRequired(true))
      .addIntegerOption((o) => o.setName('page').setDescription('Page').setMinValue(1)),
  )
  .addSubcommand((sub) =>
    sub
      .setName('add')
      .setDescription('Files an article')
      .addAttachmentOption((o) => o.setName('file').setDescription('A page')),
  )
  .addSubcommand((sub) =>
    sub
      .setName('summary')
      .setDescription('Sums up')
      .addStringOption((o) =>
        o.setName('article').setDescription('Which').setAutocomplete(true).setRequired(true),
      ),
  )
const clip = new ContextMenuCommandBuilder()
  .setName('Clip this message')
  .setType(ApplicationCommandType.Message)

let clock = 0
let discord: Awaited<ReturnType<typeof openDiscord>>
let client: Awaited<ReturnType<typeof bot>>

beforeEach(async () => {
  clock = 0
  discord = await openDiscord({ now: () => Date.now() + clock })
  client = await bot(discord)
  await client.application.commands.set([news.toJSON(), clip.toJSON()])
})
afterEach(async () => {
  await client.destroy()
  await discord[Symbol.asyncDispose]()
})

function onInteraction(
  handle: (interaction: import('discord.js').Interaction) => Promise<unknown>,
) {
  client.on(Events.InteractionCreate, (interaction) => {
    handle(interaction).catch((error: unknown) => failures.push(error))
  })
}
const failures: unknown[] = []
beforeEach(() => {
  failures.length = 0
})

const row = (button: ButtonBuilder) => new ActionRowBuilder<ButtonBuilder>().addComponents(button)
const next = new ButtonBuilder().setCustomId('next').setLabel('Next').setStyle(ButtonStyle.Primary)

describe('an unmodified discord.js client', () => {
  test('registers commands and reads them back unchanged', async () => {
    const fetched = await client.application.commands.fetch()
    expect(fetched.map(({ name }) => name).toSorted()).toEqual(['Clip this message', 'news'])
    const options = fetched.find(({ name }) => name === 'news')?.options
    const sent = client.application.commands.cache.find(({ name }) => name === 'news')?.options
    expect(options).toEqual(sent)
    const before = discord.commands.map(({ id, version }) => [id, version])
    await client.application.commands.set([news.toJSON(), clip.toJSON()])
    expect(discord.commands.map(({ id, version }) => [id, version])).toEqual(before)
    expect(discord.violations).toEqual([])
  })

  test('defers privately, edits, and follows up in public', async () => {
    onInteraction(async (interaction) => {
      if (!interaction.isChatInputCommand()) return
      expect(interaction.options.getSubcommand()).toBe('search')
      await interaction.deferReply({ flags: MessageFlags.Ephemeral })
      const query = interaction.options.getString('query')
      await interaction.editReply({ content: `Found: ${query}`, components: [row(next)] })
      await interaction.followUp({ content: 'Shared with @everyone' })
    })
    const server = discord.server('Harbor Watch')
    const general = server.channel('general')
    const ana = server.member('Ana')
    const asked = ana.slash('news search', { query: 'harbour\r\n\nstrike', page: 2 })
    const seen = await until(asked)
    expect(seen).toMatchObject({
      text: 'Found: harbour strike',
      private: true,
      pings: [],
      buttons: [{ label: 'Next', disabled: false }],
    })
    expect(await asked.ackMs).toBeLessThan(3000)
    await expect.poll(() => general.messages.length).toBe(1)
    expect(general.messages[0]).toMatchObject({ private: false, pings: ['@everyone'] })
    expect(asked.followUps).toHaveLength(1)
    const bo = server.member('Bo')
    expect(() => bo.click(seen, 'Next')).toThrow('"Next"')
    expect(() => ana.click(seen, 'Previous')).toThrow('the buttons are: "Next"')
    expect(discord.violations).toEqual([])
    expect(failures).toEqual([])
  })

  test('updates the message under a button, at once or after a deferred update', async () => {
    onInteraction(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({ content: 'page 1', components: [row(next)] })
      }
      if (!interaction.isButton()) return
      if (interaction.message.content === 'page 1') await interaction.update('page 2')
      else {
        await interaction.deferUpdate()
        await interaction.editReply({ content: 'page 3', components: [] })
      }
    })
    const ana = discord.server('Harbor Watch').member('Ana')
    const first = await until(ana.slash('news search', { query: 'a' }))
    const second = await until(ana.click(first, 'Next'))
    expect([first.text, second.text, first.id === second.id]).toEqual(['page 1', 'page 2', true])
    const third = await until(ana.click(second, 'Next'))
    expect(third).toMatchObject({ id: first.id, text: 'page 3', buttons: [] })
    expect(discord.violations).toEqual([])
  })

  test('suggests while a person types', async () => {
    onInteraction(async (interaction) => {
      if (!interaction.isAutocomplete()) return
      const typed = interaction.options.getFocused()
      await interaction.respond([{ name: `About ${typed}`, value: 'a1' }])
    })
    const ana = discord.server('Harbor Watch').member('Ana')
    const found = await ana.suggestions('news summary', { article: 'har' })
    expect(found).toEqual([{ name: 'About har', value: 'a1' }])
    expect(discord.violations).toEqual([])
  })

  test('fetches an attachment and sends a file', async () => {
    onInteraction(async (interaction) => {
      if (!interaction.isChatInputCommand()) return
      const file = interaction.options.getAttachment('file', true)
      const text = await (await fetch(file.url)).text()
      const upper = new AttachmentBuilder(Buffer.from(text.toUpperCase()), { name: 'upper.txt' })
      await interaction.reply({ content: `${file.contentType} ${file.size}`, files: [upper] })
    })
    const ana = discord.server('Harbor Watch').member('Ana')
    const asked = ana.slash('news add', { file: { name: 'page.html', content: 'strike' } })
    expect(await until(asked)).toMatchObject({
      text: 'text/html; charset=utf-8 6',
      files: [{ name: 'upper.txt', text: 'STRIKE' }],
    })
    expect(discord.requests.at(-1)).toMatchObject({
      files: [{ name: 'upper.txt', text: 'STRIKE' }],
    })
    expect(discord.violations).toEqual([])
  })

  test('gets a whole message through a message command, without the message content intent', async () => {
    onInteraction(async (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return
      const { content, embeds, attachments } = interaction.targetMessage
      const seen = [content, embeds[0]?.url, attachments.first()?.name]
      await interaction.reply(seen.join(' | '))
    })
    const ana = discord.server('Harbor Watch').member('Ana')
    const message = ana.post({
      text: 'Read this',
      embeds: [{ title: 'Strike', url: 'https://paper.example/strike' }],
      files: [{ name: 'page.txt', content: 'x' }],
    })
    const seen = await until(ana.use('Clip this message', message))
    expect(seen.text).toBe('Read this | https://paper.example/strike | page.txt')
    expect(discord.violations).toEqual([])
  })

  test('answers in direct messages', async () => {
    onInteraction(async (interaction) => {
      if (!interaction.isChatInputCommand()) return
      await interaction.reply(`guild ${interaction.guildId}, context ${interaction.context}`)
    })
    const seen = await until(discord.person('Bo').slash('news search', { query: 'a' }))
    expect(seen.text).toBe('guild null, context 1')
    expect(discord.violations).toEqual([])
  })

  test('resumes after a dropped gateway and gets what was sent meanwhile', async () => {
    onInteraction(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply('here')
    })
    const ana = discord.server('Harbor Watch').member('Ana')
    const resumed = once(client, 'shardResume')
    discord.dropGateway()
    const asked = ana.slash('news search', { query: 'a' })
    expect((await until(asked)).text).toBe('here')
    await resumed
    expect(discord.violations).toEqual([])
  })

  test('waits out a 429 and tries again', async () => {
    onInteraction(async (interaction) => {
      if (!interaction.isChatInputCommand()) return
      await interaction.deferReply()
      await interaction.editReply('done')
    })
    const edit = '/webhooks/{webhook_id}/{webhook_token}/messages/@original'
    discord.failNext('PATCH', edit, { status: 429, retryAfter: 0.05 })
    const ana = discord.server('Harbor Watch').member('Ana')
    expect((await until(ana.slash('news search', { query: 'a' }))).text).toBe('done')
    const statuses = discord.requests.filter(({ route }) => route === edit).map((r) => r.status)
    expect(statuses).toEqual([429, 200])
    expect(discord.violations).toEqual([])
  })

  test('is told when it answers twice, too late, or with an old token', async () => {
    const codes: unknown[] = []
    const late = 'later'
    onInteraction(async (interaction) => {
      if (!interaction.isChatInputCommand()) return
      const note = (error: { code?: unknown }) => codes.push(error.code)
      if (interaction.options.getString('query') === late) {
        clock += 4000
        await interaction.reply('too late').catch(note)
        return
      }
      await interaction.deferReply()
      await client.rest
        .post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
          body: { type: 5 },
          auth: false,
        })
        .catch(note)
      clock += 16 * 60_000
      await interaction.editReply('too old').catch(note)
    })
    const ana = discord.server('Harbor Watch').member('Ana')
    const twice = ana.slash('news search', { query: 'a' })
    await expect(until(twice, { seconds: 0.3 })).rejects.toThrow('Discord refused')
    await expect(
      until(ana.slash('news search', { query: late }), { seconds: 0.2 }),
    ).rejects.toThrow('did not acknowledge')
    expect(codes).toEqual([40060, 50027, 10062])
    expect(discord.violations).toHaveLength(1)
  })

  test('is refused with a wrong token, and when the network is gone', async () => {
    const other = new Client({ intents: [], rest: { api: discord.url, version: '10', retries: 0 } })
    await expect(other.login('wrong')).rejects.toThrow('invalid token')
    discord.refuse(true)
    await expect(other.login(discord.token)).rejects.toThrow()
    discord.refuse(false)
    await other.login(discord.token)
    await other.destroy()
  })
})
