import { expect, test } from 'vitest'
import { ChatTokens, chatStatus } from '../src/chat-apps.ts'

const NO_DISCORD =
  'Discord: DISCORD_TOKEN is set, but the Discord app is not part of this version yet.'
const NO_SLACK = 'Slack: SLACK_BOT_TOKEN is set, but the Slack app is not part of this version yet.'
const NEITHER =
  'Discord and Slack: not part of this version yet, so no token is needed. Everything works here in the terminal.'

test.each([
  [{}, [NEITHER]],
  [{ DISCORD_TOKEN: '', SLACK_BOT_TOKEN: '' }, [NEITHER]],
  [{ DISCORD_TOKEN: 'one' }, [NO_DISCORD]],
  [{ SLACK_BOT_TOKEN: 'two' }, [NO_SLACK]],
  [{ DISCORD_TOKEN: 'one', SLACK_BOT_TOKEN: 'two' }, [NO_DISCORD, NO_SLACK]],
])('with %j, that is what is said of the chats, and no token is shown', (tokens, lines) => {
  expect(chatStatus(ChatTokens.parse({ PATH: '/bin', ...tokens }))).toEqual(lines)
})
