import { openSlack } from '@clipdesk/stand-ins/slack'
import { webApi } from '@slack/bolt'
import { describe, expect, test, vi } from 'vitest'
import { download } from '../src/download.ts'

describe('the token goes to Slack alone', () => {
  test.each([
    'https://files.example/page.txt',
    'https://slack.com.evil.example/page.txt',
    'https://slack.com@evil.example/page.txt',
    'https://evilslack.com/page.txt',
    'http://files.slack.com/page.txt',
    'file:///etc/hosts',
    'no address',
  ])('not to %s', async (url_private_download) => {
    const fetched = vi.spyOn(globalThis, 'fetch')
    const client = new webApi.WebClient('xoxb-1', { slackApiUrl: 'https://slack.com/api/' })
    const file = { id: 'F1', name: 'page.txt', url_private_download }
    await expect(download(file, client)).rejects.toThrow('page.txt is not kept by Slack itself')
    expect(fetched).not.toHaveBeenCalled()
    fetched.mockRestore()
  })
})

test('a file of which Slack tells the id alone is asked for, and its refusal is told', async () => {
  await using slack = await openSlack()
  const client = new webApi.WebClient(slack.token, { slackApiUrl: slack.url })
  await expect(download({ id: 'F0', name: 'page.txt' }, client)).rejects.toThrow(
    'page.txt could not be fetched from Slack. Try again.',
  )
  slack.scopes(['commands'])
  const without = new webApi.WebClient(slack.token, { slackApiUrl: slack.url })
  await expect(download({ id: 'F0', name: 'page.txt' }, without)).rejects.toThrow('files:read')
})
