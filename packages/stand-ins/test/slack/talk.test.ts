import { openSlack, until } from '@clipdesk/stand-ins/slack'
import type { App } from '@slack/bolt'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { boltApp, type Mode } from './fixtures/app.ts'

let clock = 0
let slack: Awaited<ReturnType<typeof openSlack>>
const opened: AsyncDisposable[] = []

beforeEach(async () => {
  clock = 0
  slack = await openSlack({ now: () => Date.now() + clock })
})
afterEach(async () => {
  for (const each of opened.splice(0)) await each[Symbol.asyncDispose]()
  await slack[Symbol.asyncDispose]()
})

async function start(mode: Mode, prepare: (app: App) => void) {
  opened.push(await boltApp(slack, { mode, prepare }))
  if (mode === 'socket') await expect.poll(() => slack.connected).toBe(true)
}

const button = (label: string) => ({
  type: 'actions' as const,
  elements: [
    {
      type: 'button' as const,
      action_id: label.toLowerCase(),
      text: { type: 'plain_text' as const, text: label },
    },
  ],
})
const section = (text: string) => ({
  type: 'section' as const,
  text: { type: 'mrkdwn' as const, text },
})

describe.each<Mode>(['http', 'socket'])('an unmodified Bolt app over %s', (mode) => {
  test('answers a command privately, changes the answer at a click and shares it', async () => {
    const commands: unknown[] = []
    await start(mode, (app) => {
      app.command('/news', async ({ ack, respond, command }) => {
        commands.push(command)
        await ack()
        await respond({
          response_type: 'ephemeral',
          text: 'found',
          blocks: [section(`Found: ${command.text}`), button('Next'), button('Share')],
        })
      })
      app.action('next', async ({ ack, respond }) => {
        await ack()
        await respond({ replace_original: true, text: 'page 2', blocks: [button('Share')] })
      })
      app.action('share', async ({ ack, client, body }) => {
        await ack()
        const channel = body.type === 'block_actions' ? (body.channel?.id ?? '') : ''
        await client.chat.postMessage({ channel, text: `Shared by <@${body.user.id}>` })
      })
    })
    const general = slack.channel('general')
    const ana = slack.member('Ana')
    const asked = ana.slash('/news search harbour & <port>')
    const seen = await until(asked)
    expect(commands[0]).toMatchObject({
      text: 'search harbour &amp; &lt;port&gt;',
      channel_name: 'general',
      user_id: ana.id,
    })
    expect(seen).toMatchObject({
      text: 'Found: search harbour & <port>',
      fallback: 'found',
      private: true,
      buttons: [{ label: 'Next' }, { label: 'Share' }],
    })
    expect(await asked.ackMs).toBeLessThan(3000)
    expect(() => slack.member('Bo').click(seen, 'Next')).toThrow('private to somebody else')
    expect(() => ana.click(seen, 'Previous')).toThrow('the buttons are: "Next", "Share"')
    const second = await until(ana.click(seen, 'Next'))
    expect([second.id === seen.id, second.fallback, second.private]).toEqual([true, 'page 2', true])
    const shared = await until(ana.click(second, 'Share'))
    expect(shared).toMatchObject({ text: 'Shared by @Ana', private: false })
    expect(general.messages).toHaveLength(1)
    expect(slack.violations).toEqual([])
  })

  test('is told of a direct message with a file and downloads it', async () => {
    await start(mode, (app) => {
      app.message(async ({ message, client }) => {
        const file = message.subtype === 'file_share' ? message.files?.[0] : undefined
        const headers = { authorization: `Bearer ${slack.token}` }
        const got = await fetch(file?.url_private_download ?? '', { headers })
        const text = await got.text()
        await client.files.uploadV2({
          channel_id: message.channel,
          filename: 'upper.txt',
          content: text.toUpperCase(),
        })
      })
    })
    const said = slack
      .member('Ana')
      .direct()
      .say({ text: 'read this', files: [{ name: 'page.html', content: 'strike' }] })
    expect(said.message).toMatchObject({ text: 'read this', files: [{ name: 'page.html' }] })
    expect(await until(said)).toMatchObject({ files: [{ name: 'upper.txt', text: 'STRIKE' }] })
    expect(slack.violations).toEqual([])
  })

  test('answers where it is mentioned, in the thread, after reading what is above', async () => {
    await start(mode, (app) => {
      app.event('app_mention', async ({ event, client, say }) => {
        const ts = event.thread_ts ?? event.ts
        const { messages } = await client.conversations.replies({ channel: event.channel, ts })
        await say({ text: `${messages?.[0]?.text} | ${event.text}`, thread_ts: ts })
      })
    })
    const ana = slack.member('Ana')
    const root = ana.say({ text: 'See https://paper.example/a?b=1&c=2 now' })
    expect(root.soFar()).toContain('not told')
    const asked = slack.member('Bo').say({ text: '@clipdesk clip "<it>"', under: root.message })
    expect(await until(asked)).toMatchObject({
      text: 'See https://paper.example/a?b=1&c=2 now | @clipdesk clip "<it>"',
      thread: root.message.id,
      private: false,
    })
    expect(slack.channel('general').messages).toHaveLength(3)
    expect(slack.violations).toEqual([])
  })

  test('opens a modal from a shortcut, shows errors, and takes a file', async () => {
    await start(mode, (app) => {
      app.shortcut('clip', async ({ ack, client, shortcut }) => {
        await ack()
        await client.views.open({ trigger_id: shortcut.trigger_id, view: modalView })
      })
      app.view('clipped', async ({ ack, view, body, client }) => {
        const values = view.state.values
        const headline = values['headline']?.['text']?.value ?? ''
        if (headline === 'bad') {
          await ack({ response_action: 'errors', errors: { headline: 'Not that' } })
          return
        }
        await ack()
        const file = values['file']?.['files']?.files?.[0]
        const headers = { authorization: `Bearer ${slack.token}` }
        const text = await (await fetch(file?.url_private ?? '', { headers })).text()
        await client.chat.postMessage({ channel: body.user.id, text: `${headline}: ${text}` })
      })
    })
    const ana = slack.member('Ana')
    const { message } = ana.say({ text: 'Strike at the harbour' })
    const modal = await ana.use('clip', message).modal
    expect(modal).toMatchObject({
      title: 'Clip',
      labels: ['Headline', 'Page'],
      values: { Headline: 'Strike' },
    })
    const page = [{ name: 'page.html', content: 'the page' }]
    expect(() => ana.submit(modal, { Titel: 'x' })).toThrow('the fields are: "Headline", "Page"')
    expect(() => ana.submit(modal, { Headline: 'x'.repeat(3001) })).toThrow('at most 3000')
    const refused = ana.submit(modal, { Headline: 'bad' })
    expect(await refused.errors).toEqual({ Headline: 'Not that' })
    const accepted = ana.submit(modal, { Page: page })
    expect(await accepted.errors).toEqual({})
    expect((await until(accepted)).text).toBe('Strike: the page')
    expect(() => ana.submit(modal, {})).toThrow('closed')
    expect(slack.violations).toEqual([])
  })

  test('is asked again by a retry and can tell that it is the same', async () => {
    const seen: string[] = []
    await start(mode, (app) => {
      app.event('app_mention', async ({ body, say }) => {
        seen.push(body.event_id)
        await say('here')
      })
    })
    const asked = slack.member('Ana').say({ text: 'hello @clipdesk' })
    await until(asked)
    expect(await slack.retry(asked)).toBe(200)
    await expect.poll(() => seen.length).toBe(2)
    expect(seen[0]).toBe(seen[1])
    expect(slack.violations).toEqual([])
  })
})

const modalView = {
  type: 'modal' as const,
  callback_id: 'clipped',
  title: { type: 'plain_text' as const, text: 'Clip' },
  submit: { type: 'plain_text' as const, text: 'Save' },
  blocks: [
    {
      type: 'input' as const,
      block_id: 'headline',
      label: { type: 'plain_text' as const, text: 'Headline' },
      element: {
        type: 'plain_text_input' as const,
        action_id: 'text',
        initial_value: 'Strike',
      },
    },
    {
      type: 'input' as const,
      block_id: 'file',
      optional: true,
      label: { type: 'plain_text' as const, text: 'Page' },
      element: { type: 'file_input' as const, action_id: 'files' },
    },
  ],
}
