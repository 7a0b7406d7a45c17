/** The slash command, behind which people write what they ask. */
export const COMMAND = '/news'

/** The command that files a page; without one it opens the form. */
export const ADD_NAME = 'add'

export const HELP_NAME = 'help'

/** The message shortcut, by the id that its clicks carry. */
export const CLIP_ID = 'clip_this'
export const CLIP_NAME = 'Clip this'

/** The form that takes a page. */
export const FORM_ID = 'add_page'

/** Where Slack's requests arrive, where the app listens for them itself. */
export const REQUEST_PATH = '/slack/events'

/** What the bot's token must be allowed, and what for. */
export const SCOPES = {
  commands: 'takes /news and the shortcut Clip this',
  'chat:write': 'answers messages to the app',
  'app_mentions:read': 'is told of messages that mention the app, and of no others in channels',
  'im:history': 'is told of messages that somebody writes to the app directly',
  'im:write': 'opens the direct messages in which a picture comes, or a very long answer as a file',
  'files:read': 'reads a page that is attached to a message or to the form',
  'files:write': 'sends pictures, and a very long answer as a file',
  'channels:read': 'sees whether a channel is public before anything from it is filed',
} as const

export type Scope = keyof typeof SCOPES
