import { ClipdeskError } from '@clipdesk/core'
import { expect, test } from 'vitest'
import { type ChatFile, messagePages } from '../../src/chat/message-pages.ts'

const file = (name: string, mediaType: string | null = 'text/plain'): ChatFile => ({
  name,
  mediaType,
  bytes: async () => new TextEncoder().encode(name),
})

const message = { text: '', previews: [], files: [] }

test('a message is its text, and what is shown of its links', async () => {
  const { pages, left } = await messagePages({
    ...message,
    text: 'Ferry runs again',
    previews: ['A preview', ' '],
  })
  expect(pages).toEqual([
    { name: 'The message', options: { page: 'Ferry runs again\n\nA preview' } },
  ])
  expect(left).toBeNull()
})

test('of a message with files the files are taken, and what is left out is said', async () => {
  const { pages, left } = await messagePages({
    ...message,
    text: 'Read this: https://harbor.example/ferry).',
    files: [file('a.txt'), file('b.png', 'image/png')],
  })
  expect(pages).toEqual([
    {
      name: 'a.txt',
      options: {
        page: { bytes: new TextEncoder().encode('a.txt'), name: 'a.txt', type: 'text/plain' },
        url: 'https://harbor.example/ferry',
      },
    },
  ])
  expect(left).toBe('Of the message, its pictures and recordings and its own words were left out.')
})

test('a file that cannot be had keeps none of the others back', async () => {
  const refused = new ClipdeskError('bad-input', 'gone')
  const gone = { ...file('a.txt'), bytes: () => Promise.reject(refused) }
  const { pages } = await messagePages({ ...message, files: [gone, file('b.txt')] })
  expect(pages).toEqual([
    { name: 'a.txt', refused },
    { name: 'b.txt', options: expect.anything() },
  ])
})

test('the one address that a message names is kept, and a hostile one costs no time', async () => {
  const addressOf = async (text: string) => {
    const [page] = (await messagePages({ ...message, text })).pages
    return page !== undefined && 'options' in page ? page.options['url'] : undefined
  }
  expect(await addressOf('Look: “https://harbor.example/ferry”, please')).toBe(
    'https://harbor.example/ferry',
  )
  expect(await addressOf('https://a.example and https://b.example')).toBeUndefined()
  expect(await addressOf(`https://a${')'.repeat(100_000)}x`)).toBeUndefined()
})
