import type { HomeView, ModalView } from '@slack/types'
import * as z from 'zod'
import { HomeBlock, MessageBlock, ModalBlock } from './blocks.ts'
import { plainText } from './composition.ts'
import { Id, line } from './values.ts'

const flag = z.boolean().exactOptional()
const name = line(255).exactOptional()

/** What is said of a message through any of Slack's ways of sending one, and of an answer to a response_url. */
export const Message = z.strictObject({
  text: z.string().max(40_000).exactOptional(),
  blocks: z.array(MessageBlock).max(50).exactOptional(),
  attachments: z
    .undefined({ error: 'legacy attachments are not checked here: use blocks' })
    .exactOptional(),
  markdown_text: z.string().min(1).max(12_000).exactOptional(),
  mrkdwn: flag,
  parse: z.enum(['none', 'full']).exactOptional(),
  link_names: flag,
  unfurl_links: flag,
  unfurl_media: flag,
  token: z.string().exactOptional(),
  channel: name,
  user: name,
  ts: name,
  thread_ts: name,
  reply_broadcast: flag,
  post_at: z.int().exactOptional(),
  as_user: flag,
  username: name,
  icon_emoji: name,
  icon_url: name,
  metadata: z
    .strictObject({
      event_type: line(255),
      event_payload: z.record(z.string(), z.unknown()),
    })
    .exactOptional(),
  response_type: z.enum(['ephemeral', 'in_channel']).exactOptional(),
  replace_original: flag,
  delete_original: flag,
})

const viewed = {
  private_metadata: z.string().max(3000).exactOptional(),
  callback_id: Id.exactOptional(),
  external_id: Id.exactOptional(),
}

/** A modal or a home tab. */
export const View = z.discriminatedUnion('type', [
  z.strictObject({
    ...viewed,
    type: z.literal('modal'),
    blocks: z.array(ModalBlock).max(100),
    title: plainText(24),
    submit: plainText(24).exactOptional(),
    close: plainText(24).exactOptional(),
    clear_on_close: flag,
    notify_on_close: flag,
  }),
  z.strictObject({
    ...viewed,
    type: z.literal('home'),
    blocks: z.array(HomeBlock).max(100),
  }),
]) satisfies z.ZodType<ModalView | HomeView>
