import { ClipdeskError } from '@clipdesk/core'
import { describe, expect, test } from 'vitest'
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

test('of a message with words and one link, that stands behind the words', async () => {
  const url = 'https://harbor.example/ferry'
  const { pages } = await messagePages({ ...message, text: `Seen this? ${url}.` })
  const said = 'Of the message, its own words were left out.'
  const options = { page: `Seen this? ${url}.`, url }
  expect(pages).toEqual([
    { name: 'The message', options, instead: { options: { page: url }, said } },
  ])
})

describe('a message of nothing but links', () => {
  const ferry = 'https://harbor.example/ferry'

  test('is what they lead to, one page each', async () => {
    const text = `<${ferry}>\nhttps://alder.example/quay`
    const { pages, left } = await messagePages({ ...message, text, previews: ['The ferry runs'] })
    expect(pages).toEqual([
      { name: ferry, options: { page: ferry } },
      { name: 'https://alder.example/quay', options: { page: 'https://alder.example/quay' } },
    ])
    expect(left).toBeNull()
  })

  test('keeps what is shown of the only one, for where its page is not fetched', async () => {
    const previews = ['The ferry runs', ' ']
    const { pages } = await messagePages({ ...message, text: ferry, previews })
    const instead = {
      options: { page: 'The ferry runs', url: ferry },
      said: 'What is filed is what the message shows of the page.',
    }
    expect(pages).toEqual([{ name: ferry, options: { page: ferry }, instead }])
  })

  test('has its first five taken, and says what is left out, pictures as well', async () => {
    const text = Array.from({ length: 7 }, (_, i) => `${ferry}/${i}`).join('\n')
    const files = [file('a.png', 'image/png')]
    const { pages, left } = await messagePages({ ...message, text, files })
    expect(pages.map(({ name }) => name)).toEqual([0, 1, 2, 3, 4].map((i) => `${ferry}/${i}`))
    expect(left).toBe(
      'Of the message, its pictures and recordings and its links after the first 5 were left out.',
    )
  })

  test('is its files where it has any that can be read', async () => {
    const { pages } = await messagePages({ ...message, text: ferry, files: [file('a.txt')] })
    expect(pages).toMatchObject([{ name: 'a.txt', options: { url: ferry } }])
  })
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
