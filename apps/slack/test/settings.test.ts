import { describe, expect, test } from 'vitest'
import { slackSettings } from '../src/index.ts'

const HTTP = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'secret' }

test('with an app-level token the app uses Socket Mode, else it listens', () => {
  expect(slackSettings({ ...HTTP, SLACK_APP_TOKEN: 'xapp-1' }).connection).toEqual({
    kind: 'socket',
    appToken: 'xapp-1',
  })
  expect(slackSettings({ ...HTTP, SLACK_APP_TOKEN: ' ' })).toEqual({
    botToken: 'xoxb-1',
    apiUrl: 'https://slack.com/api/',
    connection: { kind: 'http', signingSecret: 'secret', port: 3000 },
  })
})

describe('what is missing or wrong in the settings is told in a sentence', () => {
  test.each([
    [{}, 'SLACK_BOT_TOKEN is not set'],
    [{ SLACK_BOT_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN is no bot token'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'Neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is set'],
    [{ ...HTTP, SLACK_APP_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN is no app-level token'],
    [{ ...HTTP, SLACK_PORT: 'eighty' }, 'SLACK_PORT is no port'],
    [{ ...HTTP, SLACK_API_URL: 'slack' }, 'SLACK_API_URL is no address'],
  ])('%j', (environment, said) => {
    expect(() => slackSettings(environment)).toThrow(
      expect.objectContaining({ code: 'bad-input', message: expect.stringContaining(said) }),
    )
  })
})
