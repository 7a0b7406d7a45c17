import * as z from 'zod'
import { Confirm, ConversationFilter, plainText, SelectOption } from './composition.ts'
import { Id, line } from './values.ts'

const one = {
  action_id: Id.exactOptional(),
  confirm: Confirm.exactOptional(),
  focus_on_load: z.boolean().exactOptional(),
  placeholder: plainText(150).exactOptional(),
}
const several = { ...one, max_selected_items: z.int().min(1).exactOptional() }
const inView = { response_url_enabled: z.boolean().exactOptional() }
const conversations = {
  default_to_current_conversation: z.boolean().exactOptional(),
  filter: ConversationFilter.exactOptional(),
}
const asked = { min_query_length: z.int().min(0).exactOptional() }
const ids = z.array(line(255)).exactOptional()

/** The menus whose options Slack or the app looks up: of people, channels, conversations, or the app's own. */
export const lookups = [
  z.strictObject({
    ...one,
    type: z.literal('users_select'),
    initial_user: line(255).exactOptional(),
  }),
  z.strictObject({
    ...one,
    ...inView,
    type: z.literal('channels_select'),
    initial_channel: line(255).exactOptional(),
  }),
  z.strictObject({
    ...one,
    ...inView,
    ...conversations,
    type: z.literal('conversations_select'),
    initial_conversation: line(255).exactOptional(),
  }),
  z.strictObject({
    ...one,
    ...asked,
    type: z.literal('external_select'),
    initial_option: SelectOption.exactOptional(),
  }),
  z.strictObject({ ...several, type: z.literal('multi_users_select'), initial_users: ids }),
  z.strictObject({ ...several, type: z.literal('multi_channels_select'), initial_channels: ids }),
  z.strictObject({
    ...several,
    ...conversations,
    type: z.literal('multi_conversations_select'),
    initial_conversations: ids,
  }),
  z.strictObject({
    ...several,
    ...asked,
    type: z.literal('multi_external_select'),
    initial_options: z.array(SelectOption).exactOptional(),
  }),
] as const
